/** Where a value stands in its history. Shares are fractions. */
export interface HistoryPosition {
  n: number;
  /** Share of observations ≤ x, < x, and the mean of the two. */
  weak: number;
  strict: number;
  midRank: number;
  /** Distance from the mean in sample standard deviations; null with fewer than 2 or equal observations. */
  zScore: number | null;
  median: number;
}

/** `x` itself must be among the observations; null where there are none. */
export function historyPosition(history: readonly number[], x: number): HistoryPosition | null {
  const n = history.length;
  if (n === 0) return null;
  const sorted = [...history].sort((a, b) => a - b);
  const weak = history.filter((value) => value <= x).length / n;
  const strict = history.filter((value) => value < x).length / n;
  const mean = history.reduce((sum, value) => sum + value, 0) / n;
  const squares = history.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const deviation = n > 1 ? Math.sqrt(squares / (n - 1)) : 0;
  const middle = (sorted[(n - 1) >> 1] as number) + (sorted[n >> 1] as number);
  return {
    n,
    weak,
    strict,
    midRank: (weak + strict) / 2,
    zScore: sorted[0] === sorted[n - 1] ? null : (x - mean) / deviation,
    median: middle / 2,
  };
}

/** The collected history with today's value in it: today's entry replaced or added at the end. */
export function withToday<T extends { day: number }>(history: readonly T[], today: T): T[] {
  return [...history.filter((entry) => entry.day < today.day), today];
}
