import type { History } from './types';

/** Rounding of sources differs in the third digit behind the point, a correction by cents. */
const SAME = 0.002;
/** Two series of one instrument keep their ratio within this on days both know. */
const STEADY = 0.01;
/** A day or two corrected since the earlier piece was fetched doesn't make it another series. */
const MOST = 0.8;

/**
 * Two pieces of one instrument's history, fetched at different times, as one: the later piece as it
 * is, the earlier brought to its terms (a split or a dividend since then has restated all closes
 * before it), on the evidence of the days that both know. Undefined when they share no day or don't
 * keep one ratio on those they share: then the earlier piece has to be fetched again.
 */
export function joinHistories(earlier: History, later: History): History | undefined {
  const known = new Map(earlier.days.map((day, i) => [day, i]));
  const common = later.days.flatMap((day, at) => {
    const i = known.get(day);
    return i === undefined ? [] : [{ i, at, ratio: (later.close[at] ?? 0) / (earlier.close[i] ?? 0) }];
  });
  const [first] = common;
  const scale = first && commonRatio(common.map(({ ratio }) => ratio));
  if (!first || scale === undefined) return undefined;
  // A later piece that reaches further back replaces the earlier; before it only what it lacks.
  const begin = later.days[0] ?? 0;
  const count = earlier.days.filter((day) => day < begin).length;
  const splits = new Map([...earlier.splits, ...later.splits].map((split) => [split.day, split]));
  const adjusted = (): number[] | null => {
    if (!earlier.adjClose || !later.adjClose) return null;
    const factor = (later.adjClose[first.at] ?? 0) / (earlier.adjClose[first.i] ?? 0);
    return [...earlier.adjClose.slice(0, count).map((close) => close * factor), ...later.adjClose];
  };
  return {
    ...later,
    days: [...earlier.days.slice(0, count), ...later.days],
    close: [...earlier.close.slice(0, count).map((close) => close * scale), ...later.close],
    adjClose: adjusted(),
    splits: [...splits.values()].sort((a, b) => a.day - b.day),
  };
}

/** The ratio most of the days agree on; 1 where they differ by rounding alone. */
function commonRatio(ratios: readonly number[]): number | undefined {
  const sorted = ratios.toSorted((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const steady = ratios.filter((ratio) => Math.abs(ratio / median - 1) <= STEADY);
  if (steady.length < ratios.length * MOST) return undefined;
  return Math.abs(median - 1) <= SAME ? 1 : median;
}
