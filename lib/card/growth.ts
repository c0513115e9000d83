import { lastDayOfYear, lastOnOrBefore, monthsBefore, yearOf } from '../analytics/calendar';
import type { History, Metric } from '../market/types';
import { DAY, type EpochDay } from '../time';

export type CardWindow = '1M' | '1Y' | '5Y';
export type ReturnWindow = 'YTD' | '1Y' | '3Y' | '5Y';

const MONTHS: Record<Exclude<CardWindow | ReturnWindow, 'YTD'>, number> = {
  '1M': 1,
  '1Y': 12,
  '3Y': 36,
  '5Y': 60,
};

/** `total` reinvests dividends (adjusted close), `price` leaves them out. */
export type Measure = 'total' | 'price';

/** Total return only where every series has adjusted closes: a like-for-like comparison needs one measure. */
export function measureOf(histories: readonly (History | null)[]): Measure {
  return histories.every((history) => history === null || history.adjClose !== null) ? 'total' : 'price';
}

export function closes(history: History, measure: Measure): readonly number[] {
  return (measure === 'total' ? history.adjClose : null) ?? history.close;
}

/** Days of a history in the form the calendar's search wants. */
const daysOf = (history: History): Int32Array => Int32Array.from(history.days);

/** A history asked for as 'five years' begins five years before today, not before its last session. */
const SLACK_DAYS = 5;

/**
 * Index of the window's first close: of the day that many months before the last one, or the session
 * before it; for YTD the last close of the year before. -1 where the history begins later than that
 * by more than a long weekend.
 */
export function startOf(history: History, window: CardWindow | ReturnWindow): number {
  const [first, last] = [history.days[0], history.days.at(-1)];
  if (first === undefined || last === undefined) return -1;
  const day = window === 'YTD' ? lastDayOfYear(yearOf(last) - 1) : monthsBefore(last, MONTHS[window]);
  return first > day && first - day <= SLACK_DAYS ? 0 : lastOnOrBefore(daysOf(history), day);
}

/** Index of the last close on or before `day`; -1 where the history begins later. */
export function indexOn(history: History, day: EpochDay): number {
  return lastOnOrBefore(daysOf(history), day);
}

const METHODS: Record<Measure, string> = {
  total: 'adjusted close / adjusted close − 1',
  price: 'close / close − 1',
};

/** The return between two closes of a history, with where it comes from. */
export function growthMetric(
  history: History,
  span: { from: number; to: number; measure: Measure },
): Metric | null {
  const values = closes(history, span.measure);
  const [start, end] = [values[span.from], values[span.to]];
  const day = history.days[span.to];
  if (!start || end === undefined || day === undefined) return null;
  return {
    value: end / start - 1,
    unit: 'fraction',
    asOf: day * DAY,
    fetchedAt: history.fetchedAt,
    source: history.source,
    method: METHODS[span.measure],
  };
}
