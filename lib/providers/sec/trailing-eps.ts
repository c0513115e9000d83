import type { EpochDay } from '../../time';
import type { Split } from '../types';
import { basisOf } from './split-basis';

/** Earnings a share over `start` … `end` as one filing stated them. */
export interface EpsFact {
  start: EpochDay;
  end: EpochDay;
  filed: EpochDay;
  value: number;
}

export interface TrailingEps {
  value: number;
  /** Last day of the twelve months. */
  end: EpochDay;
  /** When its newest part was filed. */
  filed: EpochDay;
  method: 'fiscal year' | 'fiscal year + year to date − prior year to date' | 'sum of four quarters';
}

/** Fiscal calendars move by a few days (52 or 53 weeks). */
const near = (a: EpochDay, b: EpochDay, slack = 10) => Math.abs(a - b) <= slack;
const length = (fact: EpsFact) => fact.end - fact.start + 1;
const isYear = (fact: EpsFact) => length(fact) >= 350 && length(fact) <= 380;
const isQuarter = (fact: EpsFact) => length(fact) >= 80 && length(fact) <= 100;

/** Each period once, as its newest filing states it: later filings restate for splits. */
function newestStatements(facts: readonly EpsFact[]): EpsFact[] {
  const periods = new Map<string, EpsFact>();
  for (const fact of facts) {
    const key = `${fact.start}/${fact.end}`;
    const known = periods.get(key);
    if (!known || fact.filed >= known.filed) periods.set(key, fact);
  }
  return [...periods.values()].sort((a, b) => a.end - b.end || length(a) - length(b));
}

interface Sum {
  parts: { fact: EpsFact; sign: 1 | -1 }[];
  method: TrailingEps['method'];
}

function fromYear(periods: EpsFact[], end: EpochDay): Sum | null {
  const year = periods.filter(isYear).at(-1);
  if (!year) return null;
  if (near(year.end, end, 0)) return { parts: [{ fact: year, sign: 1 }], method: 'fiscal year' };
  const toDate = periods.find((fact) => fact.end === end && near(fact.start, year.end + 1));
  const prior =
    toDate &&
    periods.findLast(
      (fact) =>
        near(fact.start, year.start) && near(fact.end, end - 365) && near(length(fact), length(toDate)),
    );
  if (!toDate || !prior) return null;
  return {
    parts: [
      { fact: year, sign: 1 },
      { fact: toDate, sign: 1 },
      { fact: prior, sign: -1 },
    ],
    method: 'fiscal year + year to date − prior year to date',
  };
}

/** Four quarters end to end; a fourth quarter is never filed alone, so this works only mid-year or when it is. */
function fromQuarters(periods: EpsFact[], end: EpochDay): Sum | null {
  const quarters: EpsFact[] = [];
  let upTo = end;
  for (let i = 0; i < 4; i++) {
    const quarter = periods.findLast((fact) => isQuarter(fact) && near(fact.end, upTo, i === 0 ? 0 : 5));
    if (!quarter) return null;
    quarters.push(quarter);
    upTo = quarter.start - 1;
  }
  return { parts: quarters.map((fact) => ({ fact, sign: 1 })), method: 'sum of four quarters' };
}

/**
 * Diluted earnings a share over the last twelve reported months: last fiscal year + year to date −
 * the same stretch a year before. Periods are told by their dates; `fy` and `fp` belong to the
 * filing. Every part is brought to the share count of `splits` (known splits) or, without those,
 * of the newest filing. Null when the parts don't fit together or their share counts can't be told.
 */
export function trailingEps(facts: readonly EpsFact[], splits: readonly Split[] = []): TrailingEps | null {
  const periods = newestStatements(facts.filter((fact) => length(fact) <= 380));
  const last = periods.at(-1);
  if (!last) return null;
  const sum = fromYear(periods, last.end) ?? fromQuarters(periods, last.end);
  if (!sum) return null;
  const filed = Math.max(...sum.parts.map(({ fact }) => fact.filed));
  const scale = basisOf({ facts, splits, filed });
  let value = 0;
  for (const { fact, sign } of sum.parts) {
    const factor = scale(fact);
    if (factor === null) return null;
    value += sign * fact.value * factor;
  }
  return { value, end: last.end, filed, method: sum.method };
}
