import { describe, expect, it, vi } from 'vitest';
import { createPrices, JUST_COME } from '../../lib/market/prices';
import type { Facts } from '../../lib/market/types';
import { ProviderError } from '../../lib/providers/types';
import { HOUR, MINUTE } from '../../lib/time';
import { facts, metric, pe } from './metrics';
import { createParts } from './parts';

const whole = (symbol: string): Facts => facts(symbol, { price: metric(10), trailingPE: pe(20) });
const batch = () => vi.fn(async (symbols: string[]) => new Map(symbols.map((one) => [one, whole(one)])));

function setUp(rest: { facts?: (symbol: string) => Promise<Facts>; quotes?: ReturnType<typeof batch> } = {}) {
  const source = {
    quotes: rest.quotes ?? batch(),
    prices: batch(),
    facts: vi.fn(rest.facts ?? (async (symbol: string) => whole(symbol))),
  };
  const parts = createParts(source);
  return { ...parts, source, prices: createPrices(parts) };
}

describe('bringQuotes', () => {
  it('asks for all that are due in one batch, and for nothing while they are fresh', async () => {
    const { prices, source, clock } = setUp();
    await (await prices.bringQuotes(['A', 'B', 'A'])).settled;
    clock.now += MINUTE - 1;
    expect((await prices.bringQuotes(['A', 'B'])).done).toBe(true);
    clock.now += 1;
    await (await prices.bringQuotes(['B', 'C'])).settled;
    expect(source.quotes.mock.calls.map(([symbols]) => symbols)).toEqual([
      ['A', 'B'],
      ['B', 'C'],
    ]);
  });

  it('needs nothing where facts have just brought a price', async () => {
    const { prices, source, clock } = setUp();
    await (await prices.bringFacts(['A'])).settled;
    expect((await prices.bringQuotes(['A'])).done).toBe(true);
    clock.now += MINUTE;
    await (await prices.bringQuotes(['A'])).settled;
    expect(source.quotes).toHaveBeenCalledTimes(1);
  });

  it('renews on demand what is fresh, but not what has just come', async () => {
    const { prices, source, clock } = setUp();
    await (await prices.bringQuotes(['A'])).settled;
    clock.now += JUST_COME - 1;
    await (await prices.bringQuotes(['A'], { renew: true })).settled;
    expect(source.quotes).toHaveBeenCalledTimes(1);
    clock.now += 1;
    await (await prices.bringQuotes(['A'], { renew: true })).settled;
    expect(source.quotes).toHaveBeenCalledTimes(2);
  });

  it('is under way until all have arrived', async () => {
    const { prices } = setUp();
    const work = await prices.bringQuotes(['A']);
    expect(work.done).toBe(false);
    await work.settled;
    expect(work.done).toBe(true);
  });
});

describe('bringFacts', () => {
  it('takes one request a symbol, then prices alone until valuation is due again', async () => {
    const { prices, source, clock } = setUp();
    await (await prices.bringFacts(['A', 'B'])).settled;
    expect(source.facts).toHaveBeenCalledTimes(2);
    expect([source.quotes, source.prices].every((one) => one.mock.calls.length === 0)).toBe(true);
    clock.now += HOUR;
    await (await prices.bringFacts(['A', 'B'])).settled;
    expect(source.prices.mock.calls).toEqual([[['A', 'B'], expect.anything()]]);
    clock.now += 12 * HOUR;
    await (await prices.bringFacts(['A', 'B'])).settled;
    expect(source.facts).toHaveBeenCalledTimes(4);
  });

  it('falls back to the batch where they fail', async () => {
    const { prices, source, cache } = setUp({
      facts: (symbol) =>
        symbol === 'A'
          ? Promise.reject(new ProviderError('consent', 'no session'))
          : Promise.resolve(whole(symbol)),
    });
    await (await prices.bringFacts(['A', 'B'])).settled;
    expect(source.quotes.mock.calls.map(([symbols]) => symbols)).toEqual([['A']]);
    expect((await cache.read('quote', 'A'))?.value?.metrics.price?.value).toBe(10);
  });

  it('does not try the poorer request right after the richer has failed too', async () => {
    const fail = vi.fn(
      async (): Promise<Map<string, Facts>> => Promise.reject(new ProviderError('network', 'broken')),
    );
    const parts = createParts({
      quotes: fail,
      prices: fail,
      facts: async () => Promise.reject(new ProviderError('network', 'broken')),
    });
    const prices = createPrices(parts);
    await (await prices.bringFacts(['A'])).settled;
    const asked = fail.mock.calls.length;
    expect((await prices.bringFacts(['A'])).done).toBe(true);
    expect(fail).toHaveBeenCalledTimes(asked);
  });
});

describe('bringPrices', () => {
  it('prefers prices alone, and the batch where there are none', async () => {
    const { prices, source } = setUp();
    await (await prices.bringPrices(['^RUT'])).settled;
    expect([source.prices.mock.calls.length, source.quotes.mock.calls.length]).toEqual([1, 0]);
    const quotes = batch();
    const other = createPrices(createParts({ quotes }));
    await (await other.bringPrices(['^RUT'])).settled;
    expect(quotes).toHaveBeenCalledTimes(1);
  });
});
