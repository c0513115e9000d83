import { SECOND } from '../time';

/** At most this many cards' data may be asked for … */
export const RATE_LIMIT = 20;
/** … within this time: a page cannot use the reader's pointer to make requests by the hundred. */
export const RATE_WINDOW = 10 * SECOND;

/** The moments of `requests` (oldest first) that still count at `now`. */
export function recent(requests: readonly number[], now: number): readonly number[] {
  return requests.filter((at) => now - at < RATE_WINDOW);
}

/** How long until another request may go out, ms; 0 means now. */
export function wait(requests: readonly number[], now: number): number {
  const counted = recent(requests, now);
  const blocking = counted[counted.length - RATE_LIMIT];
  return blocking === undefined ? 0 : blocking + RATE_WINDOW - now;
}
