import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { createDatabase } from '../../lib/market/database';
import type { Entry } from '../../lib/market/entry';
import type { StoreNotice } from '../../lib/market/records';
import { INDEX_KEY, shardKey } from '../../lib/market/shards';
import { createStore, type Store } from '../../lib/market/store';
import type { Facts } from '../../lib/market/types';
import { faultyDatabase } from './harness';
import { facts, history, metric, NOW } from './metrics';

function setUp(limit = 20e6) {
  const database = faultyDatabase(createDatabase());
  const notices: StoreNotice[] = [];
  const clock = { now: NOW };
  const options = {
    database,
    limit: () => limit,
    now: () => clock.now,
    onNotice: (notice: StoreNotice) => void notices.push(notice),
  };
  /** A store whose `put` also waits for the disk. */
  const wake = (): Store => {
    const store = createStore(options);
    return {
      ...store,
      async put(...entry) {
        await store.put(...entry);
        await store.saved();
      },
    };
  };
  return { database, notices, clock, wake };
}

const entry = <T>(value: T | null): Entry<T> => ({ value, fetchedAt: NOW, staleAfter: NOW + 1000 });
const ampl = entry<Facts>(facts('AMPL', { price: metric(12.5) }));

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('store', () => {
  it('gives back what was put, in this worker and the next', async () => {
    const { wake } = setUp();
    const store = wake();
    await store.put('quote', 'AMPL', ampl);
    await expect(store.get('quote', 'AMPL')).resolves.toEqual(ampl);
    await expect(wake().get('quote', 'AMPL')).resolves.toEqual(ampl);
    await expect(wake().get('facts', 'AMPL')).resolves.toBeUndefined();
  });

  it('keeps what arrives at once, all of it', async () => {
    const { wake } = setUp();
    const store = wake();
    const symbols = Array.from({ length: 300 }, (_, i) => `S${i}`);
    await Promise.all(symbols.map((symbol) => store.put('quote', symbol, entry(facts(symbol)))));
    const next = wake();
    const found = await Promise.all(symbols.map((symbol) => next.get('quote', symbol)));
    expect(found.map((one) => one?.value?.instrument.symbol)).toEqual(symbols);
  });

  it('needs a few dozen records for any number of symbols', async () => {
    const { wake, database } = setUp();
    const store = wake();
    await Promise.all(
      Array.from({ length: 400 }, (_, i) => store.put('history', `S${i}`, entry(history(`S${i}`, 10)))),
    );
    expect((await database.keys()).length).toBeLessThanOrEqual(17);
  });

  it('tells its size, clears all but the valuation record, and exports the rest', async () => {
    const { wake } = setUp();
    const store = wake();
    await store.put('quote', 'AMPL', ampl);
    await store.put('valuation', 'IWM|SPY', {
      value: [{ day: 20481, ratio: 0.69 }],
      fetchedAt: NOW,
      staleAfter: NOW,
    });
    expect(await store.status()).toMatchObject({ entries: 2 });
    expect((await store.status()).bytes).toBeGreaterThan(100);
    expect(JSON.parse(await store.export()).entries).toContainEqual({ kind: 'quote', id: 'AMPL', ...ampl });
    await store.clear();
    const next = wake();
    await expect(next.get('quote', 'AMPL')).resolves.toBeUndefined();
    await expect(next.get('valuation', 'IWM|SPY')).resolves.toMatchObject({ value: [{ day: 20481 }] });
    expect(await next.status()).toMatchObject({ entries: 1 });
  });
});

describe('bounds', () => {
  it('lets the least recently used go first', async () => {
    const size = JSON.stringify(entry(history('S0'))).length;
    const { wake, clock } = setUp(size * 10);
    const store = wake();
    for (let i = 0; i < 10; i++) {
      clock.now += 1000;
      await store.put('history', `S${i}`, entry(history(`S${i}`)));
      await store.get('history', 'S0');
    }
    clock.now += 1000;
    await store.put('history', 'NEW', entry(history('NEW')));
    await expect(store.get('history', 'S1')).resolves.toBeUndefined();
    await expect(store.get('history', 'S0')).resolves.toBeDefined();
    await expect(store.get('history', 'NEW')).resolves.toBeDefined();
    await expect(wake().get('history', 'S1')).resolves.toBeUndefined();
  });

  it('never holds more than the limit, and always what was put last', async () => {
    const limit = 40_000;
    const puts = fc.array(
      fc.record({
        symbol: fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F', 'G'),
        days: fc.integer({ min: 1, max: 400 }),
      }),
      {
        minLength: 1,
        maxLength: 25,
      },
    );
    await fc.assert(
      fc.asyncProperty(puts, async (steps) => {
        globalThis.indexedDB = new IDBFactory();
        const { wake, clock } = setUp(limit);
        const store = wake();
        for (const { symbol, days } of steps) {
          clock.now += 1;
          await store.put('history', symbol, entry(history(symbol, days)));
          expect((await store.status()).bytes).toBeLessThanOrEqual(limit);
        }
        const last = steps.at(-1);
        const found = await wake().get('history', last?.symbol ?? '');
        expect(found?.value?.days.length).toBe(last?.days);
      }),
      { numRuns: 25 },
    );
  });
});

