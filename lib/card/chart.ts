import type { History, Metric } from '../market/types';
import type { EpochDay } from '../time';
import { type CardWindow, closes, growthMetric, indexOn, measureOf, startOf } from './growth';

export interface CardChart {
  window: CardWindow;
  /** False where the history doesn't reach back that far: then it shows all there is. */
  covered: boolean;
  first: EpochDay;
  last: EpochDay;
  days: readonly EpochDay[];
  values: readonly number[];
  own: Metric | null;
  /** The benchmarks over the same days; null where they don't cover them, or are the instrument itself. */
  small: Metric | null;
  large: Metric | null;
}

export interface ChartSource {
  own: History | null;
  small: History | null;
  large: History | null;
}

/** How far apart two histories' last days may be and still tell the same story: a long weekend. */
const LAST_DAYS_APART = 5;

/** The sparkline of one window, with what both benchmarks did over the same days. Null without two closes. */
export function cardChart(source: ChartSource, window: CardWindow): CardChart | null {
  const { own } = source;
  if (!own || own.days.length < 2) return null;
  const benchmarks = [source.small, source.large].map((history) =>
    history?.symbol === own.symbol ? null : history,
  );
  const measure = measureOf([own, ...benchmarks]);
  const start = startOf(own, window);
  const from = Math.max(0, start);
  const to = own.days.length - 1;
  const [first, last] = [own.days[from], own.days[to]];
  if (first === undefined || last === undefined || from === to) return null;
  const over = (history: History | null | undefined): Metric | null => {
    if (!history) return null;
    const [begin, end] = [indexOn(history, first), indexOn(history, last)];
    const reached = history.days[end];
    if (begin < 0 || reached === undefined || last - reached > LAST_DAYS_APART) return null;
    return growthMetric(history, { from: begin, to: end, measure });
  };
  return {
    window,
    covered: start >= 0,
    first,
    last,
    days: own.days.slice(from),
    values: closes(own, measure).slice(from),
    own: growthMetric(own, { from, to, measure }),
    small: over(benchmarks[0]),
    large: over(benchmarks[1]),
  };
}
