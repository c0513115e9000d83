import { describe, expect, it } from 'vitest';
import { comparePE } from '../../lib/market/basis';
import { DAY, epochDayFromIso, MINUTE, SECOND } from '../../lib/time';
import { createHarness } from './harness';

const PAIR = { small: 'IWM', large: 'SPY' };
const TRADING = '2026-01-28T16:00:00Z';
const FORTY = (
  'AMPL INOD AAPL MSFT NVDA AMZN GOOGL META TSLA AVGO JPM V UNH XOM PG MA HD COST JNJ ABBV ' +
  'BAC KO PEP CSCO ADBE CRM MCD WMT ORCL NFLX AMD INTC QCOM TXN IBM GE CAT BA DIS NKE'
).split(' ');
/** The two requests that begin a session with Yahoo. */
const CRUMB = /^fc\.yahoo|getcrumb/;

describe('requests for the popup', () => {
  it('are six when it is opened for the first time, and it then has everything', async () => {
    const { network, wake } = createHarness({ now: TRADING });
    const data = await wake().comparison({ pair: PAIR, refresh: true });
    expect(network.requests).toHaveLength(6);
    const comparison = comparePE(data.small.facts?.metrics.trailingPE, data.large.facts?.metrics.trailingPE);
    expect(comparison).toMatchObject({ comparable: true });
    expect(data.smallHistory.history?.days.length).toBeGreaterThan(1200);
    expect(Object.values(data.context).every(({ history }) => history !== null)).toBe(true);
    expect(data.fedFunds.fedFunds).toMatchObject({ source: 'nyfed', lower: 0.035 });
    expect(data.holdings.holdings?.symbol).toBe('SPY');
    expect(data.small.freshness).toEqual({ status: 'fresh', fetching: false });
    expect(data.valuationHistory).toMatchObject([{ day: epochDayFromIso('2026-01-28') }]);
  });

  it('are none within the minute, and one after it, also for a new worker', async () => {
    const { network, wake, clock } = createHarness({ now: TRADING });
    const first = wake();
    await first.comparison({ pair: PAIR, refresh: true });
    await first.store.saved();
    network.clear();
    clock.now += 10 * SECOND;
    await wake().comparison({ pair: PAIR, refresh: true });
    expect(network.requests).toEqual([]);
    clock.now += MINUTE;
    await wake().comparison({ pair: PAIR, refresh: true });
    expect(network.requests).toHaveLength(1);
  });

  it('are not waited for: snapshot first, then the cache while it is renewed', async () => {
    const { wake, clock } = createHarness({ now: TRADING });
    const market = wake();
    const shipped = await market.comparison({ pair: PAIR });
    expect(shipped.small).toMatchObject({ freshness: { status: 'snapshot', fetching: true } });
    expect(shipped.small.facts?.metrics.trailingPE).toMatchObject({ value: 19.5, source: 'snapshot' });
    expect(shipped.fedFunds.freshness.status).toBe('snapshot');
    await market.comparison({ pair: PAIR, refresh: true });
    clock.now += 2 * MINUTE;
    const cached = await market.comparison({ pair: PAIR });
    expect(cached.small).toMatchObject({ freshness: { status: 'stale', fetching: true } });
    expect(cached.small.facts?.metrics.price?.value).toBeGreaterThan(0);
  });

  it('are a few more for whole lives, once, and one a side and session from then on', async () => {
    const { network, wake, clock } = createHarness({ now: TRADING });
    const market = wake();
    await market.comparison({ pair: PAIR, refresh: true });
    network.clear();
    const data = await market.comparison({ pair: PAIR, refresh: true, dividends: true });
    expect(data.smallHistory.history?.adjClose).toHaveLength(data.smallHistory.history?.days.length ?? 0);
    await market.comparison({ pair: PAIR, refresh: true, dividends: true });
    await market.comparison({ pair: PAIR, refresh: true });
    expect(network.count(/v8\/finance\/chart/)).toBe(3 + 4);
    expect(network.requests).toHaveLength(3 + 4);
    network.clear();
    clock.now += DAY;
    await market.comparison({ pair: PAIR, refresh: true });
    expect(network.count(/v8\/finance\/chart/)).toBe(0);
    const later = await wake().comparison({ pair: PAIR, refresh: true, dividends: true });
    expect(network.count(/v8\/finance\/chart/)).toBe(2);
    for (const { history } of [later.smallHistory, later.largeHistory]) {
      expect(history?.adjClose).toHaveLength(history?.days.length ?? 0);
      expect(history?.days.at(-1)).toBe(epochDayFromIso('2026-01-28'));
    }
  });

  it('are shared by popups opened at once', async () => {
    const { network, wake } = createHarness({ now: TRADING });
    const market = wake();
    await Promise.all(Array.from({ length: 8 }, () => market.comparison({ pair: PAIR, refresh: true })));
    expect(network.requests).toHaveLength(6);
  });
});

