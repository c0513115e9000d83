import { describe, expect, it } from 'vitest';
import { findRuns, SHORTEST_RUN, streakOf, wins } from '../../lib/analytics/streaks';
import { isoFromEpochDay } from '../../lib/time';
import { fromPercent, pair } from './fixtures';

/** `+` small wins, `-` large wins, `=` a tie. */
function contest(days: string) {
  return pair(
    fromPercent([...days].map((day) => (day === '+' ? 1 : 0))),
    fromPercent([...days].map((day) => (day === '-' ? 1 : 0))),
  );
}

describe('runs', () => {
  it('lists runs of a trading week and more by the side that won them', () => {
    expect(findRuns(contest('+++++-+++-------++')).listed).toEqual({
      small: [{ end: 5, days: 5 }],
      large: [{ end: 16, days: 7 }],
    });
    expect(SHORTEST_RUN).toBe(5);
  });

  it.each([
    ['++', { small: 2, large: 0 }],
    ['+--', { small: 0, large: 2 }],
    ['+++++=', { small: 0, large: 0 }],
    ['', { small: 0, large: 0 }],
    ['++++++++', { small: 8, large: 0 }],
  ])('after %s the running lengths are %o', (days, lengths) => {
    expect(findRuns(contest(days)).atEnd).toEqual(lengths);
  });

  it('is ended by a tie', () => {
    expect(findRuns(contest('+++++=+++++')).listed.small).toEqual([
      { end: 5, days: 5 },
      { end: 11, days: 5 },
    ]);
  });

  it('has none in empty data', () => {
    expect(findRuns(pair([], []))).toEqual({
      listed: { small: [], large: [] },
      atEnd: { small: 0, large: 0 },
    });
  });
});

describe('a streak', () => {
  it('takes its returns from the close before its first day', () => {
    const aligned = contest('-+++++-');
    const streak = streakOf(aligned, { end: 6, days: 5 });
    expect(streak.small).toBeCloseTo(1.01 ** 5 - 1, 12);
    expect(streak.large).toBe(0);
    expect([streak.first, streak.last].map(isoFromEpochDay)).toEqual(['2020-01-03', '2020-01-09']);
    expect(streak.ended).toBe(true);
  });

  it('still runs on the last day', () => {
    expect(streakOf(contest('+++++'), { end: 5, days: 5 }).ended).toBe(false);
  });

  it('ends on a day on which both moved alike as printed, whatever the last bit says', () => {
    const aligned = pair([60, 63, 70, 68.6], [20, 20, 20, 19.6]);
    expect(68.6 / 70).not.toBe(19.6 / 20);
    expect(findRuns(aligned).atEnd).toEqual({ small: 0, large: 0 });
    expect(wins(aligned, { side: 'small', i: 3 }) || wins(aligned, { side: 'large', i: 3 })).toBe(false);
  });

  it('is won strictly', () => {
    const aligned = contest('+=-');
    const winners = [1, 2, 3, 4].map((i) => [
      wins(aligned, { side: 'small', i }),
      wins(aligned, { side: 'large', i }),
    ]);
    expect(winners).toEqual([
      [true, false],
      [false, false],
      [false, true],
      [false, false],
    ]);
  });
});
