import { describe, expect, it } from 'vitest';
import { type AlertData, readingFor } from '../../lib/alerts/readings';
import type { Facts, Freshness, History, Metric, MetricId } from '../../lib/market/types';
import { DAY, epochDayFromIso, HOUR } from '../../lib/time';
import { january2026 } from '../analytics/fixtures';
import { NOW, rule } from './rule';

const FRESH: Freshness = { status: 'fresh', fetching: false };
const STALE: Freshness = { status: 'stale', fetching: false };
const TODAY = epochDayFromIso('2026-01-23');

const pe = (value: number, more: Partial<Metric> = {}): Metric => ({
  value,
  unit: 'multiple',
  asOf: NOW,
  fetchedAt: NOW,
  source: 'yahoo',
  method: 'portfolio',
  ...more,
});

function facts(symbol: string, metrics: Partial<Record<MetricId, Metric>>): Facts {
  return {
    instrument: { symbol, name: symbol, exchange: '', kind: 'etf' },
    currency: 'USD',
    marketState: 'open',
    metrics,
  };
}

function history(symbol: string, side: 'small' | 'large', days = 15): History {
  const series = january2026()[side];
  return {
    symbol,
    currency: 'USD',
    days: [...series.days.slice(0, days)],
    close: [...series.close.slice(0, days)],
    adjClose: null,
    splits: [],
    source: 'yahoo',
    fetchedAt: NOW,
  };
}

interface World {
  basis?: AlertData['basis'];
  small?: Partial<Record<MetricId, Metric>>;
  large?: Partial<Record<MetricId, Metric>>;
  freshness?: Freshness;
  recorded?: { day: number; ratio: number }[];
  days?: { small: number; large: number };
}

function world(more: World = {}): AlertData {
  const freshness = more.freshness ?? FRESH;
  const known: Record<string, Facts> = {
    IWM: facts(
      'IWM',
      more.small ?? {
        trailingPE: pe(19.5),
        price: pe(262, { unit: 'currency' }),
        changeFraction: pe(-0.018, { unit: 'fraction' }),
      },
    ),
    SPY: facts('SPY', more.large ?? { trailingPE: pe(28) }),
  };
  const histories: Record<string, History> = {
    IWM: history('IWM', 'small', more.days?.small),
    SPY: history('SPY', 'large', more.days?.large),
  };
  return {
    pair: { small: 'IWM', large: 'SPY' },
    basis: more.basis ?? 'auto',
    facts: (symbol) => (known[symbol] ? { facts: known[symbol], freshness } : undefined),
    history: (symbol) => (histories[symbol] ? { history: histories[symbol], freshness } : undefined),
    fedFunds: {
      fedFunds: { lower: 0.035, upper: 0.0375, asOf: NOW, changes: [], source: 'nyfed', fetchedAt: NOW },
      freshness,
    },
    recorded: () => more.recorded ?? [],
    sessionDay: (moment) => Math.floor(moment / DAY),
  };
}

