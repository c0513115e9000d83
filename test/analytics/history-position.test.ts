import { describe, expect, it } from 'vitest';
import { historyPosition, withToday } from '../../lib/analytics/history-position';

describe('a value in its history', () => {
  it('gives weak, strict and mid-rank shares', () => {
    expect(historyPosition([1, 2, 2, 3], 2)).toMatchObject({
      n: 4,
      weak: 0.75,
      strict: 0.25,
      midRank: 0.5,
      median: 2,
    });
    expect(historyPosition([3, 1, 2], 3)).toMatchObject({ weak: 1, strict: 2 / 3, median: 2 });
  });

  it('measures the distance from the mean in sample deviations', () => {
    expect(historyPosition([2, 4, 4, 4, 5, 5, 7, 9], 9)?.zScore).toBeCloseTo(4 / Math.sqrt(32 / 7), 12);
  });

  it('has no z-score where nothing varies', () => {
    expect(historyPosition([5], 5)).toMatchObject({ n: 1, zScore: null, median: 5, midRank: 0.5 });
    expect(historyPosition([0.1, 0.1, 0.1], 0.1)?.zScore).toBeNull();
  });

  it('is null without history', () => {
    expect(historyPosition([], 1)).toBeNull();
  });
});

describe("today's entry", () => {
  const history = [
    { day: 1, ratio: 0.7 },
    { day: 2, ratio: 0.71 },
  ];
  it('is added, or replaces an earlier one of the same day', () => {
    expect(withToday(history, { day: 3, ratio: 0.72 }).map(({ day }) => day)).toEqual([1, 2, 3]);
    expect(withToday(history, { day: 2, ratio: 0.9 })).toEqual([history[0], { day: 2, ratio: 0.9 }]);
  });
});
