import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRetryAfter, RETRY_AFTER_CAP } from '../../lib/net/retry-after';
import { MINUTE, SECOND } from '../../lib/time';

const NOW = Date.parse('2026-01-28T16:00:00Z');

describe('parseRetryAfter', () => {
  it.each([
    ['120', NOW + 2 * MINUTE],
    ['0', NOW],
    ['1.5', NOW + 1.5 * SECOND],
    [' 30 ', NOW + 30 * SECOND],
    ['Wed, 28 Jan 2026 16:05:00 GMT', NOW + 5 * MINUTE],
    ['Wed, 28 Jan 2026 15:00:00 GMT', NOW],
    ['999999999999', NOW + RETRY_AFTER_CAP],
    ['Fri, 31 Dec 9999 23:59:59 GMT', NOW + RETRY_AFTER_CAP],
    ['-5', undefined],
    ['soon', undefined],
    ['', undefined],
    [null, undefined],
  ])('%j means %s', (header, expected) => {
    expect(parseRetryAfter(header, NOW)).toBe(expected);
  });

  it('is never in the past and never beyond the cap, whatever is sent', () => {
    const headers = fc.oneof(
      fc.string(),
      fc.integer().map(String),
      fc.double().map(String),
      fc.date().map(String),
    );
    fc.assert(
      fc.property(headers, fc.integer({ min: 0, max: 4e12 }), (header, now) => {
        const moment = parseRetryAfter(header, now);
        expect(moment === undefined || (moment >= now && moment <= now + RETRY_AFTER_CAP)).toBe(true);
      }),
    );
  });
});
