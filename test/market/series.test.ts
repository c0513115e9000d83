import { describe, expect, it, vi } from 'vitest';
import { createSeries, FED_FUNDS_ID } from '../../lib/market/series';
import { snapshotFedFunds } from '../../lib/market/snapshot';
import type { History } from '../../lib/market/types';
import { type HistoryRequest, type Provider, ProviderError } from '../../lib/providers/types';
import { DAY } from '../../lib/time';
import { history, NOW } from './metrics';
import { createParts } from './parts';

const TODAY = Math.floor(NOW / DAY);
const daily = (symbol: string, rest: Partial<History> = {}): History =>
  history(symbol, 1300, { days: Array.from({ length: 1300 }, (_, i) => TODAY - 1300 + i), ...rest });
const together = () =>
  vi.fn(async ({ symbols }: { symbols: string[] }) => new Map(symbols.map((one) => [one, daily(one)])));
const single = () =>
  vi.fn(async ({ symbol }: HistoryRequest) => daily(symbol, { adjClose: Array(1300).fill(1) }));

function setUp(source: Partial<Provider>) {
  const parts = createParts(source);
  return { ...parts, series: createSeries(parts) };
}

describe('bringHistories', () => {
  it('takes one request for up to twenty, and none until the next close', async () => {
    const histories = together();
    const { series, clock } = setUp({ histories, history: single() });
    await (await series.bringHistories(['A', 'B', 'C'])).settled;
    expect((await series.bringHistories(['A', 'B', 'C'])).done).toBe(true);
    expect(histories).toHaveBeenCalledTimes(1);
    clock.now += DAY;
    await (await series.bringHistories(['A', 'B', 'C'])).settled;
    expect(histories).toHaveBeenCalledTimes(2);
  });

  it('asks for more than twenty in several requests', async () => {
    const histories = together();
    const { series } = setUp({ histories, history: single() });
    await (await series.bringHistories(Array.from({ length: 45 }, (_, i) => `S${i}`))).settled;
    expect(histories.mock.calls.map(([{ symbols }]) => symbols.length)).toEqual([20, 20, 5]);
  });

  it('takes the single request for one symbol', async () => {
    const histories = together();
    const one = single();
    const { series } = setUp({ histories, history: one });
    await (await series.bringHistories(['A'])).settled;
    expect([histories.mock.calls.length, one.mock.calls.length]).toEqual([0, 1]);
  });

  it('takes weekly steps for none, and asks one by one', async () => {
    const weekly = vi.fn(
      async ({ symbols }: { symbols: string[] }) =>
        new Map(
          symbols.map((one) => [
            one,
            history(one, 200, { days: Array.from({ length: 200 }, (_, i) => TODAY - 1400 + i * 7) }),
          ]),
        ),
    );
    const one = single();
    const { series, cache } = setUp({ histories: weekly, history: one });
    await (await series.bringHistories(['A', 'B'])).settled;
    expect(one).toHaveBeenCalledTimes(2);
    expect((await cache.read('history', 'A'))?.value?.days).toHaveLength(1300);
  });

  it('asks one by one where the many fail, and names the reason of each', async () => {
    const { series, cache } = setUp({
      histories: () => Promise.reject(new ProviderError('http', 'status 500')),
      history: async ({ symbol }) =>
        symbol === 'A' ? daily('A') : Promise.reject(new ProviderError('not-found', 'unknown')),
    });
    await (await series.bringHistories(['A', 'B'])).settled;
    expect((await cache.read('history', 'A'))?.value).not.toBeNull();
    expect((await cache.read('history', 'B'))?.failure?.reason).toBe('unknown-symbol');
  });

  it('does not ask alone for what was left out of the many', async () => {
    const one = single();
    const { series, cache } = setUp({ histories: async () => new Map([['A', daily('A')]]), history: one });
    await (await series.bringHistories(['A', 'GONE'])).settled;
    expect(one).not.toHaveBeenCalled();
    expect((await cache.read('history', 'GONE'))?.failure?.reason).toBe('not-provided');
  });

  it('cuts off what lies before the years that were asked for', async () => {
    const days = Array.from({ length: 9000 }, (_, i) => TODAY - 9000 + i);
    const life = history('A', 9000, { days, adjClose: Array(9000).fill(1) });
    const { series, cache } = setUp({ history: async () => life });
    await (await series.bringHistories(['A'])).settled;
    const kept = (await cache.read('history', 'A'))?.value;
    expect(kept?.days.length).toBeLessThan(2200);
    expect([kept?.close.length, kept?.adjClose?.length]).toEqual([kept?.days.length, kept?.days.length]);
    expect(kept?.days.at(-1)).toBe(TODAY - 1);
  });
});

describe('the slow figures', () => {
  it('are fetched when due and not before', async () => {
    const fedFunds = vi.fn(async () => snapshotFedFunds());
    const holdings = vi.fn(async (symbol: string) => ({
      symbol,
      asOf: null,
      complete: false,
      holdings: [],
      source: 'yahoo' as const,
      fetchedAt: NOW,
    }));
    const { series, cache, clock } = setUp({ fedFunds, holdings });
    await (await series.bringFedFunds()).settled;
    await (await series.bringHoldings('SPY')).settled;
    clock.now += DAY / 2;
    await (await series.bringFedFunds()).settled;
    expect((await series.bringHoldings('SPY')).done).toBe(true);
    expect([fedFunds.mock.calls.length, holdings.mock.calls.length]).toEqual([2, 1]);
    expect((await cache.read('fedFunds', FED_FUNDS_ID))?.value?.upper).toBe(0.0375);
  });
});
