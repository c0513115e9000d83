import type { FedFunds } from '../market/types';
import { DAY, type EpochDay } from '../time';
import { ProviderError } from './types';

/** The target on one day; fractions. */
export interface TargetRange {
  day: EpochDay;
  lower: number;
  upper: number;
}

/** No target was ever below zero or above 20 % (1980); anything else is not a target rate. */
const plausible = ({ lower, upper }: TargetRange) => lower >= 0 && upper >= lower && upper <= 0.25;

/**
 * Daily observations in any order → the current target and the days it changed. Of two rows for
 * one day the first counts. The first observation is not a change. Throws `schema` when none is
 * plausible.
 */
export function targetHistory(
  observations: TargetRange[],
  /** Observations after this day are ignored: FRED fills the target forward. */
  latest: EpochDay,
): Pick<FedFunds, 'lower' | 'upper' | 'asOf' | 'changes'> {
  const byDay = new Map<EpochDay, TargetRange>();
  for (const row of observations) {
    if (plausible(row) && row.day <= latest && !byDay.has(row.day)) byDay.set(row.day, row);
  }
  const rows = [...byDay.values()].sort((a, b) => a.day - b.day);
  const last = rows.at(-1);
  if (!last) throw new ProviderError('schema', 'no plausible target rate in the reply');
  const changes = rows.filter((row, index) => {
    const before = rows[index - 1];
    return before !== undefined && (row.lower !== before.lower || row.upper !== before.upper);
  });
  return { lower: last.lower, upper: last.upper, asOf: last.day * DAY, changes };
}
