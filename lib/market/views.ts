import type { ServedFacts, ServedHistory } from '../messaging/protocol';
import type { Bringing } from './bringing';
import type { Cache } from './cache';
import type { Entry } from './entry';
import { joinHistories } from './join-histories';
import { type FactsEntries, freshnessOf, serveFacts } from './served';
import type { Sessions } from './sessions';
import { snapshotHistory } from './snapshot';
import type { Freshness, Metric } from './types';

/** What the cache holds, in the shape in which it is served. */
export interface Views {
  entries(symbol: string): Promise<FactsEntries>;
  facts(symbol: string, work: Bringing): Promise<ServedFacts>;
  /** The last years' closes. */
  history(symbol: string, work: Bringing): Promise<ServedHistory>;
  /** As far back as is stored: the whole life with the newer closes behind it, or those alone. */
  life(symbol: string, work: Bringing): Promise<ServedHistory>;
  /** Trailing P/Es of a symbol by each method there is, the preferred one first. */
  multiples(symbol: string): Promise<Metric[]>;
}

export interface ViewDependencies {
  cache: Cache;
  sessions: Sessions;
  now(): number;
}

export function createViews({ cache, sessions, now }: ViewDependencies): Views {
  async function entries(symbol: string): Promise<FactsEntries> {
    const [facts, quote, price] = await Promise.all([
      cache.read('facts', symbol),
      cache.read('quote', symbol),
      cache.read('price', symbol),
    ]);
    return { facts, quote, price };
  }

  async function history(symbol: string, work: Bringing): Promise<ServedHistory> {
    const entry = await cache.read('history', symbol);
    const freshness = freshnessOf('history', entry, { now: now(), work });
    if (entry?.value) return { history: entry.value, freshness };
    const shipped = snapshotHistory(symbol);
    return { history: shipped, freshness: shipped ? { ...freshness, status: 'snapshot' } : freshness };
  }

  return {
    entries,
    history,
    facts: async (symbol, work) => serveFacts(symbol, await entries(symbol), { sessions, now: now(), work }),
    async life(symbol, work) {
      const [closes, entry] = await Promise.all([history(symbol, work), cache.read('life', symbol)]);
      const life = entry?.value?.history;
      if (!life) return { ...closes, freshness: withFailure(closes.freshness, entry) };
      const newer = closes.freshness.status !== 'snapshot' && closes.history;
      if (!newer || (newer.days.at(-1) ?? 0) <= (life.days.at(-1) ?? 0)) {
        return { history: life, freshness: freshnessOf('life', entry, { now: now(), work }) };
      }
      return { ...closes, history: joinHistories(life, newer) ?? newer };
    },
    async multiples(symbol) {
      const { facts, quote } = await entries(symbol);
      return [facts, quote]
        .flatMap((entry) => [entry?.value?.metrics.trailingPE, entry?.value?.metrics.reportedPE])
        .filter((metric) => metric !== undefined);
    },
  };
}

/** Why the earlier years are missing, where nothing worse is known. */
function withFailure(freshness: Freshness, entry: Entry<unknown> | undefined): Freshness {
  const failure = freshness.failure ?? entry?.failure?.reason;
  return failure ? { ...freshness, failure } : freshness;
}

/** The same facts with another of their symbol's P/Es in front. */
export function withMultiple(served: ServedFacts, multiple: Metric): ServedFacts {
  if (!served.facts) return served;
  const metrics = { ...served.facts.metrics, trailingPE: multiple };
  return { ...served, facts: { ...served.facts, metrics } };
}
