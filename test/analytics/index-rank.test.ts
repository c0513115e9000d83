import { describe, expect, it } from 'vitest';
import { indexRank } from '../../lib/analytics/index-rank';
import { alignSeries } from '../../lib/analytics/series';
import { findRuns, streakOf } from '../../lib/analytics/streaks';
import { isoFromEpochDay } from '../../lib/time';
import { fromPercent, series } from './fixtures';

/** `+` small wins, `-` large wins, from the given day on. */
function contest(days: string, first?: string) {
  const side = (won: string) => series(fromPercent([...days].map((day) => (day === won ? 1 : 0))), first);
  return { small: side('+'), large: side('-') };
}

/** The last long run of the funds. */
function streakIn(funds: ReturnType<typeof contest>) {
  const aligned = alignSeries(funds);
  const run = findRuns(aligned).listed.small.at(-1);
  if (!run) throw new Error('no streak');
  return streakOf(aligned, run);
}

// 2020-01-01 was a Wednesday; both calendars are weekdays.
const funds = contest('-++++++-', '2020-02-03');
const streak = streakIn(funds);

describe('a fund’s streak in the indices', () => {
  it('ranks the indices’ own run in the same days since they began', () => {
    // 23 weekdays before the funds begin, with a longer run among them.
    const found = indexRank({ streak, side: 'small', ...contest('+++++++-+++++-+++++-----++++++-') });
    expect(found?.run).toMatchObject({ days: 6, rank: 2, tied: 0, of: 4 });
    expect(found && isoFromEpochDay(found.since)).toBe('2020-01-01');
    expect(found?.run?.asLongBefore?.days).toBe(7);
  });

  it('takes the longest where the indices’ run was broken', () => {
    const found = indexRank({ streak, side: 'small', ...contest(`${'-'.repeat(20)}+++++=+++++++`) });
    expect(found?.run?.days).toBe(7);
  });

  it('says so where the indices had none', () => {
    expect(indexRank({ streak, side: 'small', ...contest('+-'.repeat(20)) })).toMatchObject({ run: null });
  });

  it('is null where the indices do not cover the days', () => {
    expect(indexRank({ streak, side: 'small', ...contest('+++++') })).toBeNull();
    expect(indexRank({ streak, side: 'small', ...contest('+++++', '2020-02-05') })).toBeNull();
    expect(indexRank({ streak, side: 'small', ...contest('', '2030-01-01') })).toBeNull();
  });
});
