import { describe, expect, it } from 'vitest';
import { drawdowns, drawdownWindows } from '../../lib/analytics/drawdown';
import { pair, weekdays } from './fixtures';

function indices(values: number[], from = 0) {
  const days = weekdays('2020-01-01', values.length);
  const [found] = drawdowns({ days, values: Float64Array.from(values) }, [from]);
  if (!found) throw new Error('one start, one drawdown');
  return {
    max: found.max,
    peak: days.indexOf(found.peak),
    trough: days.indexOf(found.trough),
    recovered: found.recovered === null ? null : days.indexOf(found.recovered),
  };
}

describe('the deepest fall', () => {
  it.each([
    ['recovered', [10, 8, 9, 10, 12], { max: -0.2, peak: 0, trough: 1, recovered: 3 }],
    ['not yet recovered', [10, 12, 6, 11], { max: -0.5, peak: 1, trough: 2, recovered: null }],
    ['a later, deeper one', [10, 9, 11, 5.5, 11], { max: -0.5, peak: 2, trough: 3, recovered: 4 }],
    ['a later, shallower one', [10, 5, 10, 8], { max: -0.5, peak: 0, trough: 1, recovered: 2 }],
    ['of equal falls the first', [10, 5, 10, 5, 10], { max: -0.5, peak: 0, trough: 1, recovered: 2 }],
    [
      'of equal falls the first, unmoved by rounding',
      [15, 13, 15, 13],
      { max: -2 / 15, peak: 0, trough: 1, recovered: 2 },
    ],
    [
      'of equal falls from different heights the first',
      [30, 26, 33, 28.6, 31],
      { max: -2 / 15, peak: 0, trough: 1, recovered: 2 },
    ],
    ['of equal peaks the first', [10, 10, 5], { max: -0.5, peak: 0, trough: 2, recovered: null }],
    ['no fall at all', [1, 2, 3], { max: 0, peak: 0, trough: 0, recovered: 0 }],
    ['a single day', [1], { max: 0, peak: 0, trough: 0, recovered: 0 }],
  ])('%s', (_, values, wanted) => {
    const found = indices(values);
    expect(found).toEqual({ ...wanted, max: expect.closeTo(wanted.max, 12) });
  });

  it('starts each window anew', () => {
    const days = weekdays('2020-01-01', 6);
    const found = drawdowns({ days, values: Float64Array.from([100, 50, 80, 60, 70, 65]) }, [4, 2, 0]);
    expect(found.map(({ max }) => max)).toEqual([65 / 70 - 1, 60 / 80 - 1, 50 / 100 - 1]);
    expect(found.map(({ peak }) => days.indexOf(peak))).toEqual([4, 2, 0]);
  });

  it('sees nothing before its start', () => {
    expect(indices([100, 10, 8, 9], 1)).toMatchObject({ max: expect.closeTo(-0.2, 12), peak: 1, trough: 2 });
  });
});

describe('windows', () => {
  it('is null where the data begin later than the window', () => {
    const short = drawdownWindows(pair([3, 2, 1], [1, 2, 3]));
    expect(short.small['1Y']).toBeNull();
    expect(short.small.MAX?.max).toBeCloseTo(-2 / 3, 12);
    expect(short.large.MAX?.max).toBe(0);
  });

  it('takes the window from the same start as the returns', () => {
    const closes = Array.from({ length: 300 }, (_, i) => (i === 0 ? 1000 : 100 + i));
    const { small } = drawdownWindows(pair(closes, closes));
    expect(small.MAX?.max).toBeLessThan(-0.8);
    expect(small['1Y']?.max).toBe(0);
  });
});
