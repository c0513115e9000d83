import { describe, expect, it } from 'vitest';
import { growthMetric, indexOn, measureOf, startOf } from '../../lib/card/growth';
import type { History } from '../../lib/market/types';
import { epochDayFromIso, isoFromEpochDay } from '../../lib/time';
import { history } from './data';

const past = history('IWM');
const dayAt = (index: number) => isoFromEpochDay(past.days[index] ?? 0);

describe('where a window starts', () => {
  it.each([
    ['1M', '2026-10-20'],
    ['1Y', '2025-11-20'],
    ['3Y', '2023-11-20'],
    ['5Y', '2021-11-19'],
    ['YTD', '2025-12-31'],
  ] as const)('%s on %s, or the session before it', (window, day) => {
    expect(dayAt(startOf(past, window))).toBe(day);
  });

  it('is the first close of a history that begins a weekend late', () => {
    expect(startOf(history('IWM', { from: '2021-11-22' }), '5Y')).toBe(0);
    expect(startOf(history('IWM', { from: '2021-11-29' }), '5Y')).toBe(-1);
  });

  it('is nowhere where the history begins later', () => {
    expect(startOf(history('NEW', { from: '2026-08-03' }), '1Y')).toBe(-1);
    expect(startOf({ ...past, days: [], close: [] }, '1M')).toBe(-1);
  });
});

it('finds the session on or before a day', () => {
  expect(dayAt(indexOn(past, epochDayFromIso('2026-11-15')))).toBe('2026-11-13');
  expect(indexOn(past, epochDayFromIso('2020-01-01'))).toBe(-1);
});

it('reinvests dividends only where every series can', () => {
  const adjusted: History = { ...past, adjClose: past.close.map((close) => close * 0.9) };
  expect(measureOf([adjusted, adjusted, null])).toBe('total');
  expect(measureOf([adjusted, past])).toBe('price');
});

it('reckons on unrounded closes and says how', () => {
  const tiny: History = { ...past, days: [20_000, 20_001], close: [3, 4], adjClose: [2, 4] };
  expect(growthMetric(tiny, { from: 0, to: 1, measure: 'price' })).toMatchObject({
    value: 4 / 3 - 1,
    method: 'close / close − 1',
    source: 'yahoo',
  });
  expect(growthMetric(tiny, { from: 0, to: 1, measure: 'total' })?.value).toBe(1);
  expect(growthMetric(tiny, { from: 0, to: 5, measure: 'total' })).toBe(null);
});
