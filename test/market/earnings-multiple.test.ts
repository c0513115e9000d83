import { describe, expect, it } from 'vitest';
import { withEarningsMultiple } from '../../lib/market/earnings-multiple';
import { facts, metric, NOW, pe } from './metrics';

const price = metric(80, { currency: 'USD', source: 'cboe', asOf: NOW - 1000 });
const eps = metric(4, {
  currency: 'USD',
  source: 'sec',
  method: 'diluted EPS, four quarters',
  fetchedAt: NOW - 5000,
});
const multipleOf = (metrics: Parameters<typeof facts>[1]) =>
  withEarningsMultiple(facts('AMPL', metrics)).metrics.trailingPE;

describe('withEarningsMultiple', () => {
  it('divides one source’s price by another’s earnings and names both', () => {
    expect(multipleOf({ price, eps })).toEqual({
      value: 20,
      unit: 'multiple',
      asOf: NOW - 1000,
      fetchedAt: NOW - 5000,
      source: 'computed',
      method: 'price (cboe) / diluted EPS, four quarters (sec)',
      horizon: 'trailing',
    });
  });

  it.each([-1, 0])('gives no number for earnings of %d, but the reason', (value) => {
    expect(multipleOf({ price, eps: { ...eps, value } })).toMatchObject({ value: null, reason: 'loss' });
  });

  it('leaves a source’s own P/E alone, and its loss too', () => {
    expect(multipleOf({ price, eps, trailingPE: pe(33) })?.value).toBe(33);
    expect(multipleOf({ price, eps, trailingPE: pe(null, { reason: 'loss' }) })?.reason).toBe('loss');
    expect(multipleOf({ price, eps, trailingPE: pe(null) })?.value).toBe(20);
  });

  it('divides nothing by something of another currency, or by nothing', () => {
    expect(multipleOf({ price, eps: { ...eps, currency: 'CNY' } })).toBeUndefined();
    expect(multipleOf({ price })).toBeUndefined();
    expect(multipleOf({ eps })).toBeUndefined();
    expect(multipleOf({ price, eps: metric(null) })).toBeUndefined();
  });
});
