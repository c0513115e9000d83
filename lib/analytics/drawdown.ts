import { windowStart } from './returns';
import type { Aligned, Drawdown, DrawdownWindow, Side } from './types';
import { DRAWDOWN_WINDOWS } from './types';

/** The deepest fall of `values` from index `from` to the end; of equal falls or peaks the first. */
export function drawdown({
  days,
  values,
  from,
}: {
  days: Int32Array;
  values: Float64Array;
  from: number;
}): Drawdown {
  let peak = values[from] as number;
  let peakAt = from;
  let worst = 1;
  let worstPeak = peak;
  let worstPeakAt = from;
  let trough = from;
  // The value below which the fall gets deeper: kept, so that most days cost two comparisons.
  let floor = peak;
  for (let i = from + 1; i < values.length; i += 1) {
    const value = values[i] as number;
    if (value > peak) {
      peak = value;
      peakAt = i;
      floor = worst * peak;
    } else if (value < floor) {
      worst = value / peak;
      worstPeak = peak;
      worstPeakAt = peakAt;
      trough = i;
      floor = value;
    }
  }
  let back = trough;
  while (back < values.length && (values[back] as number) < worstPeak) back += 1;
  return {
    max: worst - 1,
    peak: days[worstPeakAt] as number,
    trough: days[trough] as number,
    recovered: back < values.length ? (days[back] as number) : null,
  };
}

/** Drawdowns of both sides over each window; a window the data do not cover is null. */
export function drawdownWindows(aligned: Aligned): Record<Side, Record<DrawdownWindow, Drawdown | null>> {
  const starts = DRAWDOWN_WINDOWS.map((window) => (window === 'MAX' ? 0 : windowStart(aligned, window)));
  const of = (values: Float64Array) =>
    Object.fromEntries(
      DRAWDOWN_WINDOWS.map((window, at) => {
        const start = starts[at] as number;
        return [window, start < 0 ? null : drawdown({ days: aligned.days, values, from: start })];
      }),
    ) as Record<DrawdownWindow, Drawdown | null>;
  return { small: of(aligned.small), large: of(aligned.large) };
}
