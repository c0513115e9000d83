import { growth, TIE, winnerOf } from './returns';
import type { Aligned, Side, Streak } from './types';

/** A streak by position: the index of its last day and its length in days. */
export interface Run {
  end: number;
  days: number;
}

/** A trading week. Shorter runs happen all the time and are not listed, only counted at the end. */
export const SHORTEST_RUN = 5;

/** Whether `side` strictly beat the other on the day with index `i` > 0; false beyond the end. */
export function wins(aligned: Aligned, { side, i }: { side: Side; i: number }): boolean {
  return i < aligned.days.length && winnerOf(growth(aligned, { from: i - 1, to: i })) === side;
}

/**
 * Every run of at least SHORTEST_RUN days by the side that won it, oldest first, and both run
 * lengths at the last day (a tie ends both). The loop has no branch that depends on who wins a day:
 * that cannot be predicted, and the processor's wrong guesses cost more than the arithmetic.
 */
export function findRuns(aligned: Aligned): { listed: Record<Side, Run[]>; atEnd: Record<Side, number> } {
  const { small, large } = aligned;
  const smallRuns: Run[] = [];
  const largeRuns: Run[] = [];
  // A binding of another module is looked up anew at each use.
  const tie = TIE;
  let won = 0;
  let lost = 0;
  let smallBefore = small[0] as number;
  let largeBefore = large[0] as number;
  for (let i = 1; i < small.length; i += 1) {
    const s = small[i] as number;
    const l = large[i] as number;
    // The growth factors times both closes before: two products cost less than two quotients.
    const gain = s * largeBefore;
    const lead = gain - l * smallBefore;
    const noise = gain * tie;
    const wonNow = Math.imul(won + 1, Number(lead > noise));
    const lostNow = Math.imul(lost + 1, Number(lead < -noise));
    // The day after a run: one of the two lengths was long enough and has fallen to 0.
    if (won - wonNow >= SHORTEST_RUN) smallRuns.push({ end: i - 1, days: won });
    if (lost - lostNow >= SHORTEST_RUN) largeRuns.push({ end: i - 1, days: lost });
    won = wonNow;
    lost = lostNow;
    smallBefore = s;
    largeBefore = l;
  }
  const end = small.length - 1;
  if (won >= SHORTEST_RUN) smallRuns.push({ end, days: won });
  if (lost >= SHORTEST_RUN) largeRuns.push({ end, days: lost });
  return { listed: { small: smallRuns, large: largeRuns }, atEnd: { small: won, large: lost } };
}

/** A run with its dates and cumulative returns. */
export function streakOf(aligned: Aligned, { end, days }: Run): Streak {
  const factor = growth(aligned, { from: end - days, to: end });
  return {
    first: aligned.days[end - days + 1] as number,
    last: aligned.days[end] as number,
    days,
    ended: end < aligned.days.length - 1,
    small: factor.small - 1,
    large: factor.large - 1,
  };
}
