import type { History, Metric } from '../market/types';
import type { EpochDay } from '../time';
import type { ChartSource } from './chart';
import { growthMetric, indexOn, measureOf } from './growth';

export interface SincePublished {
  /** The page's own date. */
  published: EpochDay;
  /** First trading day after it: its close is the base. */
  base: EpochDay;
  own: Metric;
  small: Metric | null;
  large: Metric | null;
}

/**
 * Return since the page was published, base the close of the first trading day after it, beside the
 * benchmarks over the same days. Null where the history doesn't say: a date before it begins, or no
 * session since.
 */
export function sincePublished(source: ChartSource, published: EpochDay): SincePublished | null {
  const { own } = source;
  const before = own ? indexOn(own, published) : -1;
  if (!own || before < 0) return null;
  const [from, to] = [before + 1, own.days.length - 1];
  const [base, last] = [own.days[from], own.days[to]];
  if (base === undefined || last === undefined || from >= to) return null;
  const measure = measureOf([own, source.small, source.large]);
  const over = (history: History | null): Metric | null => {
    if (!history || history.symbol === own.symbol) return null;
    const [begin, end] = [indexOn(history, base), indexOn(history, last)];
    return history.days[begin] === base ? growthMetric(history, { from: begin, to: end, measure }) : null;
  };
  const growth = growthMetric(own, { from, to, measure });
  if (!growth) return null;
  return { published, base, own: growth, small: over(source.small), large: over(source.large) };
}
