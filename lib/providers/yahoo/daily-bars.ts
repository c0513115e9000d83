import type { History } from '../../market/types';
import { DAY, type EpochDay, HOUR, SECOND } from '../../time';
import { type Figure, isPrice, known } from '../fields';
import { ProviderError } from '../types';
import { localDays, unfinishedInNewYork } from '../zone';
import { bounds, type Period } from './trading-period';
import { fromSeconds, money } from './vocabulary';

/** Daily bars as they come: stamps in epoch seconds, one close and perhaps one adjusted close each. */
export interface RawBars {
  meta: {
    currency: string;
    exchangeTimezoneName: string;
    gmtoffset: Figure;
    dataGranularity: string;
    regularMarketTime: Figure;
    currentTradingPeriod: Period;
  };
  timestamp: readonly number[];
  close: readonly (number | null)[];
  /** Empty where the reply has none. */
  adjusted: readonly (number | null)[];
}

/** No clock on earth is more than 14 hours from UTC. */
function offsetOf(seconds: Figure): number {
  const offset = (known(seconds) ?? 0) * SECOND;
  return Math.abs(offset) <= 14 * HOUR ? offset : 0;
}

export const dayReader = (meta: RawBars['meta']) =>
  localDays({ zone: meta.exchangeTimezoneName, offset: offsetOf(meta.gmtoffset) });

/**
 * Whether the last bar is still moving: it is of the session in progress, and its last trade was
 * before that session's end. An hour after the end it counts as complete even without a last print
 * (thin stocks); until then late index prints may still change it.
 */
function isLive(meta: RawBars['meta'], { day, now }: { day: EpochDay; now: number }): boolean {
  const traded = fromSeconds(known(meta.regularMarketTime));
  const session = bounds(meta.currentTradingPeriod?.regular);
  if (!session) return unfinishedInNewYork(day, now);
  if (day !== dayReader(meta)(session.start)) return false;
  return now < session.end || ((traded === null || traded < session.end) && now < session.end + HOUR);
}

/**
 * One close per exchange-local date, oldest first: of a day's bars the last counts (after the
 * session the live bar is stamped anew), null holes and the unfinished day are left out. Throws
 * `empty` when nothing remains, `schema` for bars longer than a day or lists of different lengths.
 */
export function dailyBars(
  { meta, timestamp, close, adjusted }: RawBars,
  now: number,
): Pick<History, 'currency' | 'days' | 'close' | 'adjClose'> {
  if (timestamp.length === 0) throw new ProviderError('empty', 'the reply has no bars');
  if (close.length !== timestamp.length || (adjusted.length > 0 && adjusted.length !== timestamp.length)) {
    throw new ProviderError('schema', 'bars and timestamps differ in number');
  }
  if (/^(5d|1wk|1mo|3mo)$/.test(meta.dataGranularity))
    throw new ProviderError('schema', 'the bars are not daily');

  const dayOf = dayReader(meta);
  const { currency, priceScale } = money(meta.currency);
  const bars = new Map<EpochDay, { close: number; adjusted: number | null }>();
  timestamp.forEach((stamp, index) => {
    const moment = fromSeconds(stamp);
    const price = close[index] ?? null;
    if (moment === null || moment > now + DAY || !isPrice(price)) return;
    bars.set(dayOf(moment), { close: price * priceScale, adjusted: adjusted[index] ?? null });
  });
  const days = [...bars.keys()].sort((a, b) => a - b);
  const last = days.at(-1);
  if (last !== undefined && isLive(meta, { day: last, now })) days.pop();
  if (days.length === 0) throw new ProviderError('empty', 'the reply has no completed days');

  // a day with a close but no adjusted one keeps its neighbour's adjustment
  let factor = 1;
  const adjClose = days.map((day) => {
    const bar = bars.get(day);
    if (bar && isPrice(bar.adjusted)) factor = (bar.adjusted * priceScale) / bar.close;
    return (bar?.close ?? 0) * factor;
  });
  return {
    currency,
    days,
    close: days.map((day) => bars.get(day)?.close ?? 0),
    adjClose: adjusted.length > 0 ? adjClose : null,
  };
}
