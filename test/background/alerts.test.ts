import { describe, expect, it, vi } from 'vitest';
import { createAlertMemory } from '../../lib/background/alert-memory';
import { type AlertRunnerDependencies, createAlertRunner } from '../../lib/background/alerts';
import { createSessions } from '../../lib/market/sessions';
import type { Metric } from '../../lib/market/types';
import type { ComparisonData, ServedFacts } from '../../lib/messaging/protocol';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings/settings';
import type { StorageArea } from '../../lib/settings/storage';
import { DAY, MINUTE } from '../../lib/time';

const START = Date.parse('2026-01-28T16:00:00Z');
type Notify = AlertRunnerDependencies['notify'];
const fresh = { status: 'fresh' as const, fetching: false };

function metric(value: number, asOf: number, unit: Metric['unit']): Metric {
  return { value, unit, asOf, fetchedAt: asOf, source: 'yahoo', method: 'm' };
}
function served(symbol: string, metrics: Record<string, Metric>): ServedFacts {
  const instrument = { symbol, name: symbol, exchange: '', kind: 'stock' as const };
  return { facts: { instrument, currency: 'USD', marketState: 'open', metrics }, freshness: fresh };
}

/** A market whose price of AMPL is whatever the test says now. */
function setUp(patch: Partial<Settings> = {}, parts: Partial<{ local: StorageArea; notify: Notify }> = {}) {
  let now = START;
  let price = 10;
  const items: Record<string, unknown> = {};
  const settings: Settings = {
    ...DEFAULT_SETTINGS,
    alerts: [{ id: 'a', enabled: true, kind: 'price', direction: 'above', threshold: 12, symbol: 'AMPL' }],
    ...patch,
  };
  const none = { history: null, freshness: fresh };
  const comparison = vi.fn(
    async ({ pair }): Promise<ComparisonData> => ({
      pair,
      small: { facts: null, freshness: fresh },
      large: { facts: null, freshness: fresh },
      smallHistory: none,
      largeHistory: none,
      context: {},
      fedFunds: { fedFunds: null, freshness: fresh },
      holdings: { holdings: null, freshness: fresh },
      valuationHistory: [],
    }),
  );
  const notify = vi.fn<Notify>(parts.notify ?? (async () => {}));
  const local: StorageArea = parts.local ?? {
    get: async (key: string) => (key in items ? { [key]: structuredClone(items[key]) } : {}),
    set: async (next: Record<string, unknown>) => void Object.assign(items, structuredClone(next)),
  };
  const memory = createAlertMemory(local, () => now);
  let minuteOfDay = 12 * 60;
  const runner = createAlertRunner({
    market: {
      comparison,
      quotes: async () => ({ AMPL: served('AMPL', { price: metric(price, now, 'currency') }) }),
      histories: async () => ({}),
      sessions: createSessions(),
    },
    memory,
    settings: async () => settings,
    now: () => now,
    minuteOfDay: () => minuteOfDay,
    notify,
  });
  return {
    items,
    notify,
    runner,
    memory,
    comparison,
    clock: (minutes: number, ofDay = minuteOfDay) => {
      now = START + minutes * MINUTE;
      minuteOfDay = ofDay;
    },
    async at(minutes: number, value: number) {
      now = START + minutes * MINUTE;
      price = value;
      await runner.check();
    },
  };
}

