import { describe, expect, it } from 'vitest';
import { NOTHING_TO_BRING } from '../../lib/market/bringing';
import { createViews, withMultiple } from '../../lib/market/views';
import { facts, history, metric, pe } from './metrics';
import { createParts } from './parts';

function setUp() {
  const parts = createParts();
  return { ...parts, views: createViews(parts) };
}

describe('views', () => {
  it('put a symbol’s facts together from all its entries', async () => {
    const { cache, views } = setUp();
    await cache.refresh('facts', 'IWM', async () => facts('IWM', { trailingPE: pe(18) }));
    await cache.refresh('price', 'IWM', async () => facts('IWM', { price: metric(270) }));
    expect(await views.facts('IWM', NOTHING_TO_BRING)).toMatchObject({
      facts: { metrics: { trailingPE: { value: 18 }, price: { value: 270 } } },
      freshness: { status: 'fresh' },
    });
  });

  it('list the P/Es by each method, the preferred first', async () => {
    const { cache, views } = setUp();
    await cache.refresh('facts', 'IWM', async () => facts('IWM', { trailingPE: pe(18), reportedPE: pe(19) }));
    await cache.refresh('quote', 'IWM', async () => facts('IWM', { trailingPE: pe(20) }));
    expect((await views.multiples('IWM')).map(({ value }) => value)).toEqual([18, 19, 20]);
    expect(await views.multiples('AMPL')).toEqual([]);
  });

  it('show a history, else the snapshot’s, else none', async () => {
    const { cache, views } = setUp();
    await cache.refresh('history', 'SPY', async () => history('SPY'));
    expect((await views.history('SPY', NOTHING_TO_BRING)).freshness.status).toBe('fresh');
    expect(await views.history('IWM', NOTHING_TO_BRING)).toMatchObject({
      history: { symbol: '^RUT', source: 'snapshot' },
      freshness: { status: 'snapshot' },
    });
    expect((await views.history('AMPL', NOTHING_TO_BRING)).history).toBeNull();
  });
});

describe('withMultiple', () => {
  it('exchanges the P/E and leaves the rest and the original alone', () => {
    const served = {
      facts: facts('IWM', { trailingPE: pe(18), price: metric(1) }),
      freshness: { status: 'fresh' as const, fetching: false },
    };
    const changed = withMultiple(served, pe(20));
    expect(changed.facts?.metrics).toMatchObject({ trailingPE: { value: 20 }, price: { value: 1 } });
    expect(served.facts.metrics.trailingPE?.value).toBe(18);
    expect(withMultiple({ ...served, facts: null }, pe(20)).facts).toBeNull();
  });
});
