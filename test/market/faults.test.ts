import { describe, expect, it } from 'vitest';
import type { Market } from '../../lib/market/market';
import { DAY, HOUR, MINUTE } from '../../lib/time';
import { createHarness, type Harness } from './harness';
import type { Interference } from './replay-network';

const PAIR = { small: 'IWM', large: 'SPY' };
const TRADING = '2026-01-28T16:00:00Z';

const status =
  (code: number, body = '', headers: Record<string, string> = {}) =>
  (): Response =>
    new Response(body, { status: code, headers });
const page = '<!doctype html><html><body>Are you a robot?</body></html>';
const big = 'x'.repeat(3_000_000);

/** Ways in which everything can go wrong at once, and what the user is told. */
const FAULTS: [string, Interference, string][] = [
  ['HTML with status 200', status(200, page, { 'content-type': 'text/html' }), 'source-failed'],
  ['a script', status(200, 'alert(1)'), 'source-failed'],
  ['an empty body', status(200), 'source-failed'],
  ['truncated JSON', status(200, '{"quoteResponse":{"result":[{"sym'), 'source-failed'],
  ['JSON of another shape', status(200, '{"hello":"world"}'), 'source-failed'],
  ['deep nesting', status(200, '['.repeat(100_000)), 'source-failed'],
  ['a body of 3 MB', status(200, big), 'source-failed'],
  ['401', status(401, '{}'), 'source-failed'],
  ['402', status(402, '{}'), 'source-failed'],
  ['403 as HTML', status(403, page, { 'content-type': 'text/html' }), 'source-failed'],
  ['429', status(429, 'Too Many Requests'), 'rate-limited'],
  ['429 with Retry-After', status(429, '', { 'retry-after': '120' }), 'rate-limited'],
  ['429 with an absurd Retry-After', status(429, '', { 'retry-after': '99999999999' }), 'rate-limited'],
  ['500', status(500, 'oops'), 'source-failed'],
  ['503', status(503, ''), 'source-failed'],
  ['a refused connection', () => new TypeError('Failed to fetch'), 'source-failed'],
];

async function warm(harness: Harness): Promise<Market> {
  const market = harness.wake();
  await market.comparison({ pair: PAIR, refresh: true });
  await market.card({ symbol: 'AMPL', pair: PAIR, refresh: true });
  await market.store.saved();
  harness.network.clear();
  return market;
}

describe.each(FAULTS)('when every source answers with %s', (_, interference, reason) => {
  it('the old values stay with their age, and the reason is named', async () => {
    const harness = createHarness({ now: TRADING });
    const market = await warm(harness);
    const before = await market.card({ symbol: 'AMPL', pair: PAIR });
    harness.clock.now += HOUR;
    harness.network.interfere(interference);
    const after = await harness.wake().card({ symbol: 'AMPL', pair: PAIR, refresh: true });
    expect(after.own.freshness).toMatchObject({ status: 'stale', fetching: false, failure: reason });
    expect(after.own.facts?.metrics.price).toEqual(before.own.facts?.metrics.price);
    expect(after.own.facts?.metrics.trailingPE).toEqual(before.own.facts?.metrics.trailingPE);
    expect(after.history.history).toEqual(before.history.history);
  });

  it('nothing is asked in a loop', async () => {
    const harness = createHarness({ now: TRADING });
    await warm(harness);
    harness.clock.now += DAY;
    harness.network.interfere(interference);
    const market = harness.wake();
    await market.comparison({ pair: PAIR, refresh: true });
    const first = harness.network.requests.length;
    for (let i = 0; i < 5; i++) await market.comparison({ pair: PAIR });
    await market.store.saved();
    for (let i = 0; i < 5; i++) await harness.wake().comparison({ pair: PAIR });
    expect(harness.network.requests).toHaveLength(first);
    expect(first).toBeLessThan(60);
  });

  it('all is well again once it is over', async () => {
    const harness = createHarness({ now: TRADING });
    harness.network.interfere(interference);
    const market = harness.wake();
    const failed = await market.comparison({ pair: PAIR, refresh: true });
    expect(failed.small).toMatchObject({ freshness: { status: 'snapshot' } });
    expect(failed.small.freshness.failure).toBeDefined();
    harness.network.interfere(() => undefined);
    harness.clock.now += 2 * HOUR;
    const healed = await harness.wake().comparison({ pair: PAIR, refresh: true });
    expect(healed.small.freshness).toEqual({ status: 'fresh', fetching: false });
    expect(healed.smallHistory.freshness).toEqual({ status: 'fresh', fetching: false });
  });
});

