import type { Bringing } from './bringing';
import { withEarningsMultiple } from './earnings-multiple';
import type { Entry } from './entry';
import { isFresh, type Kind, staleAfter } from './freshness';
import { mergeFacts } from './merge';
import type { Sessions } from './sessions';
import { snapshotFacts } from './snapshot';
import type { Facts, Freshness, Metric, MetricId, MissingReason } from './types';

/** The entries a symbol's facts are put together from; any may be missing. */
export interface FactsEntries {
  facts: Entry<Facts> | undefined;
  quote: Entry<Facts> | undefined;
  price: Entry<Facts> | undefined;
}

export interface ServingContext {
  sessions: Sessions;
  now: number;
}

/** How one entry stands. */
export function freshnessOf(
  kind: Kind,
  entry: Entry<unknown> | undefined,
  { now, work }: { now: number; work: Bringing },
): Freshness {
  const fresh = entry !== undefined && entry.value !== null && isFresh(kind, entry, now);
  return {
    status: fresh ? 'fresh' : 'stale',
    fetching: !work.done,
    ...(entry?.failure && { failure: entry.failure.reason }),
  };
}

/** What is asked for of each kind of instrument; missing ones get the reason of the failure that cost them. */
const WANTED: Record<Facts['instrument']['kind'], MetricId[]> = {
  stock: ['price', 'trailingPE', 'marketCap'],
  etf: ['price', 'trailingPE', 'netAssets', 'expenseRatio'],
  fund: ['price', 'trailingPE', 'netAssets', 'expenseRatio'],
  index: ['price'],
  other: ['price'],
};
const UNITS: Partial<Record<MetricId, Metric['unit']>> = { trailingPE: 'multiple', expenseRatio: 'fraction' };

/**
 * One symbol's facts as they can be served: all entries merged, holes of the shipped pair filled
 * from the snapshot, and what a failed source owed named with its reason.
 */
export function serveFacts(
  symbol: string,
  entries: FactsEntries,
  { sessions, now, work }: ServingContext & { work: Bringing },
): { facts: Facts | null; freshness: Freshness } {
  const all = [entries.facts, entries.quote, entries.price];
  const fetched = mergeFacts(all.map((entry) => entry?.value));
  const newest = Math.max(...all.map((entry) => (entry?.value ? entry.fetchedAt : 0)));
  const failures = all
    .map((entry) => entry?.failure)
    .filter((one) => one !== undefined)
    .sort((a, b) => b.at - a.at);
  // What failed before another way succeeded is no news any more; what it owed still has its reason.
  const failure = failures.find(({ at }) => at >= newest);
  const notes = { fetching: !work.done, ...(failure && { failure: failure.reason }) };
  const shipped = snapshotFacts(symbol);
  if (!fetched) return { facts: shipped, freshness: { status: shipped ? 'snapshot' : 'stale', ...notes } };
  const filled = fillHoles(withEarningsMultiple(fetched), shipped);
  const [cause] = failures;
  return {
    facts: cause ? withReasons(filled, cause.reason, cause.at) : filled,
    freshness: { status: all.some(isLive) ? 'fresh' : 'stale', ...notes },
  };

  function isLive(entry: Entry<Facts> | undefined): boolean {
    const price = entry?.value?.metrics.price?.value;
    if (!entry || price === null || price === undefined) return false;
    const { fetchedAt } = entry;
    return isFresh('quote', { fetchedAt, staleAfter: staleAfter('quote', fetchedAt, sessions) }, now);
  }
}

function fillHoles(facts: Facts, shipped: Facts | null): Facts {
  if (!shipped) return facts;
  const metrics = { ...facts.metrics };
  for (const [id, metric] of Object.entries(shipped.metrics) as [MetricId, Metric][]) {
    if (metrics[id]?.value === undefined || metrics[id]?.value === null) metrics[id] = metric;
  }
  return { ...facts, metrics };
}

function withReasons(facts: Facts, reason: MissingReason, at: number): Facts {
  const metrics = { ...facts.metrics };
  for (const id of WANTED[facts.instrument.kind]) {
    metrics[id] ??= {
      value: null,
      reason,
      unit: UNITS[id] ?? 'currency',
      asOf: null,
      fetchedAt: at,
      source: 'computed',
      method: 'none',
    };
  }
  return { ...facts, metrics };
}
