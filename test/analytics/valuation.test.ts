import { describe, expect, it } from 'vitest';
import { discountOf, gapClosing } from '../../lib/analytics/valuation';

describe('discount and parity upside', () => {
  it('are 30.36 and 43.59 percent for 19.5 against 28', () => {
    const found = discountOf({ small: 19.5, large: 28 });
    expect(found.discount).toBeCloseTo(0.30357143, 8);
    expect(found.parityUpside).toBeCloseTo(0.43589744, 8);
  });

  it('are negative when small caps are dearer', () => {
    const found = discountOf({ small: 32, large: 28 });
    expect(found.discount).toBeCloseTo(-0.142857, 6);
    expect(found.parityUpside).toBeCloseTo(-0.125, 12);
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
