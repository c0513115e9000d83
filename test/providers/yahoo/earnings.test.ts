import { describe, expect, it } from 'vitest';
import { createSheet } from '../../../lib/providers/sheet';
import { type Earnings, putEarnings } from '../../../lib/providers/yahoo/earnings';

function put(over: Partial<Earnings>) {
  const earnings: Earnings = {
    kind: 'stock',
    price: 50,
    currency: 'USD',
    financialCurrency: 'USD',
    trailingPE: 20,
    forwardPE: 16,
    eps: 2.5,
    epsForward: 3.125,
    priceToBook: 4,
    portfolioPE: null,
    portfolioMethod: '1 / yield',
    ...over,
  };
  const sheet = createSheet({ source: 'yahoo', kind: earnings.kind, currency: 'USD', fetchedAt: 2, asOf: 1 });
  putEarnings(sheet, earnings);
  return sheet.metrics;
}

describe('a stock', () => {
  it('has P/E, forward P/E, earnings and P/B as sent', () => {
    expect(put({})).toMatchObject({
      trailingPE: { value: 20, horizon: 'trailing' },
      forwardPE: { value: 16, horizon: 'forward' },
      eps: { value: 2.5 },
      priceToBook: { value: 4 },
    });
    expect(put({}).trailingPE).not.toHaveProperty('basis');
  });
  it.each([
    ['negative earnings, no P/E', { eps: -0.47, trailingPE: 'absent' }, 'loss'],
    ['zero earnings', { eps: 0, trailingPE: 'absent' }, 'loss'],
    ['negative earnings and a number all the same', { eps: -1, trailingPE: 30 }, 'loss'],
    ['a negative P/E', { eps: 'absent', trailingPE: -12 }, 'loss'],
    ['nothing at all', { eps: 'absent', trailingPE: 'absent' }, 'not-provided'],
    ['text', { trailingPE: 'malformed' }, 'unreliable'],
  ] as const)('with %s has no P/E: %s %s', (_, over, reason) => {
    expect(put(over).trailingPE).toMatchObject({ value: null, reason });
  });
  it('that will lose money has no forward P/E', () => {
    expect(put({ epsForward: -0.33, forwardPE: -14.45 }).forwardPE).toMatchObject({
      value: null,
      reason: 'loss',
    });
  });
  it('without a forward P/E gets price over expected earnings', () => {
    expect(put({ forwardPE: 'absent' }).forwardPE).toMatchObject({ value: 16, method: 'price / epsForward' });
  });
  it('that reports in another currency keeps converted earnings and loses its P/B', () => {
    const metrics = put({ financialCurrency: 'CNY', priceToBook: 0.3 });
    expect(metrics.priceToBook).toMatchObject({ value: null, reason: 'currency-mismatch' });
    expect(metrics.eps?.value).toBe(2.5);
    expect(put({ financialCurrency: 'CNY', eps: 18 }).eps).toMatchObject({ reason: 'currency-mismatch' });
  });
  it('in London reports in the same money', () => {
    expect(put({ currency: 'GBp', financialCurrency: 'GBP' }).priceToBook?.value).toBe(4);
  });
  it('with negative equity has no P/B', () => {
    expect(put({ priceToBook: -8 }).priceToBook).toMatchObject({ value: null, reason: 'not-applicable' });
  });
});

describe('a fund', () => {
  it('shows its portfolio’s P/E, undated, and keeps the site’s beside it', () => {
    expect(put({ kind: 'etf', portfolioPE: 18, trailingPE: 18.5 })).toMatchObject({
      trailingPE: { value: 18, asOf: null, basis: 'unknown', method: '1 / yield' },
      reportedPE: { value: 18.5, asOf: 1, method: 'trailingPE' },
    });
  });
  it('is marked when the two are more than a quarter apart', () => {
    expect(put({ kind: 'etf', portfolioPE: 34.82, trailingPE: 84.9 }).trailingPE?.check).toMatchObject({
      value: 84.9,
    });
    expect(put({ kind: 'etf', portfolioPE: 18, trailingPE: 20 }).trailingPE).not.toHaveProperty('check');
  });
  it('falls back to the site’s P/E, but not for mutual funds', () => {
    expect(put({ kind: 'etf' }).trailingPE).toMatchObject({ value: 20, method: 'trailingPE' });
    expect(put({ kind: 'fund' }).trailingPE).toMatchObject({ value: null, reason: 'unreliable' });
    expect(put({ kind: 'fund' }).reportedPE?.value).toBe(20);
  });
  it.each([0.4, 301, -5])('never shows a P/E of %d', (trailingPE) => {
    expect(put({ kind: 'etf', trailingPE }).trailingPE).toMatchObject({ value: null, reason: 'unreliable' });
  });
  it('has no earnings a share', () => {
    expect(put({ kind: 'etf' })).not.toHaveProperty('eps');
  });
});

it('an index has no P/E here, and other things none at all', () => {
  expect(put({ kind: 'index' }).trailingPE).toMatchObject({ value: null, reason: 'not-provided' });
  expect(put({ kind: 'other' })).toEqual({});
});
