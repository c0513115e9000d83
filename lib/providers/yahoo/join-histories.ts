import type { History } from '../../market/types';

/** Two stretches of one history, the earlier first; days in both come from the later. */
export function joinHistories(earlier: History, later: History): History {
  const first = later.days[0] ?? Number.POSITIVE_INFINITY;
  const count = earlier.days.filter((day) => day < first).length;
  const adjusted = earlier.adjClose && later.adjClose;
  const splits = new Map([...earlier.splits, ...later.splits].map((split) => [split.day, split]));
  return {
    ...later,
    days: [...earlier.days.slice(0, count), ...later.days],
    close: [...earlier.close.slice(0, count), ...later.close],
    adjClose: adjusted ? [...(earlier.adjClose ?? []).slice(0, count), ...(later.adjClose ?? [])] : null,
    splits: [...splits.values()].sort((a, b) => a.day - b.day),
  };
}
