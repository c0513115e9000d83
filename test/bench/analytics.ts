import { compareSeries } from '../../lib/analytics/compare-series';
import type { Series } from '../../lib/analytics/types';

/** Seeded random walk, so that each run measures the same data. */
function walk(days: number, seed: number): Float64Array {
  let state = seed;
  let price = 100;
  return Float64Array.from({ length: days }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    // The smallest drift that keeps 100,000 days from running to 0 or infinity.
    price *= 1 + (state / 2 ** 32 - 0.5) * 0.02 + 0.00003;
    return price;
  });
}

function pair(days: number): { small: Series; large: Series } {
  const calendar = Int32Array.from({ length: days }, (_, i) => i + Math.floor(i / 5) * 2 - 20_000);
  return {
    small: { days: calendar, close: walk(days, 1) },
    large: { days: calendar.slice(), close: walk(days, 2) },
  };
}

/** What everything is measured against: one multiply-add per day over both arrays. */
function bareLoop(small: Float64Array, large: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < small.length; i += 1) sum += (small[i] as number) * (large[i] as number);
  return sum;
}

interface Job {
  run(): unknown;
  /** Calls timed at once: together less than a time slice of the system, more than its clock is coarse. */
  calls: number;
}

/**
 * The best of many short rounds of each job, in milliseconds per call: the least disturbed
 * measurement. The jobs take turns, so that whatever else the machine does meets all of them.
 */
function best(jobs: Job[], rounds = 300): number[] {
  const least = jobs.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < rounds; round += 1) {
    for (const [at, { run, calls }] of jobs.entries()) {
      const start = performance.now();
      for (let call = 0; call < calls; call += 1) run();
      least[at] = Math.min(least[at] as number, (performance.now() - start) / calls);
    }
  }
  return least;
}

export interface AnalyticsBench {
  /** Full comparison over 10,000 days against one bare loop over both arrays; the bar is 25. */
  timesBareLoop: number;
  /** Time for 100,000 days against time for 10,000; the bar is 10.5. */
  growth: number;
  comparisonMs: number;
  bareLoopMs: number;
}

/** Measures the full comparison; takes about a second. */
export function benchAnalytics(): AnalyticsBench {
  const base = pair(10_000);
  const tenfold = pair(100_000);
  // Both sizes in turn first, so that neither is measured in half-optimised code.
  for (let i = 0; i < 40; i += 1) {
    compareSeries(base);
    compareSeries(tenfold);
  }
  const [bareLoopMs = 0, comparisonMs = 0, tenfoldMs = 0] = best([
    { run: () => bareLoop(base.small.close, base.large.close), calls: 100 },
    { run: () => compareSeries(base), calls: 10 },
    { run: () => compareSeries(tenfold), calls: 1 },
  ]);
  return {
    timesBareLoop: comparisonMs / bareLoopMs,
    growth: tenfoldMs / comparisonMs,
    comparisonMs,
    bareLoopMs,
  };
}
