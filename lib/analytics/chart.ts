import { DAY, type EpochDay, SECOND } from '../time';
import { windowStart } from './returns';
import type { Aligned, ChartData, WindowId } from './types';

/** Longer pauses between two recorded days are shown as a gap: more than a long weekend. */
const GAP_DAYS = 5;

function seconds(days: Int32Array): Float64Array {
  return Float64Array.from(days, (day) => (day * DAY) / SECOND);
}

/** The part of the series a chart window shows; the whole of it where the window reaches further back. */
export function chartWindow(aligned: Aligned, window: WindowId | 'MAX'): Aligned {
  const from = window === 'MAX' ? 0 : Math.max(0, windowStart(aligned, window));
  return {
    ...aligned,
    days: aligned.days.subarray(from),
    small: aligned.small.subarray(from),
    large: aligned.large.subarray(from),
  };
}

/** Two lines, small and large, both 100 at the first day. */
export function rebased({ days, small, large }: Aligned): ChartData {
  const line = (values: Float64Array) => values.map((value) => (100 * value) / (values[0] as number));
  return { x: seconds(days), lines: [line(small), line(large)] };
}

/** One line: small relative to large, 100 at the first day. */
export function relative({ days, small, large }: Aligned): ChartData {
  const base = (small[0] as number) / (large[0] as number);
  const line = small.map((value, i) => (100 * value) / (large[i] as number) / base);
  return { x: seconds(days), lines: [line] };
}

/** One line: the valuation discount as recorded day by day; pauses in recording stay gaps. */
export function discountLine(history: readonly { day: EpochDay; ratio: number }[]): ChartData {
  const x: number[] = [];
  const line: (number | null)[] = [];
  for (const [at, { day, ratio }] of history.entries()) {
    const before = history[at - 1]?.day;
    if (before !== undefined && day - before > GAP_DAYS) {
      x.push(((before + 1) * DAY) / SECOND);
      line.push(null);
    }
    x.push((day * DAY) / SECOND);
    line.push(1 - ratio);
  }
  return { x: Float64Array.from(x), lines: [line] };
}
