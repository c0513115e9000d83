import { chartWindow, discountLine, rebased, relative } from '../analytics/chart';
import type { Aligned, ChartData } from '../analytics/types';
import { DAY, type EpochDay, SECOND } from '../time';
import type { ChartMode, ChartWindow } from './first-frame';

export interface Recorded {
  day: EpochDay;
  /** PE_small / PE_large. */
  ratio: number;
}

/** Whether there is a line to draw: fewer than two points are none. */
export function isDrawable(
  { aligned, recorded }: { aligned: Aligned | null; recorded: readonly Recorded[] },
  mode: ChartMode,
): boolean {
  return mode === 'discount' ? recorded.length >= 2 : (aligned?.days.length ?? 0) >= 2;
}

/** The lines of one view of the chart; null where there are none. */
export function chartData(
  input: { aligned: Aligned | null; recorded: readonly Recorded[] },
  view: { mode: ChartMode; window: ChartWindow },
): ChartData | null {
  if (!isDrawable(input, view.mode)) return null;
  if (view.mode === 'discount') return discountLine(input.recorded);
  if (!input.aligned) return null;
  const part = chartWindow(input.aligned, view.window);
  return view.mode === 'ratio' ? relative(part) : rebased(part);
}

/** Epoch seconds of a chart's x-axis → the session's day. */
export function dayOf(x: number): EpochDay {
  return Math.round((x * SECOND) / DAY);
}

/** No table behind a chart is longer than this. */
const MOST_ROWS = 60;

/**
 * Which points stand in the table behind a chart: all of a short one, else the last of each month,
 * quarter or year, whichever is the finest that stays readable. Always the first and the last.
 */
export function tableRows({ x }: Pick<ChartData, 'x'>): number[] {
  if (x.length <= MOST_ROWS) return Array.from(x, (_, at) => at);
  for (const months of [1, 3]) {
    const rows = lastOfEach(x, months);
    if (rows.length <= MOST_ROWS) return rows;
  }
  return lastOfEach(x, 12);
}

function lastOfEach(x: Float64Array, months: number): number[] {
  const period = (seconds: number) => {
    const date = new Date(seconds * SECOND);
    return Math.floor((date.getUTCFullYear() * 12 + date.getUTCMonth()) / months);
  };
  const rows = [0];
  for (let at = 1; at < x.length; at += 1) {
    const next = x[at + 1];
    if (next === undefined || period(next) !== period(x[at] as number)) rows.push(at);
  }
  return rows;
}
