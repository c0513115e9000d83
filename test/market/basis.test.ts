import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePE, firstComparable, MAX_APART } from '../../lib/market/basis';
import type { Metric } from '../../lib/market/types';
import { DAY } from '../../lib/time';
import { NOW, pe } from './metrics';

const small = pe(19.5);
const large = pe(28);

describe('comparePE', () => {
  it('gives discount and parity upside of two like P/Es, unrounded', () => {
    expect(comparePE(small, large)).toEqual({
      comparable: true,
      small: 19.5,
      large: 28,
      discount: 1 - 19.5 / 28,
      parityUpside: 28 / 19.5 - 1,
      basis: 'unknown',
      horizon: 'trailing',
      disputed: false,
    });
  });

  it('gives a negative discount when small caps are dearer', () => {
    expect(comparePE(pe(30), pe(24))).toMatchObject({ comparable: true, discount: -0.25 });
  });

  it.each<[string, Metric | undefined, Metric | undefined, string]>([
    ['one is absent', undefined, large, 'missing'],
    ['one is missing', pe(null), large, 'missing'],
    ['one is a loss', pe(null, { reason: 'loss' }), large, 'missing'],
    ['one is negative', pe(-4), large, 'missing'],
    ['one is zero', small, pe(0), 'missing'],
    ['the sources differ', pe(19.5, { source: 'ishares' }), large, 'different-source'],
    ['the methods differ', pe(19.5, { method: '1 / portfolio earnings yield' }), large, 'different-method'],
    [
      'only one counts losses',
      pe(19.5, { basis: 'excludes losses' }),
      pe(28, { basis: 'includes losses' }),
      'different-basis',
    ],
    ['one basis is unknown', pe(19.5, { basis: 'excludes losses' }), large, 'different-basis'],
    ['one looks forward', pe(19.5, { horizon: 'forward' }), large, 'different-horizon'],
    ['they are eight days apart', pe(19.5, { asOf: NOW - MAX_APART - 1 }), large, 'dates-apart'],
    [
      'a shipped one is undated',
      pe(19.5, { source: 'snapshot', asOf: null }),
      pe(28, { source: 'snapshot' }),
      'undated',
    ],
  ])('refuses when %s', (_, ours, theirs, why) => {
    expect(comparePE(ours, theirs)).toEqual({ comparable: false, why });
    expect(comparePE(theirs, ours)).toEqual({ comparable: false, why });
  });

  it('takes seven days apart, and the moment of fetching where the source names none', () => {
    expect(comparePE(pe(19.5, { asOf: NOW - MAX_APART }), large).comparable).toBe(true);
    expect(comparePE(pe(19.5, { asOf: null, fetchedAt: NOW - 3 * DAY }), large).comparable).toBe(true);
    expect(comparePE(pe(19.5, { asOf: null, fetchedAt: NOW - 9 * DAY }), large).comparable).toBe(false);
  });

  it('says when a second source disagrees', () => {
    const check = { value: 32, source: 'sec' as const, method: 'x' };
    expect(comparePE({ ...small, check }, large)).toMatchObject({ comparable: true, disputed: true });
  });

  it('is the same whichever side is asked about', () => {
    const multiple = fc.double({ min: 1, max: 300, noNaN: true });
    fc.assert(
      fc.property(multiple, multiple, (a, b) => {
        const one = comparePE(pe(a), pe(b));
        const other = comparePE(pe(b), pe(a));
        if (!one.comparable || !other.comparable) throw new Error('like P/Es refused');
        expect((1 - one.discount) * (1 + one.parityUpside)).toBeCloseTo(1, 9);
        expect((1 - one.discount) * (1 - other.discount)).toBeCloseTo(1, 6);
      }),
    );
  });
});

describe('firstComparable', () => {
  const portfolio = (value: number) => pe(value, { method: 'portfolio' });

  it('takes the preferred method where both sides have it', () => {
    const found = firstComparable([portfolio(19), pe(20)], [portfolio(27), pe(28)]);
    expect([found?.small.value, found?.large.value]).toEqual([19, 27]);
  });

  it('falls back to a method both have', () => {
    const found = firstComparable([portfolio(19), pe(20)], [pe(28)]);
    expect([found?.small.value, found?.large.value]).toEqual([20, 28]);
  });

  it('finds none where there is none', () => {
    expect(firstComparable([portfolio(19)], [pe(28)])).toBeUndefined();
    expect(firstComparable([], [undefined])).toBeUndefined();
  });
});
