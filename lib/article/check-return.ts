import { lastDayOfYear, lastOnOrBefore, monthsBefore, yearOf } from '../analytics/calendar';
import type { Series } from '../analytics/types';
import type { EpochDay } from '../time';
import type { Claim, ClaimWindow, Figure } from './claim';
import { canMean } from './figures';

type ReturnClaim = Extract<Claim, { kind: 'return' }>;

/** Articles are written some days before they appear and round their periods: any of these may be meant. */
const SLACK = 10;

/** A return over days that there are closes of. */
interface Reckoned {
  value: number;
  /** The last of those days. */
  day: EpochDay;
}

export interface ReturnThen {
  /** Price return of the period up to publication; null where the data do not cover it. */
  atPublication: Reckoned | null;
  /** The same up to the latest close; null for a calendar year, which is over. */
  now: Reckoned | null;
  verdict: 'agrees' | 'with-dividends' | 'differs' | 'unknown';
}

/** First and last day of a period that ends on `end`. */
function period(window: ClaimWindow, end: EpochDay): { from: EpochDay; to: EpochDay } {
  if (window === 'YTD') return { from: lastDayOfYear(yearOf(end) - 1), to: end };
  if ('months' in window) return { from: monthsBefore(end, window.months), to: end };
  // A year that was still running was meant as the year so far.
  return { from: lastDayOfYear(window.year - 1), to: Math.min(end, lastDayOfYear(window.year)) };
}

function returnOver(
  { days }: Series,
  values: Float64Array,
  { from, to }: { from: EpochDay; to: EpochDay },
): Reckoned | null {
  const [start, end] = [lastOnOrBefore(days, from), lastOnOrBefore(days, to)];
  const covered = start >= 0 && end > start && to - (days[end] as number) <= SLACK;
  if (!covered) return null;
  return { value: (values[end] as number) / (values[start] as number) - 1, day: days[end] as number };
}

/** Whether the figure fits any reading: cumulative or, over years, annualised, whichever it was called. */
function fits(figure: Figure, claim: ReturnClaim, [low, high]: readonly [number, number]): boolean {
  const { window } = claim;
  const years = typeof window === 'object' && 'months' in window ? window.months / 12 : 1;
  const annual = (value: number) => (1 + value) ** (1 / years) - 1;
  return canMean(figure, [low, high]) || (years > 1 && canMean(figure, [annual(low), annual(high)]));
}

/** Lowest and highest return over every period that may be meant. */
function range(
  series: Series,
  values: Float64Array,
  { window, published }: { window: ClaimWindow; published: EpochDay },
) {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let end = published - SLACK; end <= published; end += 1) {
    const { from, to } = period(window, end);
    const early = typeof window === 'object' && 'months' in window ? SLACK : 0;
    for (let start = from - early; start <= from + early; start += 1) {
      const reckoned = returnOver(series, values, { from: start, to });
      if (reckoned === null) continue;
      low = Math.min(low, reckoned.value);
      high = Math.max(high, reckoned.value);
    }
  }
  return low <= high ? ([low, high] as const) : null;
}

/**
 * A stated return against the data: true if any period it can mean gives it. Where there is no
 * adjusted close and price alone falls short, dividends may be what is missing: unknown.
 */
export function checkReturn(input: { claim: ReturnClaim; series: Series; published: EpochDay }): ReturnThen {
  const { claim, series, published } = input;
  const latest = series.days.at(-1) ?? published;
  const { window } = claim;
  const over = typeof window === 'object' && 'year' in window && window.year < yearOf(latest);
  const result = {
    atPublication: returnOver(series, series.close, period(window, published)),
    now: over ? null : returnOver(series, series.close, period(window, latest)),
  };
  const price = range(series, series.close, { window, published });
  if (price === null || result.atPublication === null) return { ...result, verdict: 'unknown' };
  if (fits(claim.figure, claim, price)) return { ...result, verdict: 'agrees' };
  const total = series.adjClose && range(series, series.adjClose, { window, published });
  if (total && fits(claim.figure, claim, total)) return { ...result, verdict: 'with-dividends' };
  const short = !total && claim.figure.value > price[1];
  return { ...result, verdict: short ? 'unknown' : 'differs' };
}
