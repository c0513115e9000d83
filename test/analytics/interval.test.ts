import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains, divide, overlaps, printedInterval, valuationInterval } from '../../lib/analytics/interval';

describe('what a printed number can stand for', () => {
  it.each([
    ['19.5', [19.45, 19.55]],
    ['28', [27.5, 28.5]],
    ['1,428.39', [1428.385, 1428.395]],
    ['-0.10', [-0.105, -0.095]],
    ['−2', [-2.5, -1.5]],
    ['+75', [74.5, 75.5]],
  ])('%s is %o', (text, interval) => {
    expect(printedInterval(text)).toEqual(interval);
  });

  it.each(['', 'n.m.', '28x', '1.2.3', '12%'])('%s is no plain number', (text) => {
    expect(printedInterval(text)).toBeNull();
  });

  it('contains every number that rounds to it', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.nat({ max: 4 }), (value, digits) => {
        const interval = printedInterval(value.toFixed(digits));
        expect(interval && contains([interval[0] - 1e-9, interval[1] + 1e-9], value)).toBe(true);
      }),
    );
  });
});

describe('arithmetic', () => {
  it('divides to the widest result', () => {
    expect(divide([1, 2], [4, 5])).toEqual([0.2, 0.5]);
    expect(divide([-1, 2], [4, 5])).toEqual([-0.25, 0.5]);
  });

  it('knows whether two ranges can mean the same', () => {
    expect(overlaps([1, 2], [2, 3])).toBe(true);
    expect(overlaps([1, 2], [2.1, 3])).toBe(false);
  });

  it('takes 28 and 19.5 for a discount of about 30 and an upside of about 44 percent', () => {
    const { discount, parityUpside } = valuationInterval({ small: [19.45, 19.55], large: [27.5, 28.5] });
    expect(discount[0]).toBeCloseTo(0.28909, 5);
    expect(discount[1]).toBeCloseTo(0.31754, 5);
    expect(parityUpside[0]).toBeCloseTo(0.40665, 5);
    expect(parityUpside[1]).toBeCloseTo(0.4653, 5);
    expect(contains(parityUpside, 0.5)).toBe(false);
    expect(contains(discount, 1 / 3)).toBe(false);
  });
});
