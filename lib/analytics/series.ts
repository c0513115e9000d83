import type { EpochDay } from '../time';
import { lastOnOrBefore } from './calendar';
import type { Aligned, Measure, Series } from './types';

/** One row of anything that has daily prices; a null, zero, negative or non-finite close is a hole. */
export interface PriceRow {
  day: EpochDay;
  close: number | null;
  adjClose?: number | null;
}

const usable = (value: number | null | undefined): value is number =>
  typeof value === 'number' && value > 0 && value < Number.POSITIVE_INFINITY;

/**
 * Rows in any order → a series. Holes are dropped, and of several rows for one day the last one
 * given counts (sources re-stamp the live bar after the close). `adjClose` only when every day has one.
 */
export function seriesFromRows(rows: Iterable<PriceRow>): Series {
  const byDay = new Map<EpochDay, PriceRow & { close: number }>();
  for (const row of rows) {
    if (Number.isInteger(row.day) && usable(row.close)) byDay.set(row.day, { ...row, close: row.close });
  }
  const sorted = [...byDay.values()].sort((a, b) => a.day - b.day);
  const series: Series = {
    days: Int32Array.from(sorted, (row) => row.day),
    close: Float64Array.from(sorted, (row) => row.close),
  };
  if (sorted.length === 0 || !sorted.every((row) => usable(row.adjClose))) return series;
  return { ...series, adjClose: Float64Array.from(sorted, (row) => row.adjClose as number) };
}

/** The plain arrays of a `History` as a series; they are checked and sorted already. */
export function seriesFromHistory(history: {
  days: readonly number[];
  close: readonly number[];
  adjClose: readonly number[] | null;
}): Series {
  const series = { days: Int32Array.from(history.days), close: Float64Array.from(history.close) };
  return history.adjClose ? { ...series, adjClose: Float64Array.from(history.adjClose) } : series;
}

function sameFrom({
  a,
  b,
  i,
  j,
  length,
}: {
  a: Int32Array;
  b: Int32Array;
  i: number;
  j: number;
  length: number;
}) {
  for (let k = 0; k < length; k += 1) if (a[i + k] !== b[j + k]) return false;
  return true;
}

/**
 * Both series on their common trading days up to `asOf`. Where their days agree from the later
 * start on, as they do for two US instruments, the result is a view and nothing is copied.
 * Total return needs an adjusted close on both sides; without it the measure is `price`.
 */
export function alignSeries(input: {
  small: Series;
  large: Series;
  asOf?: EpochDay;
  measure?: Measure;
}): Aligned {
  const { small, large, asOf = Number.POSITIVE_INFINITY } = input;
  const total = input.measure === 'total' && small.adjClose && large.adjClose;
  const measure: Measure = total ? 'total' : 'price';
  const s = (total && small.adjClose) || small.close;
  const l = (total && large.adjClose) || large.close;
  const sEnd = lastOnOrBefore(small.days, asOf) + 1;
  const lEnd = lastOnOrBefore(large.days, asOf) + 1;
  const begin = Math.max(small.days[0] ?? 0, large.days[0] ?? 0);
  const i = lastOnOrBefore(small.days, begin - 1) + 1;
  const j = lastOnOrBefore(large.days, begin - 1) + 1;
  const length = Math.max(0, Math.min(sEnd - i, lEnd - j));
  const view = { a: small.days, b: large.days, i, j, length };
  if (sEnd - i === lEnd - j && sameFrom(view)) {
    return {
      days: small.days.subarray(i, i + length),
      small: s.subarray(i, i + length),
      large: l.subarray(j, j + length),
      measure,
    };
  }
  const days = new Int32Array(length);
  const outSmall = new Float64Array(length);
  const outLarge = new Float64Array(length);
  let count = 0;
  for (let p = i, q = j; p < sEnd && q < lEnd; ) {
    const a = small.days[p] as number;
    const b = large.days[q] as number;
    if (a === b) {
      days[count] = a;
      outSmall[count] = s[p] as number;
      outLarge[count] = l[q] as number;
      count += 1;
    }
    if (a <= b) p += 1;
    if (b <= a) q += 1;
  }
  return {
    days: days.subarray(0, count),
    small: outSmall.subarray(0, count),
    large: outLarge.subarray(0, count),
    measure,
  };
}
