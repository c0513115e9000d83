import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { createDatabase, type Database } from '../../lib/market/database';
import {
  createMarket,
  type Market,
  type MarketDependencies,
  type StorageArea,
} from '../../lib/market/market';
import { createProviders } from '../../lib/providers/registry';
import { createReplayNetwork, type ReplayNetwork } from './replay-network';

/** Waits are fifty times shorter than in earnest, in the same order. */
const HASTE = 50;

export interface Harness {
  network: ReplayNetwork;
  clock: { now: number };
  session: StorageArea;
  local: StorageArea;
  /** A worker: the same storage and network, nothing of the last one's memory. */
  wake(overrides?: Partial<MarketDependencies>): Market;
}

export function memoryArea(): StorageArea & { items: Map<string, unknown> } {
  const items = new Map<string, unknown>();
  return {
    items,
    get: async (key) => (items.has(key) ? { [key]: structuredClone(items.get(key)) } : {}),
    set: async (values) => {
      for (const [key, value] of Object.entries(values)) items.set(key, structuredClone(value));
    },
    remove: async (key) => void items.delete(key),
  };
}

/** A browser's storage, a network and a clock, on which workers can be started and forgotten. */
export function createHarness({ now }: { now: string }): Harness {
  globalThis.indexedDB = new IDBFactory();
  const clock = { now: Date.parse(now) };
  const network = createReplayNetwork(() => clock.now);
  const session = memoryArea();
  const local = memoryArea();
  return {
    network,
    clock,
    session,
    local,
    wake: (overrides = {}) =>
      createMarket({
        fetch: network.fetch,
        now: () => clock.now,
        random: () => 0.5,
        sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms / HASTE)),
        online: () => true,
        session,
        local,
        database: createDatabase(),
        providers: createProviders(),
        preferences: async () => ({ disabled: [], order: [], keys: {} }),
        permitted: async () => true,
        limit: () => 20e6,
        describe: async () => null,
        ...overrides,
      }),
  };
}

/** A database whose every method can be made to fail. */
export function faultyDatabase(
  database: Database,
): Database & { fail: Partial<Record<keyof Database, Error>> } {
  const fail: Partial<Record<keyof Database, Error>> = {};
  const or = <T>(method: keyof Database, run: () => Promise<T>): Promise<T> => {
    const error = fail[method];
    return error ? Promise.reject(error) : run();
  };
  return {
    fail,
    keys: () => or('keys', () => database.keys()),
    get: (key) => or('get', () => database.get(key)),
    write: (records) => or('write', () => database.write(records)),
    wipe: () => or('wipe', () => database.wipe()),
  };
}
