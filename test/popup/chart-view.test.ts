import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Aligned } from '../../lib/analytics/types';
import { chartData, dayOf, isDrawable, tableRows } from '../../lib/popup/chart-view';
import { CHART_MODES, CHART_WINDOWS } from '../../lib/popup/first-frame';
import { epochDayFromIso } from '../../lib/time';

const START = epochDayFromIso('2025-01-02');
const aligned = (count: number): Aligned => ({
  days: Int32Array.from({ length: count }, (_, at) => START + at),
  small: Float64Array.from({ length: count }, (_, at) => 50 + at),
  large: Float64Array.from({ length: count }, () => 80),
  measure: 'price',
});

describe('chartData', () => {
  it('rebases both sides to 100', () => {
    const data = chartData({ aligned: aligned(3), recorded: [] }, { mode: 'rebased', window: 'MAX' });
    expect(data?.lines.map((line) => [...line])).toEqual([
      [100, 102, 104],
      [100, 100, 100],
    ]);
    expect(dayOf(data?.x[2] ?? 0)).toBe(START + 2);
  });

  it('sets one side against the other as a ratio', () => {
    const data = chartData({ aligned: aligned(3), recorded: [] }, { mode: 'ratio', window: 'MAX' });
    expect(data?.lines).toHaveLength(1);
    expect(data?.lines[0]?.[2]).toBeCloseTo(104);
  });

  it('draws the discount from what was recorded, whatever the window', () => {
    const recorded = [
      { day: START, ratio: 0.7 },
      { day: START + 1, ratio: 0.68 },
    ];
    const data = chartData({ aligned: null, recorded }, { mode: 'discount', window: '1M' });
    expect(data?.lines[0]?.[1]).toBeCloseTo(0.32);
  });

  it.each([
    ['no series', { aligned: null, recorded: [] }, 'rebased'],
    ['a single day', { aligned: aligned(1), recorded: [] }, 'rebased'],
    ['a single recorded day', { aligned: aligned(9), recorded: [{ day: START, ratio: 0.7 }] }, 'discount'],
  ] as const)('draws nothing from %s', (_, input, mode) => {
    expect(chartData(input, { mode, window: 'MAX' })).toBeNull();
    expect(isDrawable(input, mode)).toBe(false);
  });
});

describe('isDrawable', () => {
  it('is true exactly where there are lines', () => {
    const windows = fc.constantFrom(...CHART_WINDOWS);
    fc.assert(
      fc.property(fc.nat({ max: 4 }), windows, fc.constantFrom(...CHART_MODES), (days, window, mode) => {
        const recorded = Array.from({ length: days }, (_, at) => ({ day: START + at, ratio: 0.7 }));
        const input = { aligned: aligned(days), recorded };
        expect(isDrawable(input, mode)).toBe(chartData(input, { mode, window }) !== null);
      }),
    );
  });
});

describe('tableRows', () => {
  const days = (count: number, step = 1) => ({
    x: Float64Array.from({ length: count }, (_, at) => at * step * 86_400),
  });

  it('lists every point of a short chart', () => {
    expect(tableRows(days(21))).toHaveLength(21);
  });

  it('lists month ends of a year', () => {
    expect(tableRows(days(365))).toHaveLength(13);
  });

  it('always has the first and the last point, in order, and stays readable', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9000 }), fc.integer({ min: 1, max: 3 }), (count, step) => {
        const rows = tableRows(days(count, step));
        expect(rows[0]).toBe(0);
        expect(rows.at(-1)).toBe(count - 1);
        expect(rows).toEqual([...new Set(rows)].sort((a, b) => a - b));
        expect(rows.length).toBeLessThanOrEqual(80);
      }),
    );
  });
});
