import { DAY, HOUR, MINUTE, SECOND } from '../time';
import type { Sessions } from './sessions';
import type { MissingReason } from './types';

/** What a cached value is, as far as its ageing goes. */
export type Kind = 'price' | 'quote' | 'facts' | 'history' | 'life' | 'holdings' | 'fedFunds' | 'directory';

const FIXED: Record<Exclude<Kind, 'price' | 'quote' | 'history' | 'life'>, number> = {
  facts: 12 * HOUR,
  holdings: 7 * DAY,
  fedFunds: 12 * HOUR,
  directory: 7 * DAY,
};
const QUOTE_OPEN = 60 * SECOND;
const QUOTE_EXTENDED = 5 * MINUTE;
/** ^GSPC's final print comes up to 103 minutes after the close: one more look then. */
const FINAL_PRINTS = 105 * MINUTE;
/** A daily bar is complete and re-stamped well before this. */
const BARS_SETTLED = 45 * MINUTE;
/** No value, whatever its kind, is called fresh for longer. */
const LONGEST: Record<Kind, number> = {
  price: 5 * DAY,
  quote: 5 * DAY,
  history: 5 * DAY,
  life: 5 * DAY,
  facts: FIXED.facts,
  holdings: FIXED.holdings,
  fedFunds: FIXED.fedFunds,
  directory: FIXED.directory,
};
/** A year's silence of a source is bridged; more is not. */
const KEEP = 400 * DAY;

/** The moment from which a value fetched at `fetchedAt` should be fetched again. */
export function staleAfter(kind: Kind, fetchedAt: number, sessions: Sessions): number {
  if (kind === 'history' || kind === 'life') {
    const settled = sessions.last(fetchedAt).close + BARS_SETTLED;
    return settled > fetchedAt ? settled : sessions.nextClose(fetchedAt) + BARS_SETTLED;
  }
  if (kind !== 'quote' && kind !== 'price') return fetchedAt + FIXED[kind];
  const state = sessions.state(fetchedAt);
  if (state === 'open') return fetchedAt + QUOTE_OPEN;
  if (state === 'pre') return Math.min(fetchedAt + QUOTE_EXTENDED, sessions.nextOpen(fetchedAt));
  if (state === 'post') {
    return fetchedAt + QUOTE_EXTENDED;
  }
  const finalPrints = sessions.last(fetchedAt).close + FINAL_PRINTS;
  return finalPrints > fetchedAt ? finalPrints : sessions.nextOpen(fetchedAt);
}

/** A batch that brought prices alone where valuation was wanted is asked again after this. */
export const PARTIAL_FOR = 5 * MINUTE;

/** The moment from which a value is too old to be shown even with its age. */
export function expiresAfter(fetchedAt: number): number {
  return fetchedAt + KEEP;
}

/**
 * Whether a value is still fresh at `now`. The stored moment is bounded again here, so that a value
 * stored under a clock far ahead doesn't stay fresh for years once the clock is right.
 */
export function isFresh(kind: Kind, entry: { fetchedAt: number; staleAfter: number }, now: number): boolean {
  const storedInFuture = entry.fetchedAt - now > MINUTE;
  const bounded = Math.min(entry.staleAfter, entry.fetchedAt + LONGEST[kind]);
  return !storedInFuture && now < bounded;
}

/** A symbol no source knows isn't asked for again today. */
export const UNKNOWN_FOR = DAY;

/** The browser said that there is no network. It may be wrong, and it tells when that has changed. */
const OFFLINE_FOR = 15 * SECOND;
/** Nobody could even be asked: asking again costs no request, and whoever has mended it is waiting. */
export const UNASKED: ReadonlySet<MissingReason> = new Set<MissingReason>([
  'permission-missing',
  'no-source',
]);

/**
 * After the n-th failed refresh in a row, the moment before which it isn't tried again: 1 min
 * doubling to 1 h, later if the source said so; a day for an unknown symbol, at once where nobody
 * could be asked.
 */
export function retryAt(
  { reason, count }: { reason: MissingReason; count: number },
  now: number,
  asked = now,
): number {
  if (reason === 'unknown-symbol') return now + UNKNOWN_FOR;
  if (UNASKED.has(reason)) return now;
  if (reason === 'offline') return now + OFFLINE_FOR;
  const wait = Math.min(MINUTE * 2 ** Math.min(Math.max(0, count - 1), 10), HOUR);
  return Math.min(Math.max(now + wait, asked), now + UNKNOWN_FOR);
}

/** Whether a failed refresh may be tried again; a moment beyond any possible wait is a clock set back. */
export function mayRetry(failure: { retryAt: number }, now: number): boolean {
  return now >= failure.retryAt || failure.retryAt - now > UNKNOWN_FOR;
}
