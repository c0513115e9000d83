import { SECOND } from '../../lib/time';

/** The background answers at once with what it has; while it fetches, it is asked again, ever less often. */
const FIRST_WAIT = 0.3 * SECOND;
const LONGEST_WAIT = 3 * SECOND;
/** Most questions about one thing: half a minute in all. */
const MOST = 15;

export interface Poll<T> {
  ask(): Promise<T>;
  /** Whether nothing more is on its way. */
  isSettled(answer: T): boolean;
  onAnswer(answer: T): void;
  signal: AbortSignal;
}

/** Asks until the answer is settled, the patience is used up or the signal aborts. Rejects as `ask` does. */
export async function poll<T>({ ask, isSettled, onAnswer, signal }: Poll<T>): Promise<void> {
  let wait = FIRST_WAIT;
  for (let asked = 0; asked < MOST; asked += 1) {
    const answer = await ask();
    if (signal.aborted) return;
    onAnswer(answer);
    if (isSettled(answer)) return;
    await new Promise((resolve) => setTimeout(resolve, wait));
    if (signal.aborted) return;
    wait = Math.min(wait * 1.5, LONGEST_WAIT);
  }
}
