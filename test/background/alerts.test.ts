import { describe, expect, it, vi } from 'vitest';
import { ALERT_LOG, createAlertRunner } from '../../lib/background/alerts';
import { createSessions } from '../../lib/market/sessions';
import type { Metric } from '../../lib/market/types';
import type { ComparisonData, ServedFacts } from '../../lib/messaging/protocol';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings/settings';
import { DAY, MINUTE } from '../../lib/time';

const START = Date.parse('2026-01-28T16:00:00Z');
const fresh = { status: 'fresh' as const, fetching: false };

function metric(value: number, asOf: number, unit: Metric['unit']): Metric {
  return { value, unit, asOf, fetchedAt: asOf, source: 'yahoo', method: 'm' };
}
function served(symbol: string, metrics: Record<string, Metric>): ServedFacts {
  const instrument = { symbol, name: symbol, exchange: '', kind: 'stock' as const };
  return { facts: { instrument, currency: 'USD', marketState: 'open', metrics }, freshness: fresh };
}

/** A market whose price of AMPL is whatever the test says now. */
function setUp(patch: Partial<Settings> = {}) {
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
  const notify = vi.fn(async () => {});
  const runner = createAlertRunner({
    market: {
      comparison,
      quotes: async () => ({ AMPL: served('AMPL', { price: metric(price, now, 'currency') }) }),
      histories: async () => ({}),
      sessions: createSessions(),
    },
    local: {
      get: async (key) => (key in items ? { [key]: structuredClone(items[key]) } : {}),
      set: async (next) => void Object.assign(items, structuredClone(next)),
    },
    settings: async () => settings,
    now: () => now,
    minuteOfDay: () => 12 * 60,
    notify,
  });
  return {
    items,
    notify,
    runner,
    comparison,
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
    const { at, items } = setUp();
    for (const [minutes, price] of [
      [0, 10],
      [30, 13],
      [60, 9],
      [90, 14],
    ] as const)
      await at(minutes, price);
    expect(items[ALERT_LOG]).toMatchObject([
      { value: 14 },
      { value: 13, kind: 'price', symbol: 'AMPL', side: 'above' },
    ]);
  });

  it('stays quiet for a day when snoozed', async () => {
    const { at, runner, notify } = setUp();
    await at(0, 10);
    await runner.snooze('a');
    await at(30, 13);
    expect(notify).not.toHaveBeenCalled();
    await at((2 * DAY) / MINUTE, 13);
    expect(notify).toHaveBeenCalledTimes(1);
  });

  it('starts afresh from unreadable state', async () => {
    const { at, items, notify } = setUp();
    items.alertState = { checkedAt: 'x' };
    items[ALERT_LOG] = 'nonsense';
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
