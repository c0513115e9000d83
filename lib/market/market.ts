import { createRequest } from '../net/request';
import { type Provider, type ProviderContext, ProviderError } from '../providers/types';
import type { Instrument } from '../tickers/types';
import { createCache } from './cache';
import { createChain } from './chain';
import type { Database } from './database';
import { createGate } from './gate';
import { createGateMemory } from './gate-memory';
import { createGateway } from './gateway';
import { createLives } from './lives';
import { createPrices } from './prices';
import type { StoreNotice } from './records';
import { createSeries } from './series';
import { createMarketService, type MarketService } from './service';
import { createSessions, type Sessions } from './sessions';
import { createSourceHealth, type Health, TEST } from './source-health';
import { createStore, type Store } from './store';
import { trySource } from './try-source';
import type { MissingReason } from './types';
import { createValuationRecord } from './valuation-record';

/** A storage area: `session` outlives the worker but not the browser, `local` both. */
export interface StorageArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

export interface MarketDependencies {
  fetch: typeof fetch;
  now(): number;
  random(): number;
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  online(): boolean;
  session: StorageArea;
  local: StorageArea;
  database: Database;
  /** Every source there is. */
  providers: readonly Provider[];
  /** The user's preferences about sources, asked anew each time. */
  preferences(): Promise<{
    disabled: readonly string[];
    order: readonly string[];
    keys: Record<string, string | undefined>;
  }>;
  permitted(hosts: readonly string[]): Promise<boolean>;
  /** Bytes the cache may take. */
  limit(): number;
  describe(symbol: string): Promise<Instrument | null>;
  onNotice?(notice: StoreNotice): void;
}

/** How a source stands, for the options page. */
export interface SourceStatus extends Health {
  provider: Provider;
  enabled: boolean;
  state: 'idle' | 'ok' | 'cooling-down' | 'failed' | 'permission-missing' | 'no-key' | 'consent-needed';
  failure?: MissingReason;
  retryAt?: number;
}

export interface Market extends MarketService {
  sources(): Promise<SourceStatus[]>;
  /** The smallest request that shows a source works. Throws what it throws. */
  test(source: string): Promise<void>;
  /** The directory of all symbols from the first source that has one. */
  directory(): Promise<Instrument[]>;
  search(text: string): Promise<Instrument[]>;
  networkReturned(): Promise<void>;
  store: Store;
  sessions: Sessions;
}

/** Puts the market service together from what the browser provides. */
export function createMarket(dependencies: MarketDependencies): Market {
  const { now, random, sleep, session, local, providers, preferences, permitted } = dependencies;
  const sessions = createSessions();
  const store = createStore({
    database: dependencies.database,
    now,
    limit: dependencies.limit,
    onNotice: dependencies.onNotice,
  });
  const gate = createGate(createGateMemory(session, local), now);
  const health = createSourceHealth(
    {
      load: async () => (await session.get('sources')).sources,
      save: (sources) => session.set({ sources }),
    },
    now,
  );
  const request = createRequest({ fetch: dependencies.fetch, now, online: dependencies.online });
  const gateway = createGateway({ request, gate, now, random, sleep });
  const cache = createCache({ store, sessions, now });

  async function enabled(): Promise<Provider[]> {
    const { disabled, order, keys } = await preferences();
    const place = ({ id }: Provider) => (order.includes(id) ? order.indexOf(id) : order.length);
    return providers
      .filter(({ id, needsKey }) => !disabled.includes(id) && (!needsKey || keys[id]))
      .map((provider, i) => ({ provider, i }))
      .sort((a, b) => place(a.provider) - place(b.provider) || a.i - b.i)
      .map(({ provider }) => provider);
  }

  async function contextFor(provider: Provider): Promise<ProviderContext> {
    const key = (await preferences()).keys[provider.id];
    const named = (name: string) => `source/${provider.id}/${name}`;
    return {
      request: (url, options = {}) => gateway({ ...options, url, hosts: provider.hosts }),
      now,
      ...(key && { key }),
      session: {
        async get(name) {
          const value = (await session.get(named(name)))[named(name)];
          return typeof value === 'string' ? value : undefined;
        },
        set: (name, value) =>
          value === undefined ? session.remove(named(name)) : session.set({ [named(name)]: value }),
      },
      splits: async (symbol) => (await cache.read('history', symbol))?.value?.splits ?? [],
    };
  }

  const chain = createChain({
    providers: enabled,
    contextFor,
    permitted: (provider) => permitted(provider.hosts),
    report: (provider, use) => health.report({ ...use, source: provider.id, keyed: provider.needsKey }),
  });
  const prices = createPrices({ cache, chain, sessions, now, wait: sleep });
  const series = createSeries({ cache, chain, now, wait: sleep });
  const lives = createLives({ cache, chain, now });
  const record = createValuationRecord(store, now);
  const service = createMarketService({
    cache,
    prices,
    series,
    lives,
    record,
    sessions,
    now,
    wait: sleep,
    describe: dependencies.describe,
  });

  async function statusOf(provider: Provider): Promise<SourceStatus> {
    const { disabled, keys } = await preferences();
    const known = await health.of(provider.id);
    const hosts = await Promise.all(
      provider.hosts.map((pattern) => gate.status(new URL(pattern.replace('*.', '')).hostname)),
    );
    const coolingUntil = Math.max(0, ...hosts.map((host) => host.coolingUntil ?? 0));
    const state = (): SourceStatus['state'] => {
      if (known.failure === 'consent-needed') return 'consent-needed';
      if (coolingUntil > now()) return 'cooling-down';
      if (known.failure) return 'failed';
      return known.lastSuccess === undefined ? 'idle' : 'ok';
    };
    return {
      ...known,
      provider,
      enabled: !disabled.includes(provider.id),
      state:
        provider.needsKey && !keys[provider.id]
          ? 'no-key'
          : (await permitted(provider.hosts))
            ? state()
            : 'permission-missing',
      ...(coolingUntil > now() && { retryAt: coolingUntil }),
    };
  }

  return {
    ...service,
    store,
    sessions,
    sources: () => Promise.all(providers.map(statusOf)),
    async test(source) {
      const provider = providers.find(({ id }) => id === source);
      if (!provider) throw new ProviderError('not-found', 'no such source');
      const use = { source: provider.id, capability: TEST, keyed: provider.needsKey };
      try {
        await trySource(provider, await contextFor(provider));
        health.report(use);
        cache.forgive();
      } catch (error) {
        health.report({ ...use, error });
        throw error;
      }
    },
    directory: () => chain.first('directory', (provider, context) => provider.directory?.(context)),
    search: (text) => chain.first('search', (provider, context) => provider.search?.(text, context)),
    networkReturned() {
      cache.forgive();
      return gate.networkReturned();
    },
  };
}