describe('storage that fails', () => {
  const quota = new DOMException('full', 'QuotaExceededError');

  it('purges and writes again when the quota is exceeded once', async () => {
    const { wake, database, notices, clock } = setUp();
    const store = wake();
    await store.put('history', 'OLD', entry(history('OLD')));
    clock.now += 1000;
    await store.put('history', 'NEWER', entry(history('NEWER')));
    let failures = 1;
    Object.defineProperty(database.fail, 'write', { get: () => (failures-- > 0 ? quota : undefined) });
    clock.now += 1000;
    await store.put('history', 'NEWEST', entry(history('NEWEST')));
    const next = wake();
    await expect(next.get('history', 'NEWEST')).resolves.toBeDefined();
    await expect(next.get('history', 'OLD')).resolves.toBeUndefined();
    expect(notices).toEqual([]);
  });

  it('goes on in memory, saying so once, when nothing can be written', async () => {
    const { wake, database, notices } = setUp();
    const store = wake();
    database.fail.write = quota;
    await store.put('quote', 'AMPL', ampl);
    await store.put('quote', 'INOD', entry(facts('INOD')));
    await expect(store.get('quote', 'AMPL')).resolves.toEqual(ampl);
    await expect(store.get('quote', 'INOD')).resolves.toBeDefined();
    expect(notices).toEqual(['memory']);
  });

  it.each(['keys', 'get'] as const)('is built anew when %s fails, with one notice', async (method) => {
    const { wake, database, notices } = setUp();
    await wake().put('quote', 'AMPL', ampl);
    let failures = 1;
    Object.defineProperty(database.fail, method, {
      get: () => (failures-- > 0 ? new DOMException('corrupt', 'UnknownError') : undefined),
    });
    const store = wake();
    await expect(store.get('quote', 'AMPL')).resolves.toBeUndefined();
    await store.put('quote', 'AMPL', ampl);
    await expect(wake().get('quote', 'AMPL')).resolves.toEqual(ampl);
    expect(notices).toEqual(['rebuilt']);
  });

  it('goes on in memory when it cannot even be wiped', async () => {
    const { wake, database, notices } = setUp();
    for (const method of ['keys', 'get', 'write', 'wipe'] as const) database.fail[method] = new Error('gone');
    const store = wake();
    await store.put('quote', 'AMPL', ampl);
    await expect(store.get('quote', 'AMPL')).resolves.toEqual(ampl);
    await expect(store.status()).resolves.toMatchObject({ entries: 1 });
    await expect(store.export()).resolves.toContain('AMPL');
    await expect(store.clear()).resolves.toBeUndefined();
    expect(notices).toEqual(['memory']);
  });
});

describe('what lies in storage', () => {
  const key = shardKey('quote', 'AMPL');
  const nonsense: [string, Record<string, unknown>][] = [
    ['an index of the wrong type', { [INDEX_KEY]: 'nonsense' }],
    ['an index with wrong entries', { [INDEX_KEY]: { [key]: { AMPL: 'big' } } }],
    ['a missing index', { [INDEX_KEY]: undefined }],
    ['a shard of the wrong type', { [key]: 42 }],
    ['a missing shard', { [key]: undefined }],
    ['an entry of an old schema', { [key]: { AMPL: { price: 12.5 } } }],
    ['an entry half written', { [key]: { AMPL: { value: ampl.value } } }],
    ['a value of a future schema', { [key]: { AMPL: { ...ampl, value: { version: 2 } } } }],
    ['a number that is none', { [key]: { AMPL: { ...ampl, fetchedAt: Number.NaN } } }],
  ];

  it.each(nonsense)('%s is dropped without harm', async (_, records) => {
    const { wake, database, notices } = setUp();
    await wake().put('quote', 'AMPL', ampl);
    await database.write(new Map(Object.entries(records)));
    const store = wake();
    await expect(store.get('quote', 'AMPL')).resolves.toBeUndefined();
    await store.put('quote', 'AMPL', ampl);
    await expect(wake().get('quote', 'AMPL')).resolves.toEqual(ampl);
    expect(notices.filter((notice) => notice === 'memory')).toEqual([]);
    expect(notices.length).toBeLessThanOrEqual(1);
  });

  it('of another version is deleted and not taken for a fault', async () => {
    const { wake, database, notices } = setUp();
    await database.write(
      new Map<string, unknown>([
        ['0/quote/1', { AMPL: 1 }],
        ['99/quote/1', {}],
        ['junk', 1],
      ]),
    );
    const store = wake();
    await store.put('quote', 'AMPL', ampl);
    expect(await database.keys()).toEqual([INDEX_KEY, key].sort());
    expect(notices).toEqual([]);
  });

  it('drops one bad entry and keeps its neighbours', async () => {
    const { wake, database } = setUp();
    const first = wake();
    const others = Array.from({ length: 20 }, (_, i) => `S${i}`).filter(
      (id) => shardKey('quote', id) === key,
    );
    for (const id of ['AMPL', ...others]) await first.put('quote', id, entry(facts(id)));
    const shard = (await database.get(key)) as Record<string, unknown>;
    await database.write(new Map([[key, { ...shard, AMPL: null }]]));
    const store = wake();
    await expect(store.get('quote', 'AMPL')).resolves.toBeUndefined();
    for (const id of others) await expect(store.get('quote', id)).resolves.toBeDefined();
    expect(others.length).toBeGreaterThan(0);
  });
});
