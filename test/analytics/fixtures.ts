import type { Aligned, Series } from '../../lib/analytics/types';
import { type EpochDay, epochDayFromIso } from '../../lib/time';

/** Weekdays from `first` on. */
export function weekdays(first: string, count: number): Int32Array {
  const days: EpochDay[] = [];
  for (let day = epochDayFromIso(first); days.length < count; day += 1) {
    const weekday = (day + 4) % 7;
    if (weekday !== 0 && weekday !== 6) days.push(day);
  }
  return Int32Array.from(days);
}

/** Closes on consecutive weekdays. */
export function series(closes: readonly number[], first = '2020-01-01'): Series {
  return { days: weekdays(first, closes.length), close: Float64Array.from(closes) };
}

/** Closes that follow from a start of 100 and daily returns in percent. */
export function fromPercent(returns: readonly number[]): number[] {
  const closes = [100];
  for (const percent of returns) closes.push((closes.at(-1) as number) * (1 + percent / 100));
  return closes;
}

/** Two lists of closes on the same consecutive weekdays. */
export function pair(small: readonly number[], large: readonly number[], first = '2020-01-01'): Aligned {
  return {
    days: weekdays(first, small.length),
    small: Float64Array.from(small),
    large: Float64Array.from(large),
    measure: 'price',
  };
}

/**
 * Daily returns in percent as published for January 2026, Russell 2000 and S&P 500, from 2 January;
 * the last, of 23 January, ended the streak. 22 January is known only as won by small caps; its pair
 * is the smallest that two decimals can show.
 */
export const JANUARY_2026: readonly (readonly [day: string, small: number, large: number])[] = [
  ['2026-01-02', 1.06, 0.19],
  ['2026-01-05', 1.58, 0.64],
  ['2026-01-06', 1.37, 0.62],
  ['2026-01-07', -0.29, -0.34],
  ['2026-01-08', 1.11, 0.01],
  ['2026-01-09', 0.78, 0.65],
  ['2026-01-12', 0.44, 0.16],
  ['2026-01-13', -0.1, -0.19],
  ['2026-01-14', 0.7, -0.53],
  ['2026-01-15', 0.86, 0.26],
  ['2026-01-16', 0.12, -0.06],
  ['2026-01-20', -1.21, -2.06],
  ['2026-01-21', 2.0, 1.16],
  ['2026-01-22', 0.56, 0.55],
  ['2026-01-23', -1.82, 0.03],
];

/** The pinned returns as series that begin on 31 December 2025. */
export function january2026(): { small: Series; large: Series } {
  const days = Int32Array.from([
    epochDayFromIso('2025-12-31'),
    ...JANUARY_2026.map(([day]) => epochDayFromIso(day)),
  ]);
  return {
    small: { days, close: Float64Array.from(fromPercent(JANUARY_2026.map(([, small]) => small))) },
    large: { days, close: Float64Array.from(fromPercent(JANUARY_2026.map(([, , large]) => large))) },
  };
}
