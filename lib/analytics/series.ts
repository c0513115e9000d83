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

function same(a: Int32Array, b: Int32Array): boolean {
  const { length } = a;
  if (length !== b.length) return false;
  // Four days a step, their differences collected: the check is most of what aligning costs.
  const steps = length - (length % 4);
  let difference = 0;
  for (let i = 0; i < steps; i += 4) {
    difference |=
      ((a[i] as number) ^ (b[i] as number)) |
      ((a[i + 1] as number) ^ (b[i + 1] as number)) |
      ((a[i + 2] as number) ^ (b[i + 2] as number)) |
      ((a[i + 3] as number) ^ (b[i + 3] as number));
  }
  for (let i = steps; i < length; i += 1) difference |= (a[i] as number) ^ (b[i] as number);
  return difference === 0;
}

interface Side {
  days: Int32Array;
  values: Float64Array;
}

/** Days present in both and the values on them, copied. */
function merged({ small, large }: { small: Side; large: Side }): Omit<Aligned, 'measure'> {
  const length = Math.min(small.days.length, large.days.length);
  const days = new Int32Array(length);
  const outSmall = new Float64Array(length);
  const outLarge = new Float64Array(length);
  let count = 0;
  for (let p = 0, q = 0; p < small.days.length && q < large.days.length; ) {
    const a = small.days[p] as number;
    const b = large.days[q] as number;
    if (a === b) {
      days[count] = a;
      outSmall[count] = small.values[p] as number;
      outLarge[count] = large.values[q] as number;
      count += 1;
    }
    if (a <= b) p += 1;
    if (b <= a) q += 1;
  }
  return {
    days: days.subarray(0, count),
    small: outSmall.subarray(0, count),
    large: outLarge.subarray(0, count),
  };
}

/** The part of a series from the first day both have data, up to `asOf`. */
function part(
  { days, close }: Series,
  values: Float64Array | undefined,
  { from, asOf }: { from: EpochDay; asOf: EpochDay },
): Side {
  const begin = lastOnOrBefore(days, from - 1) + 1;
  const end = Math.max(begin, lastOnOrBefore(days, asOf) + 1);
  return { days: days.subarray(begin, end), values: (values ?? close).subarray(begin, end) };
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
  const total = input.measure === 'total' && small.adjClose !== undefined && large.adjClose !== undefined;
  const measure: Measure = total ? 'total' : 'price';
  const range = { from: Math.max(small.days[0] ?? 0, large.days[0] ?? 0), asOf };
  const sides = {
    small: part(small, total ? small.adjClose : undefined, range),
    large: part(large, total ? large.adjClose : undefined, range),
  };
  if (same(sides.small.days, sides.large.days)) {
    return { days: sides.small.days, small: sides.small.values, large: sides.large.values, measure };
  }
  return { ...merged(sides), measure };
}
