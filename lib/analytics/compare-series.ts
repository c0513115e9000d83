import type { EpochDay } from '../time';
import { drawdownWindows } from './drawdown';
import { calendarYears, relativeStrength, trailingReturn } from './returns';
import { riskWindows } from './risk';
import { alignSeries } from './series';
import { auditStreak } from './streak-audit';
import { findRuns, type Run, streakOf } from './streaks';
import type { Aligned, Comparison, Measure, Series, Side, StreakAudit, WindowId } from './types';
import { WINDOWS } from './types';

/** Streaks shorter than this happen every few months. */
export const NOTABLE_STREAK = 8;

function perWindow<T>(of: (window: WindowId) => T): Record<WindowId, T> {
  return Object.fromEntries(WINDOWS.map((window) => [window, of(window)])) as Record<WindowId, T>;
}

/** The running streak when it is notable, else the latest notable one of either side. */
function notableAudit(aligned: Aligned, runs: Record<Side, Run[]>, minStreak: number): StreakAudit | null {
  const latest = (side: Side) => runs[side].findLast(({ days }) => days >= minStreak);
  const [small, large] = [latest('small'), latest('large')];
  const side: Side = (small?.end ?? -1) > (large?.end ?? -1) ? 'small' : 'large';
  const run = side === 'small' ? small : large;
  return run ? auditStreak({ aligned, side, run, runs: runs[side] }) : null;
}

/**
 * Everything about two already aligned series, up to their last day. Linear in days: one pass for
 * the streaks, one per side for the deepest fall, one per horizon for what followed; the rest is
 * bounded windows and binary searches. `minStreak` is at least SHORTEST_RUN. Null without a common day.
 */
export function compareAligned(aligned: Aligned, minStreak = NOTABLE_STREAK): Comparison | null {
  const since = aligned.days[0];
  const asOfUsed = aligned.days.at(-1);
  if (since === undefined || asOfUsed === undefined) return null;
  const { listed, atEnd } = findRuns(aligned);
  const streaks = (side: Side) =>
    listed[side].filter(({ days }) => days >= minStreak).map((run) => streakOf(aligned, run));
  const trailing = perWindow((window) => trailingReturn(aligned, window));
  return {
    measure: aligned.measure,
    since,
    asOfUsed,
    count: aligned.days.length,
    trailing,
    calendarYears: calendarYears(aligned),
    streak: atEnd,
    streaks: { small: streaks('small'), large: streaks('large') },
    audit: notableAudit(aligned, listed, minStreak),
    risk: riskWindows(aligned),
    drawdown: drawdownWindows(aligned),
    relativeStrength: perWindow((window) => relativeStrength(trailing[window])),
  };
}

/** Everything about two series on their common trading days up to `asOf` (default: the last one). */
export function compareSeries(input: {
  small: Series;
  large: Series;
  asOf?: EpochDay;
  measure?: Measure;
  minStreak?: number;
}): Comparison | null {
  return compareAligned(alignSeries(input), input.minStreak);
}
