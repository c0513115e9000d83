import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createDirectory } from '../../lib/background/directory';
import { createDatabase } from '../../lib/market/database';
import { createSessions } from '../../lib/market/sessions';
import { createStore } from '../../lib/market/store';
import type { Instrument } from '../../lib/tickers/types';
import { DAY, MINUTE } from '../../lib/time';

const listed = (count: number): Instrument[] =>
  Array.from({ length: count }, (_, i) => ({
    symbol: `Q${i.toString(36).toUpperCase()}`,
    name: `Quixotic Holding ${i}`,
    exchange: 'NYSE',
    kind: 'stock',
  }));

function setUp() {
  const clock = { now: Date.parse('2026-01-28T16:00:00Z') };
  const now = () => clock.now;
  const fetch = vi.fn(async (): Promise<readonly Instrument[]> => listed(5000));
  const wake = () => {
    const store = createStore({ database: createDatabase(), now, limit: () => 20e6 });
    return { store, directory: createDirectory({ store, sessions: createSessions(), now, fetch }) };
  };
  return { clock, fetch, wake };
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('directory', () => {
  it('is the built-in list before the first refresh, without any request', async () => {
    const { wake, fetch } = setUp();
    const { directory } = wake();
    expect((await directory.symbols()).split(' ')).toContain('IWM');
    expect(await directory.names()).toContain('\t');
    expect(await directory.find('IWM')).toMatchObject({ kind: 'etf' });
    expect(await directory.find('ZZZZZ')).toBeNull();
    expect(fetch).not.toHaveBeenCalled();
  });

  it('is the official list beside it from then on, also for the next worker', async () => {
    const { wake } = setUp();
    const first = wake();
    await expect(first.directory.refreshIfDue()).resolves.toBe('refreshed');
    await first.store.saved();
    const { directory } = wake();
    expect((await directory.symbols()).split(' ')).toEqual(expect.arrayContaining(['IWM', 'Q0', 'QA']));
    expect(await directory.find('Q0')).toMatchObject({ name: 'Quixotic Holding 0' });
    expect(await directory.find('IWM')).toMatchObject({ kind: 'etf' });
  });

  it('is fetched once a week', async () => {
    const { clock, wake, fetch } = setUp();
    const { directory } = wake();
    await directory.refreshIfDue();
    clock.now += 7 * DAY - 1;
    await expect(directory.refreshIfDue()).resolves.toBe('fresh');
    clock.now += 1;
    await expect(directory.refreshIfDue()).resolves.toBe('refreshed');
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  it.each<[string, () => Promise<readonly Instrument[]>]>([
    ['shrank by more than a fifth', async () => listed(100)],
    ['is empty', async () => []],
    ['cannot be had', () => Promise.reject(new Error('down'))],
  ])('keeps the old one when the new one %s, and tries again later', async (_, broken) => {
    const { clock, wake, fetch } = setUp();
    const { directory, store } = wake();
    await directory.refreshIfDue();
    const before = await directory.symbols();
    clock.now += 8 * DAY;
    fetch.mockImplementation(broken);
    await expect(directory.refreshIfDue()).resolves.toBe('failed');
    expect(await directory.symbols()).toBe(before);
    await expect(directory.refreshIfDue()).resolves.toBe('fresh');
    await store.saved();
    fetch.mockImplementation(async () => listed(5000));
    clock.now += MINUTE;
    await expect(wake().directory.refreshIfDue()).resolves.toBe('refreshed');
  });
});

describe('lookup', () => {
  it.each([
    ['IWM', 'IWM'],
    ['iwm', 'IWM'],
    [' Amplitude ', 'AMPL'],
    ['GSPC', '^GSPC'],
    ['russell 2000', '^RUT'],
  ])('%j finds %s first', async (text, symbol) => {
    const { wake } = setUp();
    expect((await wake().directory.lookup(text))[0]?.symbol).toBe(symbol);
  });

  it('finds at most ten, and nothing for nothing', async () => {
    const { wake } = setUp();
    const { directory } = wake();
    await directory.refreshIfDue();
    expect(await directory.lookup('quixotic')).toHaveLength(10);
    expect(await directory.lookup('  ')).toEqual([]);
    expect(await directory.lookup('zzzzzzzz')).toEqual([]);
  });
});
