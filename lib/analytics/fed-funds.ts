import type { FedFunds } from '../market/types';
import type { EpochDay } from '../time';
import { monthsBefore } from './calendar';

/** The target range and what happened to it in the last months; rates and changes are fractions. */
export interface FedFundsSummary {
  lower: number;
  upper: number;
  asOf: number;
  /** Changes inside the period, newest first. `change` is null where the range before is unknown. */
  changes: { day: EpochDay; upper: number; change: number | null }[];
  /** The newest changes whenever they were, newest first. */
  latest: { day: EpochDay; upper: number; change: number | null }[];
  /** Sum of the changes; null where one of them is unknown. */
  sum: number | null;
  months: number;
}

/** As many as a round of cuts or rises usually has within the months summed. */
const LATEST = 3;

export function fedFundsSummary(fedFunds: FedFunds, today: EpochDay, months = 6): FedFundsSummary {
  const since = monthsBefore(today, months);
  const known = fedFunds.changes
    .map(({ day, upper }, at) => {
      const before = fedFunds.changes[at - 1];
      // Rates are multiples of a basis point; the difference of two floats is not.
      return { day, upper, change: before ? Math.round((upper - before.upper) * 1e4) / 1e4 : null };
    })
    .filter(({ day }) => day <= today)
    .reverse();
  const changes = known.filter(({ day }) => day > since);
  const sum = changes.some(({ change }) => change === null)
    ? null
    : Math.round(changes.reduce((total, { change }) => total + (change ?? 0), 0) * 1e4) / 1e4;
  return {
    lower: fedFunds.lower,
    upper: fedFunds.upper,
    asOf: fedFunds.asOf,
    changes,
    latest: known.slice(0, LATEST),
    sum,
    months,
  };
}
