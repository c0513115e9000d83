import { closesItsYear, lastDayOfYear, lastOnOrBefore, monthsBefore, yearOf } from './calendar';
import type { Aligned, CalendarYear, TrailingReturn, WindowId, Winner } from './types';

const MONTHS: Record<Exclude<WindowId, 'YTD'>, number> = {
  '1M': 1,
  '3M': 3,
  '6M': 6,
  '1Y': 12,
  '3Y': 36,
  '5Y': 60,
};

/** A year counts as covered when there is a close in the last days of the year before it. */
const YEAR_END_DAYS = 10;

/**
 * Index of the window's start: the calendar date that many months before the as-of day used, or
 * the trading day before it; the year's last close before for YTD. -1 where the data begin later.
 */
export function windowStart({ days }: Pick<Aligned, 'days'>, window: WindowId | number): number {
  const asOf = days[days.length - 1];
  if (asOf === undefined) return -1;
  if (window !== 'YTD') {
    return lastOnOrBefore(days, monthsBefore(asOf, typeof window === 'number' ? window : MONTHS[window]));
  }
  const start = lastOnOrBefore(days, lastDayOfYear(yearOf(asOf) - 1));
  return start >= 0 && yearOf(days[start] as number) === yearOf(asOf) - 1 ? start : -1;
}

/** Growth factors of both sides between two indices. */
export function growth(
  { small, large }: Aligned,
  { from, to }: { from: number; to: number },
): { small: number; large: number } {
  return {
    small: (small[to] as number) / (small[from] as number),
    large: (large[to] as number) / (large[from] as number),
  };
}

/** Returns over a named window or a number of months; null where the data do not reach back that far. */
export function trailingReturn(aligned: Aligned, window: WindowId | number): TrailingReturn | null {
  const start = windowStart(aligned, window);
  if (start < 0) return null;
  const factor = growth(aligned, { from: start, to: aligned.days.length - 1 });
  const result: TrailingReturn = {
    start: aligned.days[start] as number,
    small: factor.small - 1,
    large: factor.large - 1,
  };
  const years = window === 'YTD' ? 0 : (typeof window === 'number' ? window : MONTHS[window]) / 12;
  if (years <= 1) return result;
  return {
    ...result,
    smallAnnualised: factor.small ** (1 / years) - 1,
    largeAnnualised: factor.large ** (1 / years) - 1,
  };
}

/** Small against large, 100 at the window's start; null where the window is not covered. */
export function relativeStrength(window: TrailingReturn | null): number | null {
  return window && (100 * (1 + window.small)) / (1 + window.large);
}

/**
 * Growth factors that differ by no more than this share of them are equal: 70 → 68.6 and 20 → 19.6
 * are a tie, although the last bits of 68.6 / 70 and 19.6 / 20 differ. Rounding makes less than a
 * fifth of it; returns of prices as printed that differ at all make hundreds of times as much.
 */
export const TIE = 2 ** -48;

/** Who grew more, by the growth factors of both sides. */
export function winnerOf({ small, large }: { small: number; large: number }): Winner {
  const lead = small - large;
  if (Math.abs(lead) <= TIE * small) return 'tie';
  return lead > 0 ? 'small' : 'large';
}

/** Every calendar year the series touch, oldest first; the running year up to the as-of day. */
export function calendarYears(aligned: Aligned): CalendarYear[] {
  const { days } = aligned;
  const first = days[0];
  const last = days[days.length - 1];
  if (first === undefined || last === undefined) return [];
  const years: CalendarYear[] = [];
  const lastYear = yearOf(last);
  let start = -1;
  for (let year = yearOf(first); year <= lastYear; year += 1) {
    const yearEnd = lastDayOfYear(year);
    const yearBefore = lastDayOfYear(year - 1);
    const end = lastOnOrBefore(days, yearEnd);
    const covered = start >= 0 && end > start && (days[start] as number) > yearBefore - YEAR_END_DAYS;
    if (covered) {
      const factor = growth(aligned, { from: start, to: end });
      const partial = year === lastYear && !closesItsYear(last);
      const outcome = { small: factor.small - 1, large: factor.large - 1, winner: winnerOf(factor), partial };
      years.push({ year, outcome });
    } else {
      years.push({ year, outcome: null });
    }
    start = end;
  }
  return years;
}
