import { describe, expect, it } from 'vitest';
import type { Metric } from '../../../lib/market/types';
import { priceEarnings } from '../../../lib/providers/sec/price-earnings';

const metric = (value: number | null, over: Partial<Metric> = {}): Metric => ({
  value,
  ...(value === null && { reason: 'not-provided' }),
  unit: 'currency',
  currency: 'USD',
  asOf: 10,
  fetchedAt: 20,
  source: 'sec',
  method: 'm',
  ...over,
});

describe('price over earnings', () => {
  it('is dated by the price and says how it was made', () => {
    expect(priceEarnings(metric(79, { asOf: 30, source: 'cboe', fetchedAt: 40 }), metric(7.9))).toEqual({
      value: 10,
      unit: 'multiple',
      asOf: 30,
      fetchedAt: 20,
      source: 'sec',
      method: 'price / m',
      horizon: 'trailing',
    });
  });
  it.each([
    [metric(50), metric(-4.2), 'loss'],
    [metric(50), metric(0), 'loss'],
    [metric(50), metric(null, { reason: 'outdated' }), 'outdated'],
    [metric(null), metric(5), 'not-provided'],
    [metric(50, { currency: 'GBP' }), metric(5), 'currency-mismatch'],
  ])('is null with a reason: %#', (price, eps, reason) => {
    expect(priceEarnings(price, eps)).toMatchObject({ value: null, reason });
  });
});