describe('requests for pages', () => {
  it('with 40 tickers are two', async () => {
    const { network, wake } = createHarness({ now: TRADING });
    const quotes = await wake().quotes({ symbols: FORTY, refresh: true });
    expect(network.requests.filter((request) => !CRUMB.test(request))).toHaveLength(2);
    expect(Object.values(quotes).every(({ facts }) => facts?.metrics.price?.value)).toBe(true);
    expect(quotes.AMPL?.facts?.metrics.trailingPE).toMatchObject({ value: null, reason: 'loss' });
  });

  it('in 50 tabs of 20 tickers are one for every 20 different ones', async () => {
    const { network, wake } = createHarness({ now: TRADING });
    const market = wake();
    const tab = (i: number) => Array.from({ length: 20 }, (_, j) => FORTY[(i * 7 + j) % FORTY.length] ?? '');
    await Promise.all(
      Array.from({ length: 50 }, (_, i) => market.quotes({ symbols: tab(i), refresh: true })),
    );
    expect(network.requests.filter((request) => !CRUMB.test(request))).toHaveLength(FORTY.length / 20);
  });

  it('a hover makes tell the source about the paragraph, and the next hovers nothing', async () => {
    const { network, wake } = createHarness({ now: TRADING });
    const market = wake();
    const page = FORTY.slice(0, 8);
    await market.card({ symbol: 'AMPL', pair: PAIR, page, refresh: true });
    const asked = network.requests.filter((request) => request.includes('AMPL'));
    expect(asked.length).toBe(2);
    for (const request of asked) for (const symbol of page) expect(request).toContain(symbol);
    network.clear();
    for (const symbol of page.slice(1)) await market.card({ symbol, pair: PAIR, page });
    expect(network.requests).toEqual([]);
  });

  it('an unknown symbol is asked about once', async () => {
    const { network, wake } = createHarness({ now: TRADING });
    const first = wake();
    const card = await first.card({ symbol: 'ZZZQX', pair: PAIR, refresh: true });
    expect(card).toMatchObject({
      instrument: null,
      own: { facts: null, freshness: { failure: 'unknown-symbol' } },
    });
    await first.store.saved();
    network.clear();
    await wake().card({ symbol: 'ZZZQX', pair: PAIR });
    expect(network.count(/ZZZQX/)).toBe(0);
  });
});

describe('figures', () => {
  it('of a stock and its benchmarks are by the same method where that can be had', async () => {
    const { wake } = createHarness({ now: TRADING });
    const { own, small, large } = await wake().card({ symbol: 'AAPL', pair: PAIR, refresh: true });
    const multiple = own.facts?.metrics.trailingPE;
    expect(comparePE(multiple, small.facts?.metrics.trailingPE)).toMatchObject({ comparable: true });
    expect(comparePE(multiple, large.facts?.metrics.trailingPE)).toMatchObject({ comparable: true });
  });

  it('each carry source, moment and method', async () => {
    const { wake } = createHarness({ now: TRADING });
    const { own } = await wake().card({ symbol: 'IWM', pair: PAIR, refresh: true });
    for (const metric of Object.values(own.facts?.metrics ?? {})) {
      expect(metric).toMatchObject({
        source: 'yahoo',
        fetchedAt: expect.any(Number),
        method: expect.any(String),
      });
    }
  });

  it('of an index pair ask no fund facts and have no discount', async () => {
    const { network, wake } = createHarness({ now: TRADING });
    const data = await wake().comparison({ pair: { small: '^RUT', large: '^GSPC' }, refresh: true });
    expect(network.count(/quoteSummary/)).toBe(0);
    expect(data.small.facts?.metrics.trailingPE).toBeUndefined();
    expect(data.smallHistory.history?.symbol).toBe('^RUT');
    expect(data.valuationHistory).toEqual([]);
  });
});

describe('sources', () => {
  it('can be switched off and put in another order', async () => {
    const { network, wake } = createHarness({ now: TRADING });
    const market = wake({ preferences: async () => ({ disabled: ['yahoo'], order: ['fred'], keys: {} }) });
    const data = await market.comparison({ pair: PAIR, refresh: true });
    expect(network.count(/yahoo/)).toBe(0);
    expect(data.fedFunds.fedFunds?.source).toBe('fred');
    expect(data.small.facts?.metrics.price?.source).toBe('cboe');
  });

  it('tell how they stand', async () => {
    const { network, wake } = createHarness({ now: TRADING });
    const market = wake({ permitted: async (hosts) => !hosts.some((host) => host.includes('sec.gov')) });
    network.interfere(({ host }) =>
      host.includes('nyfed') || host.includes('newyorkfed') ? new Response('', { status: 429 }) : undefined,
    );
    await market.comparison({ pair: PAIR, refresh: true });
    const sources = new Map((await market.sources()).map((source) => [source.provider.id, source]));
    expect(sources.get('yahoo')).toMatchObject({ state: 'ok', lastSuccess: expect.any(Number) });
    expect(sources.get('nyfed')).toMatchObject({ state: 'cooling-down', retryAt: expect.any(Number) });
    expect(sources.get('sec')).toMatchObject({ state: 'permission-missing' });
    expect(sources.get('finnhub')).toMatchObject({ state: 'no-key' });
    expect(sources.get('cboe')).toMatchObject({ state: 'idle' });
  });

  it('are tested with one small request that shows what is wrong', async () => {
    const { network, wake, clock } = createHarness({ now: TRADING });
    const market = wake();
    await expect(market.test('cboe')).resolves.toBeUndefined();
    clock.now += MINUTE;
    network.interfere(() => new Response('<html>', { status: 200 }));
    await expect(market.test('cboe')).rejects.toMatchObject({ name: 'ProviderError' });
    await expect(market.test('unheard')).rejects.toMatchObject({ kind: 'not-found' });
  });

  it('give the directory and search', async () => {
    const { wake } = createHarness({ now: TRADING });
    const market = wake();
    expect((await market.directory()).some(({ symbol }) => symbol === 'AMPL')).toBe(true);
    expect((await market.search('Amplitude')).length).toBeGreaterThan(0);
  });
});
