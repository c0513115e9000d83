import { windowStart } from './returns';
import type { Aligned, Drawdown, DrawdownWindow, Side } from './types';
import { DRAWDOWN_WINDOWS } from './types';

/** A little less than one, by more than a division and a product can be off. */
const ROUNDING = 1 - 2 ** -50;

interface Closes {
  days: Int32Array;
  values: Float64Array;
}

/** The first close at or above the peak from the trough on. */
function recovery({ days, values }: Closes, peak: number, trough: number): number | null {
  const height = values[peak] as number;
  let at = trough;
  while (at < values.length && (values[at] as number) < height) at += 1;
  return days[at] ?? null;
}

/** What is known of the days from some day on to the newest. */
interface Fall {
  /** The lowest value and the first day of it. */
  low: number;
  lowAt: number;
  /** The deepest fall as trough over peak, and its days. */
  worst: number;
  peak: number;
  trough: number;
}

/**
 * Takes the days before index `to`, back to `from`, into what is known of the days after them: a fall
 * from a day is the lowest value still to come over the value on that day, whatever came before it.
 */
function extendBack(values: Float64Array, { from, to }: { from: number; to: number }, later: Fall): Fall {
  let { low, lowAt, worst, peak, trough } = later;
  // Just below the value from which the fall to `low` is as deep: kept, so that most days cost two comparisons.
  let ceiling = (low / worst) * ROUNDING;
  for (let i = to - 1; i >= from; i -= 1) {
    const value = values[i] as number;
    if (value <= low) {
      low = value;
      lowAt = i;
      ceiling = (low / worst) * ROUNDING;
    }
    if (value >= ceiling && low / value <= worst) {
      worst = low / value;
      ceiling = value * ROUNDING;
      peak = i;
      trough = lowAt;
    }
  }
  return { low, lowAt, worst, peak, trough };
}

/**
 * The deepest fall of `values` from each of the indices `starts` (newest first) to the end; of equal
 * falls, peaks or troughs the first. One pass from the newest day back serves them all.
 */
export function drawdowns(closes: Closes, starts: readonly number[]): Drawdown[] {
  const { days, values } = closes;
  const last = values.length - 1;
  let fall: Fall = { low: values[last] as number, lowAt: last, worst: 1, peak: last, trough: last };
  let to = values.length;
  return starts.map((from) => {
    fall = extendBack(values, { from, to }, fall);
    to = from;
    return {
      max: fall.worst - 1,
      peak: days[fall.peak] as number,
      trough: days[fall.trough] as number,
      recovered: recovery(closes, fall.peak, fall.trough),
    };
  });
}

/** Drawdowns of both sides over each window; a window the data do not cover is null. */
export function drawdownWindows(aligned: Aligned): Record<Side, Record<DrawdownWindow, Drawdown | null>> {
  // From the shortest window to the longest, so the starts run back in time.
  const covered = DRAWDOWN_WINDOWS.map((window) => ({
    window,
    start: window === 'MAX' ? 0 : windowStart(aligned, window),
  })).filter(({ start }) => start >= 0);
  const starts = covered.map(({ start }) => start);
  const of = (values: Float64Array) => {
    const result: Record<DrawdownWindow, Drawdown | null> = { '1Y': null, '3Y': null, '5Y': null, MAX: null };
    const found = drawdowns({ days: aligned.days, values }, starts);
    for (const [at, { window }] of covered.entries()) result[window] = found[at] ?? null;
    return result;
  };
  return { small: of(aligned.small), large: of(aligned.large) };
}
