import { lastOnOrBefore } from './calendar';
import { alignSeries } from './series';
import { auditStreak } from './streak-audit';
import { findRuns } from './streaks';
import type { IndexRank, Series, Side, Streak } from './types';

/**
 * How a fund's streak stands in the longer history of the indices behind the funds: their own run
 * in the same days, and its rank since they began. Null where the indices don't cover the days.
 */
export function indexRank(input: {
  streak: Streak;
  side: Side;
  small: Series;
  large: Series;
}): IndexRank | null {
  const { streak, side } = input;
  const aligned = alignSeries(input);
  const { days } = aligned;
  const before = lastOnOrBefore(days, streak.first - 1);
  const last = lastOnOrBefore(days, streak.last);
  const since = days[0];
  if (since === undefined || before < 0 || days[last] !== streak.last) return null;
  const runs = findRuns(aligned).listed[side];
  const within = runs.filter((run) => run.end > before && run.end - run.days < last);
  const [run] = within.sort((a, b) => b.days - a.days);
  if (!run) return { since, run: null };
  const { rank, tied, of, asLongBefore } = auditStreak({ aligned, side, run, runs });
  return { since, run: { days: run.days, rank, tied, of, asLongBefore } };
}
