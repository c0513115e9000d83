import { describe, expect, it } from 'vitest';
import { type BackTestData, backTest } from '../../lib/alerts/back-test';
import { alignSeries } from '../../lib/analytics/series';
import { epochDayFromIso, isoFromEpochDay } from '../../lib/time';
import { january2026, series } from '../analytics/fixtures';
import { rule } from './rule';

const NOTHING: BackTestData = { pair: null, own: null, recorded: [], fedFunds: null };
const start = epochDayFromIso('2026-01-05');
const recorded = (discounts: number[]) =>
  discounts.map((discount, i) => ({ day: start + i, ratio: 1 - discount }));

const dates = (more: Parameters<typeof rule>[0], data: Partial<BackTestData>) =>
  backTest(rule(more), { ...NOTHING, ...data })?.fired.map(
    ({ day, side }) => `${isoFromEpochDay(day)} ${side}`,
  );

describe('this rule would have fired', () => {
  it('when the discount crossed, once each time', () => {
    expect(dates({}, { recorded: recorded([0.28, 0.31, 0.32, 0.28, 0.31]) })).toEqual([
      '2026-01-06 above',
      '2026-01-09 above',
    ]);
  });

  it('not on the first day, which is no crossing', () => {
    expect(dates({}, { recorded: recorded([0.31, 0.32]) })).toEqual([]);
  });

  it('on the tenth day of the streak of January 2026', () => {
    const pair = alignSeries(january2026());
    expect(dates({ kind: 'streak', direction: 'either', threshold: 10 }, { pair })).toEqual([
      '2026-01-15 above',
    ]);
    expect(dates({ kind: 'streak', direction: 'either', threshold: 15 }, { pair })).toEqual([]);
    expect(
      backTest(rule({ kind: 'streak', threshold: 10 }), { ...NOTHING, pair })?.points.map(
        ({ value }) => value,
      ),
    ).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, -1]);
  });

  it('when a price was reached or a day moved', () => {
    const own = series([100, 104, 111, 112, 100], '2026-01-05');
    expect(dates({ kind: 'price', threshold: 110 }, { own })).toEqual(['2026-01-07 above']);
    expect(dates({ kind: 'dayMove', direction: 'either', threshold: 0.05 }, { own })).toEqual([
      '2026-01-07 above',
      '2026-01-09 below',
    ]);
  });

  it('since an article, from the first trading day after it', () => {
    const own = series([90, 100, 104, 111, 112], '2026-01-05');
    const since = epochDayFromIso('2026-01-05');
    expect(dates({ kind: 'moveSincePublication', threshold: 0.1, since }, { own })).toEqual([
      '2026-01-08 above',
    ]);
  });

  it('when the Fed cut', () => {
    const changes = [0.045, 0.0425, 0.04].map((upper, i) => ({
      day: start + i,
      lower: upper - 0.0025,
      upper,
    }));
    const fedFunds = { lower: 0.0375, upper: 0.04, asOf: 0, changes, source: 'nyfed' as const, fetchedAt: 0 };
    expect(dates({ kind: 'fedTarget', direction: 'below' }, { fedFunds })).toEqual([
      '2026-01-06 below',
      '2026-01-07 below',
    ]);
  });

  it('by the percentile among earlier days only', () => {
    const rising = recorded(Array.from({ length: 30 }, (_, i) => 0.2 + i / 1000));
    const found = backTest(rule({ kind: 'discountPercentile', threshold: 0.9 }), {
      ...NOTHING,
      recorded: rising,
    });
    expect(found?.points).toHaveLength(10);
    expect(found?.points.every(({ value }) => value > 0.97)).toBe(true);
  });
});

describe('nothing to try a rule on', () => {
  it.each([
    ['past P/Es of a ticker are not stored', { kind: 'trailingPE', symbol: 'IWM' }],
    ['no history of the ticker', { kind: 'price', symbol: 'IWM' }],
    ['no pair', { kind: 'streak' }],
    ['no day recorded', {}],
    ['too few days for a percentile', { kind: 'discountPercentile' }],
    ['no article', { kind: 'moveSincePublication', symbol: 'IWM' }],
    ['no target', { kind: 'fedTarget' }],
  ] as const)('%s', (_, more) => {
    expect(backTest(rule(more), NOTHING)).toBeNull();
  });
});
