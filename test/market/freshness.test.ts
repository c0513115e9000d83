import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFresh, type Kind, mayRetry, retryAt, staleAfter, UNKNOWN_FOR } from '../../lib/market/freshness';
import { createSessions } from '../../lib/market/sessions';
import type { MissingReason } from '../../lib/market/types';
import { DAY, HOUR, MINUTE, SECOND } from '../../lib/time';

const sessions = createSessions();
const at = (iso: string) => Date.parse(iso);
const KINDS: Kind[] = ['price', 'quote', 'facts', 'history', 'life', 'holdings', 'fedFunds', 'directory'];

describe('staleAfter', () => {
  it.each([
    ['quote', 'in the session', '2026-01-28T16:00:00Z', '2026-01-28T16:01:00Z'],
    ['price', 'in the session', '2026-01-28T16:00:00Z', '2026-01-28T16:01:00Z'],
    ['quote', 'before it', '2026-01-28T12:00:00Z', '2026-01-28T12:05:00Z'],
    ['quote', 'just before it', '2026-01-28T14:28:00Z', '2026-01-28T14:30:00Z'],
    ['quote', 'after it', '2026-01-28T21:10:00Z', '2026-01-28T21:15:00Z'],
    ['quote', 'in the evening', '2026-01-29T02:00:00Z', '2026-01-29T14:30:00Z'],
    ['quote', 'on Saturday', '2026-01-24T12:00:00Z', '2026-01-26T14:30:00Z'],
    ['history', 'in the session', '2026-01-28T16:00:00Z', '2026-01-28T21:45:00Z'],
    ['history', 'before the bars have settled', '2026-01-28T21:10:00Z', '2026-01-28T21:45:00Z'],
    ['history', 'after that', '2026-01-28T22:00:00Z', '2026-01-29T21:45:00Z'],
    ['history', 'on Saturday', '2026-01-24T12:00:00Z', '2026-01-26T21:45:00Z'],
    ['facts', 'at any time', '2026-01-28T16:00:00Z', '2026-01-29T04:00:00Z'],
    ['fedFunds', 'at any time', '2026-01-28T16:00:00Z', '2026-01-29T04:00:00Z'],
    ['holdings', 'at any time', '2026-01-28T16:00:00Z', '2026-02-04T16:00:00Z'],
    ['directory', 'at any time', '2026-01-28T16:00:00Z', '2026-02-04T16:00:00Z'],
  ] as const)('%s fetched %s', (kind, _, fetched, stale) => {
    expect(new Date(staleAfter(kind, at(fetched), sessions)).toISOString()).toBe(
      new Date(stale).toISOString(),
    );
  });

  it('lies after the fetch, and within a week', () => {
    const moments = fc.integer({ min: at('2000-01-10T00:00:00Z'), max: at('2090-01-01T00:00:00Z') });
    fc.assert(
      fc.property(fc.constantFrom(...KINDS), moments, (kind, fetchedAt) => {
        const stale = staleAfter(kind, fetchedAt, sessions);
        expect(stale).toBeGreaterThan(fetchedAt);
        expect(stale).toBeLessThanOrEqual(fetchedAt + 8 * DAY);
      }),
    );
  });

  it('catches the last prints of the indices once after an early close', () => {
    // 13:00 close; after 20:00 New York time the exchange is closed, and the prints are long in.
    expect(staleAfter('quote', at('2026-11-28T02:00:00Z'), sessions)).toBe(at('2026-11-30T14:30:00Z'));
  });
});

describe('isFresh', () => {
  const entry = { fetchedAt: at('2026-01-28T16:00:00Z'), staleAfter: at('2026-01-28T16:01:00Z') };

  it('ends at the moment', () => {
    expect(isFresh('quote', entry, entry.staleAfter - 1)).toBe(true);
    expect(isFresh('quote', entry, entry.staleAfter)).toBe(false);
  });

  it.each([
    ['a day back', -DAY],
    ['ten years back', -3650 * DAY],
  ])('does not trust what was fetched after now (clock set %s)', (_, jump) => {
    expect(isFresh('quote', entry, entry.fetchedAt + jump)).toBe(false);
  });

  it('forgives a clock that is set by seconds', () => {
    expect(isFresh('quote', entry, entry.fetchedAt - 5 * SECOND)).toBe(true);
  });

  it('bounds a stored moment that is absurd', () => {
    const absurd = { fetchedAt: entry.fetchedAt, staleAfter: Number.MAX_SAFE_INTEGER };
    for (const kind of KINDS) expect(isFresh(kind, absurd, entry.fetchedAt + 8 * DAY)).toBe(false);
  });

  it('is never true for longer than a week of real time, whatever was stored and the clock does', () => {
    const any = fc.integer({ min: -8e15, max: 8e15 });
    fc.assert(
      fc.property(fc.constantFrom(...KINDS), any, any, any, (kind, fetchedAt, stale, now) => {
        if (isFresh(kind, { fetchedAt, staleAfter: stale }, now)) {
          expect(Math.abs(now - fetchedAt)).toBeLessThanOrEqual(7 * DAY);
        }
      }),
    );
  });
});

describe('after failures', () => {
  const NOW = at('2026-01-28T16:00:00Z');
  const failed = (count: number, reason: MissingReason = 'source-failed') => ({ reason, count });

  it.each([
    [1, MINUTE],
    [2, 2 * MINUTE],
    [4, 8 * MINUTE],
    [7, HOUR],
    [1000, HOUR],
  ])('the %i. in a row waits %i ms', (count, wait) => {
    expect(retryAt(failed(count), NOW) - NOW).toBe(wait);
  });

  it.each([
    ['unknown-symbol', UNKNOWN_FOR],
    ['offline', 15 * SECOND],
    ['permission-missing', 0],
    ['no-source', 0],
  ] as const)('%s waits %i ms however often', (reason, wait) => {
    expect(retryAt(failed(9, reason), NOW) - NOW).toBe(wait);
  });

  it('waits for as long as the source asked, up to a day', () => {
    expect(retryAt(failed(1), NOW, NOW + 2 * HOUR)).toBe(NOW + 2 * HOUR);
    expect(retryAt(failed(1), NOW, NOW + 99 * DAY)).toBe(NOW + UNKNOWN_FOR);
  });

  it('may be tried again some time within a day, whatever the clock does', () => {
    fc.assert(
      fc.property(
        fc.nat(1000),
        fc.integer({ min: 0, max: 8e12 }),
        fc.integer({ min: 0, max: 8e12 }),
        (count, failedAt, now) => {
          const failure = { retryAt: retryAt(failed(count), failedAt) };
          expect(mayRetry(failure, now) || mayRetry(failure, now + DAY)).toBe(true);
        },
      ),
    );
  });
});