describe('what a rule watches', () => {
  it('the discount of the chosen pair, with both figures and the older date', () => {
    const found = readingFor(rule(), world({ small: { trailingPE: pe(19.5, { asOf: NOW - DAY }) } }));
    expect(found).toMatchObject({
      usable: true,
      value: expect.closeTo(0.30357, 5),
      asOf: NOW - DAY,
      episode: null,
    });
    expect(found.usable && found.figures.map(({ symbol, value }) => [symbol, value])).toEqual([
      ['IWM', 19.5],
      ['SPY', 28],
    ]);
  });

  it("the rule's own pair, where it has one", () => {
    const found = readingFor(rule({ pair: { small: 'SPY', large: 'IWM' } }), world());
    expect(found).toMatchObject({ value: expect.closeTo(1 - 28 / 19.5, 10) });
  });

  it.each([
    ['trailingPE', 19.5, null],
    ['price', 262, null],
    ['dayMove', -0.018, TODAY],
  ] as const)('%s of a ticker', (kind, value, episode) => {
    expect(readingFor(rule({ kind, symbol: 'IWM' }), world())).toMatchObject({
      usable: true,
      value,
      episode,
    });
  });

  it('the streak, with the day it began', () => {
    expect(readingFor(rule({ kind: 'streak' }), world())).toMatchObject({
      usable: true,
      value: 14,
      episode: epochDayFromIso('2026-01-02'),
      asOf: epochDayFromIso('2026-01-22') * DAY + 21 * HOUR,
    });
    expect(readingFor(rule({ kind: 'streak' }), world({ days: { small: 16, large: 16 } }))).toMatchObject({
      value: -1,
    });
  });

  it('the move since an article', () => {
    const since = epochDayFromIso('2026-01-20');
    const closes = january2026().small.close;
    expect(readingFor(rule({ kind: 'moveSincePublication', symbol: 'IWM', since }), world())).toMatchObject({
      value: expect.closeTo((closes[14] ?? 0) / (closes[13] ?? 0) - 1, 12),
    });
  });

  it("the Fed's target", () => {
    expect(readingFor(rule({ kind: 'fedTarget' }), world())).toMatchObject({
      usable: true,
      value: 0.0375,
      asOf: NOW,
    });
  });

  it('the discount by the P/E the user has chosen, and no percentile among another kind', () => {
    const forward = {
      basis: 'forward',
      small: { forwardPE: pe(15, { horizon: 'forward' }) },
      large: { trailingPE: pe(28), forwardPE: pe(20, { horizon: 'forward' }) },
    } as const;
    expect(readingFor(rule({ kind: 'discount' }), world(forward))).toMatchObject({ value: 0.25 });
    expect(readingFor(rule({ kind: 'discountPercentile' }), world(forward))).toEqual({
      usable: false,
      why: 'not-comparable',
    });
    expect(readingFor(rule({ kind: 'discount' }), world({ basis: 'forward' }))).toEqual({
      usable: false,
      why: 'missing',
    });
  });

  it('the percentile of the discount among the recorded days and today', () => {
    const recorded = Array.from({ length: 30 }, (_, i) => ({ day: TODAY - 30 + i, ratio: 0.8 }));
    expect(readingFor(rule({ kind: 'discountPercentile' }), world({ recorded }))).toMatchObject({
      usable: true,
      value: expect.closeTo((1 + 30 / 31) / 2, 10),
    });
  });
});

describe('what nothing may fire on', () => {
  it.each([
    ['an unknown ticker', { kind: 'price', symbol: 'XXXX' }, {}, 'missing'],
    ['no ticker', { kind: 'price' }, {}, 'missing'],
    ['a missing figure', {}, { small: {} }, 'missing'],
    ['a loss', {}, { small: { trailingPE: pe(1, { value: null, reason: 'loss' }) } }, 'missing'],
    ['stale facts', {}, { freshness: STALE }, 'stale'],
    ['the snapshot', {}, { freshness: { status: 'snapshot', fetching: false } }, 'stale'],
    [
      'a disputed figure',
      {},
      { small: { trailingPE: pe(19.5, { check: { value: 32, source: 'cboe', method: '' } }) } },
      'disputed',
    ],
    ['two sources', {}, { small: { trailingPE: pe(19.5, { source: 'ishares' }) } }, 'not-comparable'],
    [
      'dates too far apart',
      {},
      { small: { trailingPE: pe(19.5, { asOf: NOW - 8 * DAY }) } },
      'not-comparable',
    ],
    [
      'a percentile of few days',
      { kind: 'discountPercentile' },
      { recorded: [{ day: 1, ratio: 0.7 }] },
      'missing',
    ],
    ['a stale history', { kind: 'streak' }, { freshness: STALE }, 'stale'],
    ['histories that end on different days', { kind: 'streak' }, { days: { small: 15, large: 14 } }, 'stale'],
    ['no history', { kind: 'streak', pair: { small: 'IJR', large: 'SPY' } }, {}, 'missing'],
    ['no article', { kind: 'moveSincePublication', symbol: 'IWM' }, {}, 'missing'],
    ['an article of today', { kind: 'moveSincePublication', symbol: 'IWM', since: TODAY }, {}, 'missing'],
    ['a stale target', { kind: 'fedTarget' }, { freshness: STALE }, 'stale'],
  ] as const)('%s', (_, more, data, why) => {
    expect(readingFor(rule(more), world(data as World))).toEqual({ usable: false, why });
  });
});
