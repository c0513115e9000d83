import { describe, expect, it } from 'vitest';
import { DAY, epochDayFromIso, MINUTE } from '../../lib/time';
import { createHarness } from './harness';

const TRADING = '2026-01-28T16:00:00Z';

describe('quotes', () => {
  it('come at once from the cache, each saying whether it is being fetched', async () => {
    const { wake, clock } = createHarness({ now: TRADING });
    const market = wake();
    expect(await market.quotes({ symbols: ['AMPL'] })).toMatchObject({
      AMPL: { facts: null, freshness: { fetching: true } },
    });
    await market.quotes({ symbols: ['AMPL', 'INOD'], refresh: true });
    clock.now += MINUTE;
    const quotes = await market.quotes({ symbols: ['AMPL', 'INOD'] });
    expect(quotes).toMatchObject({ INOD: { freshness: { status: 'stale', fetching: true } } });
    expect(quotes.INOD?.facts?.metrics.price?.value).toBeGreaterThan(0);
  });

  it('of nothing ask for nothing', async () => {
    const { wake, network } = createHarness({ now: TRADING });
    expect(await wake().quotes({ symbols: [], refresh: true })).toEqual({});
    expect(network.requests).toEqual([]);
  });
});

describe('histories', () => {
  it('come in one request for twenty, complete or with the reason', async () => {
    const { wake, network } = createHarness({ now: TRADING });
    const histories = await wake().histories(['AMPL', 'INOD', 'ZZZQX']);
    expect(network.requests).toHaveLength(1);
    expect(histories.AMPL?.history?.days.length).toBeGreaterThan(1000);
    expect(histories.ZZZQX).toMatchObject({
      history: null,
      freshness: { failure: 'not-provided', fetching: false },
    });
  });
});

describe('lives', () => {
  it('come from what is stored without a request, and whole with fetch', async () => {
    const { wake, network } = createHarness({ now: TRADING });
    const symbols = ['^RUT', '^GSPC'];
    expect((await wake().lives({ symbols }))['^RUT']?.history?.source).toBe('snapshot');
    expect(network.requests).toEqual([]);
    const market = wake();
    const fetched = await market.lives({ symbols, fetch: true });
    expect(fetched['^RUT']?.history?.days[0]).toBe(epochDayFromIso('1987-09-10'));
    // One for the newer closes of both, four for each life.
    expect(network.requests).toHaveLength(1 + 2 * 4);
    await market.store.saved();
    network.clear();
    expect(await wake().lives({ symbols, fetch: true })).toEqual(fetched);
    expect(network.requests).toEqual([]);
  });
});

describe('prepare', () => {
  it('brings all holdings of the small side once a week, and both lives once', async () => {
    const { wake, network, clock } = createHarness({ now: TRADING });
    const market = wake();
    const pair = { small: 'IWM', large: 'SPY' };
    await market.prepare(pair);
    expect(network.count(/holdings\.all/)).toBe(1);
    expect(network.count(/v8\/finance\/chart/)).toBe(2 * 4);
    expect(network.requests).toHaveLength(9);
    const { smallWeight, smallWeightFrom } = await market.card({ symbol: 'AMPL', pair, refresh: true });
    expect(smallWeight).toBeGreaterThan(0);
    expect(smallWeightFrom?.source).toBe('ishares');
    network.clear();
    clock.now += 6 * DAY;
    await market.prepare(pair);
    expect(network.requests).toEqual([]);
  });

  it('asks nobody for what an index holds', async () => {
    const { wake, network } = createHarness({ now: TRADING });
    await wake().prepare({ small: '^RUT', large: '^GSPC' });
    expect(network.count(/holdings/)).toBe(0);
  });
});
