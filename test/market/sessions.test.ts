import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSessions } from '../../lib/market/sessions';
import { DAY, epochDayFromIso } from '../../lib/time';

const SESSIONS = new URL('../../../shared/data/market/nyse_sessions_xnys_1990_2023-01.csv', import.meta.url);
const sessions = createSessions();
const at = (iso: string) => Date.parse(iso);

describe('sessions', () => {
  it.each([
    ['2026-01-28T14:29:59Z', 'pre'],
    ['2026-01-28T14:30:00Z', 'open'],
    ['2026-01-28T20:59:59Z', 'open'],
    ['2026-01-28T21:00:00Z', 'post'],
    ['2026-01-29T00:59:00Z', 'post'],
    ['2026-01-29T01:00:00Z', 'closed'],
    ['2026-01-29T08:59:00Z', 'closed'],
    ['2026-01-29T09:00:00Z', 'pre'],
    ['2026-01-24T16:00:00Z', 'closed'],
    ['2026-07-15T13:30:00Z', 'open'],
    ['2026-07-15T13:29:59Z', 'pre'],
    ['2026-11-27T17:59:00Z', 'open'],
    ['2026-11-27T18:00:00Z', 'post'],
    // The morning after the clocks went forward, and after they went back.
    ['2026-03-09T13:30:00Z', 'open'],
    ['2026-11-02T14:29:00Z', 'pre'],
  ])('at %s the exchange is %s', (iso, state) => {
    expect(sessions.state(at(iso))).toBe(state);
    expect(sessions.isOpen(at(iso))).toBe(state === 'open');
  });

  it('finds the sessions around a holiday weekend', () => {
    const sunday = at('2026-01-18T12:00:00Z');
    expect(sessions.last(sunday).close).toBe(at('2026-01-16T21:00:00Z'));
    expect(sessions.nextOpen(sunday)).toBe(at('2026-01-20T14:30:00Z'));
    expect(sessions.nextClose(sunday)).toBe(at('2026-01-20T21:00:00Z'));
  });

  it('finds the sessions around the longest closure', () => {
    const during = at('2001-09-13T16:00:00Z');
    expect(sessions.last(during).day).toBe(epochDayFromIso('2001-09-10'));
    expect(sessions.next(during).day).toBe(epochDayFromIso('2001-09-17'));
  });

  it('tells the running session from the last that is over', () => {
    const noon = at('2026-01-28T17:00:00Z');
    expect(sessions.current(noon).day).toBe(epochDayFromIso('2026-01-28'));
    expect(sessions.last(noon).day).toBe(epochDayFromIso('2026-01-27'));
    expect(sessions.next(noon).day).toBe(epochDayFromIso('2026-01-29'));
  });

  it('takes the date from New York, not from here', () => {
    expect(sessions.today(at('2026-01-29T03:00:00Z'))).toBe(epochDayFromIso('2026-01-28'));
    expect(sessions.today(at('2026-07-01T03:59:00Z'))).toBe(epochDayFromIso('2026-06-30'));
  });

  it('orders last, now and next at every moment', () => {
    const moments = fc.integer({ min: at('1990-02-01T00:00:00Z'), max: at('2099-12-01T00:00:00Z') });
    fc.assert(
      fc.property(moments, (now) => {
        const [last, current, next] = [sessions.last(now), sessions.current(now), sessions.next(now)];
        expect(last.close).toBeLessThanOrEqual(now);
        expect(current.open).toBeLessThanOrEqual(now);
        expect(next.open).toBeGreaterThan(now);
        expect(sessions.nextClose(now)).toBeGreaterThan(now);
        expect(last.day).toBeLessThanOrEqual(current.day);
        expect(current.day).toBeLessThan(next.day);
        expect(next.open - now).toBeLessThan(8 * DAY);
        expect(sessions.isOpen(now)).toBe(now >= current.open && now < current.close);
      }),
      { numRuns: 300 },
    );
  });

  describe.runIf(existsSync(SESSIONS))('against the recorded sessions since 1990', () => {
    it('opens and closes at the same moments', () => {
      const rows = readFileSync(SESSIONS, 'utf8').trim().split('\n').slice(1);
      const wrong = rows.filter((row) => {
        const [day = '', open = '', close = ''] = row.split(',');
        const session = sessions.on(epochDayFromIso(day.slice(0, 10)));
        return session?.open !== at(open) || session.close !== at(close);
      });
      expect(wrong).toEqual([]);
    });
  });
});
