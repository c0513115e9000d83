import { describe, expect, it } from 'vitest';
import { bringing, NOTHING_TO_BRING } from '../../lib/market/bringing';
import type { Entry } from '../../lib/market/entry';
import { freshnessOf, serveFacts } from '../../lib/market/served';
import { createSessions } from '../../lib/market/sessions';
import type { Facts, MissingReason } from '../../lib/market/types';
import { HOUR, MINUTE } from '../../lib/time';
import { facts, metric, NOW, pe } from './metrics';

const sessions = createSessions();
const serve = (
  symbol: string,
  entries: Partial<Parameters<typeof serveFacts>[1]>,
  now = NOW,
  work = NOTHING_TO_BRING,
) =>
  serveFacts(
    symbol,
    { facts: undefined, quote: undefined, price: undefined, ...entries },
    { sessions, now, work },
  );

function entry(value: Facts | null, at = NOW, failure?: { reason: MissingReason; at: number }): Entry<Facts> {
  return {
    value,
    fetchedAt: at,
    staleAfter: at + MINUTE,
    ...(failure && { failure: { ...failure, retryAt: failure.at + MINUTE, count: 1 } }),
  };
}
const priced = facts('AMPL', { price: metric(10) });

describe('serveFacts', () => {
  it('is fresh by whichever entry holds the newest price', () => {
    const old = entry(priced, NOW - HOUR);
    expect(serve('AMPL', { quote: old }).freshness.status).toBe('stale');
    expect(serve('AMPL', { quote: old, price: entry(priced) }).freshness.status).toBe('fresh');
  });

  it('says what is being fetched', () => {
    const work = bringing(new Promise(() => undefined));
    expect(serve('AMPL', { quote: entry(priced) }, NOW, work).freshness.fetching).toBe(true);
  });

  it('keeps the old value and names the failure', () => {
    const failed = entry(priced, NOW - HOUR, { reason: 'rate-limited', at: NOW - MINUTE });
    expect(serve('AMPL', { quote: failed })).toMatchObject({
      facts: { metrics: { price: { value: 10 } } },
      freshness: { status: 'stale', failure: 'rate-limited' },
    });
  });

  it('is silent about a failure another way has made up for, but says what it cost', () => {
    const failed = entry(null, NOW - MINUTE, { reason: 'consent-needed', at: NOW - MINUTE });
    const served = serve('AMPL', { facts: failed, price: entry(priced) });
    expect(served.freshness).toEqual({ status: 'fresh', fetching: false });
    expect(served.facts?.metrics.trailingPE).toMatchObject({
      value: null,
      reason: 'consent-needed',
      unit: 'multiple',
    });
    expect(served.facts?.metrics.marketCap).toMatchObject({ value: null, reason: 'consent-needed' });
    expect(served.facts?.metrics.expenseRatio).toBeUndefined();
  });

  it('falls back to the snapshot for the pair, marked as such, and to nothing for others', () => {
    const failed = entry(null, NOW, { reason: 'offline', at: NOW });
    expect(serve('IWM', { facts: failed })).toMatchObject({
      facts: { metrics: { trailingPE: { value: 19.5, source: 'snapshot' } } },
      freshness: { status: 'snapshot', failure: 'offline' },
    });
    expect(serve('AMPL', { facts: failed })).toEqual({
      facts: null,
      freshness: { status: 'stale', fetching: false, failure: 'offline' },
    });
  });

  it('fills holes of the pair from the snapshot, each marked, and never covers a value', () => {
    const served = serve('IWM', { price: entry(facts('IWM', { price: metric(270) })) });
    expect(served.facts?.metrics.trailingPE?.source).toBe('snapshot');
    const real = serve('IWM', { facts: entry(facts('IWM', { price: metric(270), trailingPE: pe(18) })) });
    expect(real.facts?.metrics.trailingPE).toMatchObject({ value: 18, source: 'yahoo' });
  });

  it('computes a P/E from filings where there is none', () => {
    const eps = metric(0.5, { source: 'sec', method: 'diluted EPS' });
    expect(
      serve('AMPL', { facts: entry(facts('AMPL', { eps })), price: entry(priced) }).facts?.metrics.trailingPE
        ?.value,
    ).toBe(20);
  });
});

describe('freshnessOf', () => {
  it.each([
    [undefined, 'stale'],
    [entry(null), 'stale'],
    [entry(priced), 'fresh'],
    [entry(priced, NOW - HOUR), 'stale'],
  ])('of %j is %s', (one, status) => {
    expect(freshnessOf('quote', one, { now: NOW, work: NOTHING_TO_BRING }).status).toBe(status);
  });
});
