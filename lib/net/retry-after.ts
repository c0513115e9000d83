import { HOUR, SECOND } from '../time';

/** No server keeps us away for longer than this, however absurd its header. */
export const RETRY_AFTER_CAP = HOUR;

/**
 * `Retry-After` in either form (seconds, HTTP date) → the moment from which asking again is
 * allowed, between `now` and `now + RETRY_AFTER_CAP`. Undefined when absent or meaningless.
 */
export function parseRetryAfter(header: string | null, now: number): number | undefined {
  const text = header?.trim();
  if (!text) return undefined;
  const asked = /^\d+(\.\d+)?$/.test(text)
    ? now + Number(text) * SECOND
    : /[a-z]/i.test(text)
      ? Date.parse(text)
      : Number.NaN;
  if (Number.isNaN(asked)) return undefined;
  return Math.min(Math.max(asked, now), now + RETRY_AFTER_CAP);
}
