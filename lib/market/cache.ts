import { ProviderError } from '../providers/types';
import type { Entry, EntryKind, ValueOf } from './entry';
import { expiresAfter, isFresh, mayRetry, PARTIAL_FOR, retryAt, staleAfter } from './freshness';
import { reasonOf } from './reasons';
import type { Sessions } from './sessions';
import type { Store } from './store';
import type { Facts } from './types';

/** Kinds that are fetched; the valuation record is collected. */
export type FetchedKind = Exclude<EntryKind, 'valuation'>;

/** What is known now, and the refresh that is under way behind it, if any. Never rejects. */
export interface Pulled<K extends FetchedKind> {
  entry: Entry<ValueOf<K>> | undefined;
  refreshing?: Promise<Entry<ValueOf<K>>>;
}

export type Load<T> = (keep: (partial: T) => Promise<void>) => Promise<T>;

export interface Cache {
  read<K extends FetchedKind>(kind: K, id: string): Promise<Entry<ValueOf<K>> | undefined>;
  /** True when an entry should be fetched (again) and may be. */
  isDue(kind: FetchedKind, entry: Entry<unknown> | undefined): boolean;
  /** Stale-while-revalidate: what there is, at once; fetched behind when it is due. */
  pull<K extends FetchedKind>(kind: K, id: string, load: () => Promise<ValueOf<K>>): Promise<Pulled<K>>;
  /**
   * Fetches now; one at a time per key, later callers share it. A failure keeps the old value and
   * says why. What takes several requests is handed to `keep` as it grows, so that a worker's death
   * costs the last of them only.
   */
  refresh<K extends FetchedKind>(kind: K, id: string, load: Load<ValueOf<K>>): Promise<Entry<ValueOf<K>>>;
  /** What failed so far may be tried again at once: its cause is gone (the network is back, consent was given). */
  forgive(): void;
}

export interface CacheDependencies {
  store: Store;
  sessions: Sessions;
  now(): number;
}

export function createCache({ store, sessions, now }: CacheDependencies): Cache {
  const inFlight = new Map<string, Promise<Entry<unknown>>>();
  /** Failures before this moment are not waited for. */
  let forgiven = Number.NEGATIVE_INFINITY;

  async function fetchEntry<K extends FetchedKind>(
    kind: K,
    id: string,
    load: Load<ValueOf<K>>,
  ): Promise<Entry<ValueOf<K>>> {
    let entry: Entry<ValueOf<K>>;
    try {
      const value = await load(async (partial) => {
        const stale = staleAfter(kind, now(), sessions);
        await store.put(kind, id, { value: partial, fetchedAt: now(), staleAfter: stale });
        await store.saved();
      });
      const stale = staleAfter(kind, now(), sessions);
      const partial = kind === 'quote' && lacksValuation(value as Facts);
      entry = { value, fetchedAt: now(), staleAfter: partial ? Math.min(stale, now() + PARTIAL_FOR) : stale };
    } catch (error) {
      entry = failed(await cache.read(kind, id), error);
    }
    await store.put(kind, id, entry);
    return entry;
  }

  function failed<T>(old: Entry<T> | undefined, error: unknown): Entry<T> {
    const at = now();
    const reason = reasonOf(error);
    const count = (old?.failure?.count ?? 0) + 1;
    const asked = error instanceof ProviderError ? error.detail.retryAfter : undefined;
    const next = retryAt({ reason, count }, at, asked);
    return {
      ...(old ?? { value: null, fetchedAt: at, staleAfter: at }),
      failure: { reason, at, retryAt: next, count },
    };
  }

  const cache: Cache = {
    async read(kind, id) {
      const entry = await store.get(kind, id);
      return entry && now() < expiresAfter(entry.fetchedAt) ? entry : undefined;
    },
    isDue(kind, entry) {
      if (!entry) return true;
      if (entry.failure) return entry.failure.at < forgiven || mayRetry(entry.failure, now());
      return !isFresh(kind, entry, now());
    },
    refresh<K extends FetchedKind>(kind: K, id: string, load: Load<ValueOf<K>>) {
      const key = `${kind}/${id}`;
      const running = inFlight.get(key) as Promise<Entry<ValueOf<K>>> | undefined;
      if (running) return running;
      const started = fetchEntry(kind, id, load).finally(() => inFlight.delete(key));
      inFlight.set(key, started);
      return started;
    },
    forgive() {
      forgiven = now();
    },
    async pull(kind, id, load) {
      const entry = await cache.read(kind, id);
      if (!cache.isDue(kind, entry)) return { entry };
      return { entry, refreshing: cache.refresh(kind, id, load) };
    },
  };
  return cache;
}

/** A price-only source stood in: an index has no more, of anything else more is wanted. */
function lacksValuation({ instrument, metrics }: Facts): boolean {
  return instrument.kind !== 'index' && !metrics.trailingPE && !metrics.marketCap && !metrics.netAssets;
}
