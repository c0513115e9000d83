import type { History, Metric } from '../market/types';
import { DAY, type EpochDay } from '../time';

/** A figure of ours to set beside a stated one, with where it comes from. The claim's kind gives the unit. */
export type Known = Pick<Metric, 'asOf' | 'fetchedAt' | 'source' | 'method' | 'of'> & { value: number };
type ClaimMetric = 'trailingPE' | 'forwardPE' | 'netAssets';

/** What the extension knows; a symbol it knows nothing of gives null. */
export interface ClaimData {
  /** When the text was published; null leaves 'then' open. */
  published: EpochDay | null;
  pair: { small: string; large: string };
  history(symbol: string): History | null;
  metric(symbol: string, id: ClaimMetric): Metric | undefined;
  /** The fund that follows an index: its figures stand in where the index has none of its own. */
  standIn(index: string): string | null;
  /** Recorded relative multiples of the pair, oldest first. */
  recorded: readonly { day: EpochDay; ratio: number }[];
}

/** A metric of the symbol, else of what stands in for it, then with `of`. */
export function metricOf(data: ClaimData, symbol: string, id: ClaimMetric): Metric | undefined {
  const own = data.metric(symbol, id);
  const other = own?.value == null ? data.standIn(symbol) : null;
  const metric = other === null ? own : data.metric(other, id);
  return metric && other !== null ? { of: other, ...metric } : metric;
}

export function knownMetric(metric: Metric | undefined): Known | null {
  if (metric?.value == null) return null;
  const { value, asOf, fetchedAt, source, method, of } = metric;
  return { value, asOf, fetchedAt, source, method, ...(of !== undefined && { of }) };
}

/** The symbol's history; `exact` is false where another's stands in. */
export function historyOf(data: ClaimData, symbol: string): { history: History; exact: boolean } | null {
  const own = data.history(symbol);
  if (own) return { history: own, exact: true };
  const other = data.standIn(symbol);
  const history = other === null ? null : data.history(other);
  return history && { history, exact: false };
}

/** Something reckoned from closes up to `day`. */
export function knownFrom(
  found: { history: History; exact: boolean },
  reckoned: { value: number; day: EpochDay; method: string },
): Known {
  const { source, fetchedAt, symbol } = found.history;
  const { value, day, method } = reckoned;
  return { value, asOf: day * DAY, fetchedAt, source, method, ...(!found.exact && { of: symbol }) };
}
