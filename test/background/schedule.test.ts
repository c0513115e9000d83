import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AlarmsApi, ensureAlarms, nextDaily } from '../../lib/background/schedule';
import { createSessions } from '../../lib/market/sessions';
import { DAY, HOUR, MINUTE } from '../../lib/time';

const sessions = createSessions();
const at = (iso: string) => Date.parse(iso);
const NOW = at('2026-01-28T16:00:00Z');

function alarms(existing: Record<string, number> = {}) {
  const set = new Map(Object.entries(existing));
  const created: [string, { when: number; periodInMinutes?: number }][] = [];
  const api: AlarmsApi = {
    get: async (name) => (set.has(name) ? { scheduledTime: set.get(name) ?? 0 } : undefined),
    create: (name, info) => {
      set.set(name, info.when);
      created.push([name, info]);
    },
  };
  return { api, created };
}

describe('nextDaily', () => {
  it.each([
    ['in the session', '2026-01-28T16:00:00Z', '2026-01-28T22:50:00Z'],
    ['just after the close', '2026-01-28T21:05:00Z', '2026-01-28T22:50:00Z'],
    ['in the evening', '2026-01-29T03:00:00Z', '2026-01-29T22:50:00Z'],
    ['on Saturday', '2026-01-24T12:00:00Z', '2026-01-26T22:50:00Z'],
    ['on a day that closes early', '2026-11-27T15:00:00Z', '2026-11-27T19:50:00Z'],
  ])('%s', (_, now, due) => {
    expect(new Date(nextDaily(sessions, { now: at(now), done: null })).toISOString()).toBe(
      new Date(due).toISOString(),
    );
  });

  it('catches up a session that was missed, however many, in a moment', () => {
    const now = at('2026-01-29T08:00:00Z');
    const done = at('2026-01-20T22:50:00Z');
    expect(nextDaily(sessions, { now, done })).toBe(now + 2 * MINUTE);
    expect(nextDaily(sessions, { now: now + 2 * MINUTE, done: now + 2 * MINUTE })).toBe(
      at('2026-01-29T22:50:00Z'),
    );
  });

  const moment = fc.integer({ min: at('2020-01-01T00:00:00Z'), max: at('2080-01-01T00:00:00Z') });

  it('is always ahead, and within a long weekend', () => {
    fc.assert(
      fc.property(moment, fc.option(moment), (now, done) => {
        expect(nextDaily(sessions, { now, done })).toBeGreaterThan(now);
        expect(nextDaily(sessions, { now, done })).toBeLessThan(now + 6 * DAY);
      }),
    );
  });
});

describe('ensureAlarms', () => {
  it('sets what is missing, nothing due in the first minutes', async () => {
    const { api, created } = alarms();
    await ensureAlarms(api, sessions, { now: NOW, done: null });
    expect(created.map(([name]) => name)).toEqual(['directory', 'alerts', 'daily']);
    for (const [, { when }] of created) expect(when).toBeGreaterThanOrEqual(NOW + 5 * MINUTE);
  });

  it('leaves alone what is set, also when it is hours late: that is one catch-up, and it is coming', async () => {
    const { api, created } = alarms({ directory: NOW + HOUR, alerts: NOW + MINUTE, daily: NOW - 9 * HOUR });
    await ensureAlarms(api, sessions, { now: NOW, done: null });
    expect(created).toEqual([]);
  });

  it('replaces what was set under a clock far ahead', async () => {
    const { api, created } = alarms({
      directory: NOW + 3650 * DAY,
      alerts: NOW + 3650 * DAY,
      daily: NOW + 3650 * DAY,
    });
    await ensureAlarms(api, sessions, { now: NOW, done: null });
    expect(created.map(([name]) => name)).toEqual(['directory', 'alerts', 'daily']);
  });
});
