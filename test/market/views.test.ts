import { describe, expect, it } from 'vitest';
import { NOTHING_TO_BRING } from '../../lib/market/bringing';
import { createViews, withMultiple } from '../../lib/market/views';
import { ProviderError } from '../../lib/providers/types';
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

  it('show a life with the newer closes behind it', async () => {
    const { cache, views } = setUp();
    const life = history('SPY', 400, { adjClose: Array(400).fill(1) });
    expect((await views.life('AMPL', NOTHING_TO_BRING)).history).toBeNull();
    await cache.refresh('life', 'SPY', async () => ({ history: life, complete: true }));
    expect((await views.life('SPY', NOTHING_TO_BRING)).history?.adjClose).toHaveLength(400);
    const closes = history('SPY', 500);
    const newer = { ...closes, days: closes.days.slice(300), close: closes.close.slice(300) };
    await cache.refresh('history', 'SPY', async () => newer);
    // What dividends came since is unknown, so there are no adjusted closes.
    expect((await views.life('SPY', NOTHING_TO_BRING)).history).toMatchObject({ ...closes, adjClose: null });
    expect((await views.history('SPY', NOTHING_TO_BRING)).history?.days).toHaveLength(200);
  });

  it('show the closes alone where they and the life contradict each other', async () => {
    const { cache, views } = setUp();
    await cache.refresh('life', 'SPY', async () => ({ history: history('SPY', 400), complete: true }));
    const odd = history('SPY', 500, { close: Array.from({ length: 500 }, (_, i) => 100 + (i % 7) * 30) });
    await cache.refresh('history', 'SPY', async () => odd);
    expect((await views.life('SPY', NOTHING_TO_BRING)).history).toEqual(odd);
  });

  it('say why the earlier years are missing', async () => {
    const { cache, views } = setUp();
    await cache.refresh('history', 'SPY', async () => history('SPY'));
    await cache.refresh('life', 'SPY', () => Promise.reject(new ProviderError('offline', 'no network')));
    expect((await views.life('SPY', NOTHING_TO_BRING)).freshness).toMatchObject({ failure: 'offline' });
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
