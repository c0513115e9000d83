import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { type Cache, createCache } from '../../lib/market/cache';
import { type Chain, createChain } from '../../lib/market/chain';
import { createDatabase } from '../../lib/market/database';
import { createSessions, type Sessions } from '../../lib/market/sessions';
import { createStore, type Store } from '../../lib/market/store';
import type { Provider, ProviderContext } from '../../lib/providers/types';
import { NOW } from './metrics';

export interface Parts {
  clock: { now: number };
  cache: Cache;
  chain: Chain;
  sessions: Sessions;
  store: Store;
  now(): number;
  wait(ms: number): Promise<void>;
}

/** The layers below the service over invented sources. */
export function createParts(...sources: Partial<Provider>[]): Parts {
  globalThis.indexedDB = new IDBFactory();
  const clock = { now: NOW };
  const now = () => clock.now;
  const sessions = createSessions();
  const store = createStore({ database: createDatabase(), now, limit: () => 20e6 });
  const providers = sources.map(
    (rest, i): Provider => ({
      id: i === 0 ? 'yahoo' : 'cboe',
      label: 'invented',
      hosts: [],
      needsKey: false,
      limits: { terms: '' },
      batchSize: 20,
      ...rest,
    }),
  );
  const chain = createChain({
    providers: async () => providers,
    contextFor: async () => ({}) as ProviderContext,
    permitted: async () => true,
    report: () => undefined,
  });
  return {
    clock,
    now,
    sessions,
    store,
    chain,
    cache: createCache({ store, sessions, now }),
    wait: () => new Promise((resolve) => setImmediate(resolve)),
  };
}