describe('when only Yahoo fails', () => {
  const yahooDown: Interference = ({ host }) =>
    host.includes('yahoo') ? new Response('Too Many Requests', { status: 429 }) : undefined;

  it('prices and histories come from Cboe, and Yahoo is left alone for a minute', async () => {
    const harness = createHarness({ now: TRADING });
    harness.network.interfere(yahooDown);
    const market = harness.wake();
    const card = await market.card({ symbol: 'AMPL', pair: PAIR, refresh: true });
    expect(card.own.facts?.metrics.price?.source).toBe('cboe');
    expect(card.history.history?.source).toBe('cboe');
    const asked = harness.network.count(/yahoo/);
    expect(asked).toBeLessThanOrEqual(4);
    await market.card({ symbol: 'INOD', pair: PAIR, refresh: true });
    expect(harness.network.count(/yahoo/)).toBe(asked);
    harness.network.interfere(() => undefined);
    harness.clock.now += 2 * MINUTE;
    const later = await harness.wake().card({ symbol: 'NVDA', pair: PAIR, refresh: true });
    expect(later.own.facts?.metrics.price?.source).toBe('yahoo');
  });

  it('a stock’s earnings come from its filings', async () => {
    const harness = createHarness({ now: TRADING });
    harness.network.interfere(yahooDown);
    const card = await harness.wake().card({ symbol: 'AAPL', pair: PAIR, refresh: true });
    expect(card.own.facts?.metrics.eps?.source).toBe('sec');
    expect(card.own.facts?.metrics.trailingPE).toMatchObject({
      value: expect.any(Number),
      source: 'computed',
    });
  });
});

describe('when Yahoo wants consent', () => {
  const consent: Interference = ({ host, pathname }) => {
    if (pathname.endsWith('getcrumb'))
      return new Response('{"finance":{"error":{"code":"Unauthorized","description":"Invalid Cookie"}}}', {
        status: 401,
      });
    if (host === 'finance.yahoo.com')
      return new Response('<form action="https://consent.yahoo.com/v2/collectConsent?sessionId=1">', {
        status: 200,
        headers: { 'content-type': 'text/html' },
      });
    return undefined;
  };

  it('prices and charts come without a session, and the reason is named', async () => {
    const harness = createHarness({ now: TRADING });
    harness.network.interfere(consent);
    const market = harness.wake();
    const data = await market.comparison({ pair: PAIR, refresh: true });
    expect(data.small.facts?.metrics.price?.source).toBe('yahoo');
    expect(data.smallHistory.history?.source).toBe('yahoo');
    const yahoo = (await market.sources()).find(({ provider }) => provider.id === 'yahoo');
    expect(yahoo).toMatchObject({ state: 'consent-needed', failure: 'consent-needed' });
    expect(harness.network.count(/getcrumb/)).toBeLessThanOrEqual(2);
    const before = harness.network.count(/getcrumb/);
    await market.quotes({ symbols: ['AMPL'], refresh: true });
    expect(harness.network.count(/getcrumb/)).toBe(before);
    harness.network.interfere(() => undefined);
    await market.test('yahoo');
    expect((await market.sources()).find(({ provider }) => provider.id === 'yahoo')?.state).toBe('ok');
  });
});

describe('without a network', () => {
  it('says so, keeps what there is, and comes back by itself', async () => {
    const harness = createHarness({ now: TRADING });
    await warm(harness);
    harness.clock.now += HOUR;
    harness.network.interfere(() => new TypeError('Failed to fetch'));
    const offline = harness.wake({ online: () => false });
    const data = await offline.comparison({ pair: PAIR, refresh: true });
    expect(data.small.freshness).toMatchObject({ status: 'stale', failure: 'offline' });
    expect(data.small.facts?.metrics.price?.source).toBe('yahoo');
    await offline.store.saved();
    harness.network.interfere(() => undefined);
    harness.clock.now += 2 * MINUTE;
    const back = await harness.wake().comparison({ pair: PAIR, refresh: true });
    expect(back.small.freshness).toEqual({ status: 'fresh', fetching: false });
  });
});

describe('when the clock jumps', () => {
  it.each([
    ['a day ahead', DAY],
    ['a day back', -DAY],
    ['ten years ahead', 3650 * DAY],
    ['ten years back', -3650 * DAY],
  ])('%s, the figures are renewed and nothing is stuck', async (_, jump) => {
    const harness = createHarness({ now: TRADING });
    await warm(harness);
    harness.network.interfere(status(429, '', { 'retry-after': '600' }));
    await harness.wake().comparison({ pair: PAIR, refresh: true });
    harness.network.interfere(() => undefined);
    harness.clock.now += jump;
    await harness.wake().comparison({ pair: PAIR, refresh: true });
    harness.clock.now -= jump;
    harness.clock.now += 2 * HOUR;
    const data = await harness.wake().comparison({ pair: PAIR, refresh: true });
    expect(data.small.freshness).toEqual({ status: 'fresh', fetching: false });
  });
});
