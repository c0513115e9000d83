import { describe, expect, it } from 'vitest';
import { discountOf, gapClosing, valuation, valuations } from '../../lib/analytics/valuation';
import type { Metric } from '../../lib/market/types';
import { DAY } from '../../lib/time';

const NOW = Date.UTC(2026, 0, 23);

function pe(value: number | null, more: Partial<Metric> = {}): Metric {
  return {
    value,
    ...(value === null && { reason: 'not-provided' }),
    unit: 'multiple',
    asOf: NOW,
    fetchedAt: NOW,
    source: 'yahoo',
    method: '1 / portfolio earnings yield',
    horizon: 'trailing',
    ...more,
  };
}

describe('discount and parity upside', () => {
  it('are 30.36 and 43.59 percent for 19.5 against 28', () => {
    const found = discountOf({ small: 19.5, large: 28 });
    expect(found.discount).toBeCloseTo(0.30357143, 8);
    expect(found.parityUpside).toBeCloseTo(0.43589744, 8);
  });

  it('are negative when small caps are dearer', () => {
    const found = valuation({ small: pe(32), large: pe(28) });
    expect(found).toMatchObject({ comparable: true });
    if (found.comparable) {
      expect(found.discount).toBeCloseTo(-0.142857, 6);
      expect(found.parityUpside).toBeCloseTo(-0.125, 12);
    }
  });
});

describe('like for like or not at all', () => {
  const large = pe(28);
  it.each([
    ['another source', pe(19.5, { source: 'ishares' }), { why: 'source' }],
    ['another method', pe(19.5, { method: 'trailingPE' }), { why: 'method' }],
    ['another horizon', pe(19.5, { horizon: 'forward' }), { why: 'horizon' }],
    ['eight days apart', pe(19.5, { asOf: NOW - 8 * DAY }), { why: 'dates' }],
    ['undated and fetched long ago', pe(19.5, { asOf: null, fetchedAt: NOW - 8 * DAY }), { why: 'dates' }],
    ['a loss', pe(null, { reason: 'loss' }), { why: 'loss', side: 'small' }],
    ['a negative multiple', pe(-4), { why: 'loss', side: 'small' }],
    ['zero', pe(0), { why: 'loss', side: 'small' }],
    [
      'a missing figure',
      pe(null, { reason: 'offline' }),
      { why: 'missing', side: 'small', reason: 'offline' },
    ],
    ['nothing at all', undefined, { why: 'missing', side: 'small' }],
  ])('%s gives no discount', (_, small, wanted) => {
    expect(valuation({ small, large })).toEqual({ comparable: false, ...wanted });
  });

  it('names the large side when it is that one', () => {
    expect(valuation({ small: pe(19.5), large: undefined })).toMatchObject({ why: 'missing', side: 'large' });
  });

  it('tells bases apart that are known', () => {
    const small = pe(19.5, { basis: 'excludes losses' });
    expect(valuation({ small, large: pe(28, { basis: 'includes losses' }) })).toMatchObject({ why: 'basis' });
    expect(valuation({ small, large: pe(28, { basis: 'excludes losses' }) })).toMatchObject({
      basis: 'excludes losses',
    });
  });

  it('takes one source and method as one basis where it is unknown', () => {
    expect(valuation({ small: pe(19.5, { basis: 'unknown' }), large: pe(28) })).toMatchObject({
      comparable: true,
      basis: 'unknown',
    });
    expect(valuation({ small: pe(19.5, { basis: 'excludes losses' }), large: pe(28) })).toMatchObject({
      comparable: true,
      basis: 'unknown',
    });
  });

  it('allows seven days apart and marks a disputed figure', () => {
    const check = { value: 25, source: 'finnhub', method: 'peTTM' } as const;
    expect(valuation({ small: pe(19.5, { asOf: NOW - 7 * DAY, check }), large })).toMatchObject({
      comparable: true,
      disputed: true,
    });
  });

  it('compares on every multiple that was asked for', () => {
    const rows = valuations({
      small: { trailingPE: pe(19.5), priceToBook: pe(2), price: pe(262) },
      large: { trailingPE: pe(28), forwardPE: pe(22, { horizon: 'forward' }) },
    });
    expect(rows.map(({ multiple, valuation: { comparable } }) => [multiple, comparable])).toEqual([
      ['trailingPE', true],
      ['forwardPE', false],
      ['priceToBook', false],
    ]);
  });
});

describe('ways for the gap to close', () => {
  const found = gapClosing({ small: 19.5, large: 28 }, 0.8);
  it('takes all of it on one side or half on each', () => {
    expect(found.smallRises).toBeCloseTo(28 / 19.5 - 1, 12);
    expect(found.largeFalls).toBeCloseTo(19.5 / 28 - 1, 12);
    expect(found.halfway.multiple).toBe(23.75);
    expect(19.5 * (1 + found.halfway.small)).toBeCloseTo(28 * (1 + found.halfway.large), 12);
  });

  it('or returns to its own median, where there is history', () => {
    expect((19.5 * (1 + (found.toMedian ?? 0))) / 28).toBeCloseTo(0.8, 12);
    expect(gapClosing({ small: 19.5, large: 28 }, null).toMedian).toBeNull();
  });
});
