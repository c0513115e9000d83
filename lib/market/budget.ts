import { DAY, MINUTE, SECOND } from '../time';

/** At most `limit` requests in any stretch of `window` milliseconds. */
export interface BudgetRule {
  limit: number;
  window: number;
}

/** Enough for any reading, far from what gets an address throttled. */
const DEFAULT_RULES: BudgetRule[] = [{ limit: 60, window: MINUTE }];

/** Hosts with a known limit; ours stay below it. Sources: PROVIDERS table of the README. */
const RULES: Record<string, BudgetRule[]> = {
  'cdn.cboe.com': [{ limit: 40, window: MINUTE }],
  'data.sec.gov': [{ limit: 5, window: SECOND }],
  'www.sec.gov': [{ limit: 5, window: SECOND }],
  'finnhub.io': [
    { limit: 50, window: MINUTE },
    { limit: 20, window: SECOND },
  ],
  'api.twelvedata.com': [
    { limit: 8, window: MINUTE },
    { limit: 750, window: DAY },
  ],
  'financialmodelingprep.com': [{ limit: 240, window: DAY }],
};

export function rulesFor(host: string): BudgetRule[] {
  return RULES[host] ?? DEFAULT_RULES;
}

/** Moments of the requests that still count, oldest first. */
export type Spent = readonly number[];

/**
 * Asks for one request at `now`: either `granted` with what is spent afterwards, or the moment at
 * which there is room again. Moments in the future (the clock was set back) count as `now`.
 */
export function spend(
  spent: Spent,
  rules: readonly BudgetRule[],
  now: number,
): { granted: true; spent: Spent } | { granted: false; until: number } {
  const longest = Math.max(...rules.map((rule) => rule.window));
  const counted = spent.map((at) => Math.min(at, now)).filter((at) => at > now - longest);
  for (const { limit, window } of rules) {
    const inWindow = counted.filter((at) => at > now - window);
    const blocking = inWindow[inWindow.length - limit];
    if (blocking !== undefined) return { granted: false, until: blocking + window };
  }
  return { granted: true, spent: [...counted, now] };
}