describe('alert runner', () => {
  it('tells of a crossing once, and again only after the figure came back', async () => {
    const { at, notify } = setUp();
    for (const [minutes, price] of [
      [0, 10],
      [30, 13],
      [60, 14],
      [90, 13],
      [120, 9],
      [150, 13],
    ] as const)
      await at(minutes, price);
    expect(notify).toHaveBeenCalledTimes(2);
  });

  it('does not fire one crossing twice when two alarms come at once', async () => {
    const { at, runner, notify } = setUp();
    await at(0, 10);
    await Promise.all([at(30, 13), runner.check(), runner.check()]);
    expect(notify).toHaveBeenCalledTimes(1);
  });

  it('keeps a log, newest first', async () => {
    const { at, memory } = setUp();
    for (const [minutes, price] of [
      [0, 10],
      [30, 13],
      [60, 9],
      [90, 14],
    ] as const)
      await at(minutes, price);
    expect(await memory.log()).toMatchObject([
      { value: 14 },
      {
        value: 13,
        kind: 'price',
        symbol: 'AMPL',
        side: 'above',
        figures: [{ symbol: 'AMPL', value: 13, source: 'yahoo', asOf: START + 30 * MINUTE }],
      },
    ]);
  });

  it('stays quiet for a day when snoozed', async () => {
    const { at, memory, notify } = setUp();
    await at(0, 10);
    await memory.snooze('a', true);
    await at(30, 13);
    expect(notify).not.toHaveBeenCalled();
    await at((2 * DAY) / MINUTE, 13);
    expect(notify).toHaveBeenCalledTimes(1);
  });

  it('starts afresh from unreadable state', async () => {
    const { at, items, notify } = setUp();
    items.alertState = { checkedAt: 'x' };
    items.alertLog = 'nonsense';
    items.alertsSnoozed = 7;
    await at(0, 10);
    await at(30, 13);
    expect(notify).toHaveBeenCalledTimes(1);
  });

  it('asks for each pair once, and for no figure of a rule that is off', async () => {
    const { at, comparison } = setUp({
      alerts: [
        {
          id: 'x',
          enabled: false,
          kind: 'discount',
          direction: 'above',
          threshold: 0.4,
          pair: { small: 'VB', large: 'VV' },
        },
        { id: 'y', enabled: true, kind: 'streak', direction: 'either', threshold: 5 },
      ],
    });
    await at(0, 10);
    expect(comparison.mock.calls.map(([{ pair }]) => pair)).toEqual([DEFAULT_SETTINGS.pair]);
  });
});

describe('a worker that dies', () => {
  it.each([...Array(12).keys()])(
    'at step %i tells of a crossing at most once, and logs it at most once',
    async (step) => {
      const items: Record<string, unknown> = {};
      let operations = 0;
      let dying = false;
      const alive = <T>(result: T): T => {
        if (dying && operations++ === step) throw new Error('killed');
        return result;
      };
      const told = vi.fn();
      let price = 10;
      const wake = () =>
        setUp(
          {},
          {
            local: {
              get: async (key) => alive(key in items ? { [key]: structuredClone(items[key]) } : {}),
              set: async (next) => void Object.assign(items, alive(structuredClone(next))),
            },
            notify: async (fired) => told(alive(fired)),
          },
        );
      const looks = [10, 13, 13, 14];
      for (const [i, next] of looks.entries()) {
        price = next;
        dying = i === 1;
        await wake()
          .at(i * 30, price)
          .catch(() => undefined);
      }
      expect(told.mock.calls.length).toBeLessThanOrEqual(1);
      expect(await wake().memory.log()).toHaveLength(1);
    },
  );
});

describe('a look between the daily ones', () => {
  const none = { alerts: [] };

  it('is for alerts of one’s own, while figures move', async () => {
    const { at, runner, clock } = setUp();
    expect(await runner.isDue()).toBe(true);
    // 16:00 UTC is 11:00 in New York; the day's figures are complete at 22:50.
    await at(7 * 60, 10);
    expect(await runner.isDue()).toBe(false);
    clock(22.6 * 60);
    expect(await runner.isDue()).toBe(true);
  });

  it('is not for the thresholds that everybody has', async () => {
    expect(await setUp(none).runner.isDue()).toBe(false);
  });

  it('tells after quiet hours what was held back in them, whoever it was of', async () => {
    const quietHours = { from: '22:00', to: '07:00' };
    const { at, runner, clock, notify } = setUp({ quietHours });
    await at(0, 10);
    clock(6 * 60, 23 * 60);
    await at(6 * 60, 13);
    expect(notify).not.toHaveBeenCalled();
    clock(7 * 60, 23.5 * 60);
    await at(7 * 60, 13);
    expect(await runner.isDue()).toBe(false);
    clock(15 * 60, 8 * 60);
    expect(await runner.isDue()).toBe(true);
    await runner.check();
    expect(notify).toHaveBeenCalledTimes(1);
    expect(await runner.isDue()).toBe(false);
  });

  it('waits for the session where only market hours are wanted', async () => {
    const { at, runner, clock, notify } = setUp({ marketHoursOnly: true });
    await at(0, 10);
    await at(7 * 60, 13);
    expect(notify).not.toHaveBeenCalled();
    expect(await runner.isDue()).toBe(false);
    clock(22.6 * 60);
    expect(await runner.isDue()).toBe(true);
    await runner.check();
    expect(notify).toHaveBeenCalledTimes(1);
  });
});
