import type { EpochDay } from '../../time';
import type { Split } from '../types';
import type { EpsFact } from './trailing-eps';

/** Amounts are rounded to cents: two statements of one amount differ by up to this for no reason. */
const ROUNDING = 0.0051;
/** Ratios that companies split by; a restatement for another reason is hardly ever one of them. */
const RATIOS = [1.5, 2, 3, 4, 5, 6, 7, 8, 10, 15, 20, 25, 30, 40, 50];

/** Something that happened to the share count after `after` and up to `upTo` (filing days). */
interface Evidence {
  after: EpochDay;
  upTo: EpochDay;
  /** New shares per old; 1 when the count stayed. */
  ratio: number;
}

function ratioOf(before: number, later: number): number | null {
  const explains = (ratio: number) => Math.abs(before - later * ratio) <= ROUNDING * (1 + Math.max(1, ratio));
  if (Math.abs(before - later) <= ROUNDING) return Math.abs(before) >= 0.1 ? 1 : null;
  const found = [...RATIOS, ...RATIOS.map((ratio) => 1 / ratio)].filter(explains);
  // amounts of a few cents fit many ratios and prove none
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** What successive statements of the same periods say about the share count. */
function gather(facts: readonly EpsFact[]): Evidence[] {
  const periods = new Map<string, EpsFact[]>();
  for (const fact of facts) {
    const key = `${fact.start}/${fact.end}`;
    periods.set(key, [...(periods.get(key) ?? []), fact]);
  }
  return [...periods.values()].flatMap((statements) => {
    const ordered = statements.toSorted((a, b) => a.filed - b.filed);
    return ordered.flatMap((later, index) => {
      const before = ordered[index - 1];
      if (!before || before.filed === later.filed) return [];
      const ratio = ratioOf(before.value, later.value);
      return ratio === null ? [] : [{ after: before.filed, upTo: later.filed, ratio }];
    });
  });
}

/**
 * How to bring a statement to one share count: the factor for its value, or null when it can't be
 * told. With known splits: all that took effect after it was filed. Without: by the restatements in
 * the facts themselves, up to the newest filing used (`filed`). NVDA filed 11.93 for its year in
 * February 2024 and split 10:1 in June; its August report restates last summer's quarters to a
 * tenth, so that year counts as 1.193.
 */
export function basisOf({
  facts,
  splits,
  filed,
}: {
  facts: readonly EpsFact[];
  splits: readonly Split[];
  filed: EpochDay;
}): (fact: EpsFact) => number | null {
  if (splits.length > 0) {
    return (fact) =>
      splits.filter(({ day }) => day > fact.filed).reduce((factor, { ratio }) => factor / ratio, 1);
  }
  const evidence = gather(facts);
  const steady = evidence.filter(({ ratio }) => ratio === 1);
  const restated = evidence.filter(({ ratio, upTo }) => ratio !== 1 && upTo <= filed);

  return (fact) => {
    if (fact.filed === filed) return 1;
    const possible = restated.filter(({ upTo }) => upTo > fact.filed);
    const [first] = possible;
    if (!first) return 1;
    // two different ones in one year can't be told apart
    if (possible.some(({ ratio }) => ratio !== first.ratio)) return null;
    // several periods witness the same split, some perhaps before this statement was filed
    const witnesses = restated.filter(
      ({ ratio, after, upTo }) => ratio === first.ratio && after < first.upTo && upTo > first.after,
    );
    const since = Math.max(...witnesses.map(({ after }) => after));
    const until = Math.min(...witnesses.map(({ upTo }) => upTo));
    if (since >= until) return null;
    if (until <= fact.filed) return 1;
    const unchangedOver = (from: EpochDay, to: EpochDay) =>
      steady.some(({ after, upTo }) => after <= from && upTo >= to);
    if (since >= fact.filed || unchangedOver(since, fact.filed)) return 1 / first.ratio;
    return unchangedOver(fact.filed, until) ? 1 : null;
  };
}
