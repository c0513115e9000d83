import { describe, expect, it } from 'vitest';
import { chartWindow, discountLine, rebased, relative } from '../../lib/analytics/chart';
import { epochDayFromIso } from '../../lib/time';
import { pair } from './fixtures';

const aligned = pair([50, 55, 60], [200, 210, 200]);

describe('chart data', () => {
  it('puts both sides at 100 on the first day', () => {
    const { x, lines } = rebased(aligned);
    expect(x[0]).toBe(Date.UTC(2020, 0, 1) / 1000);
    expect(lines.map((line) => [...line].map((value) => Math.round(value ?? 0)))).toEqual([
      [100, 110, 120],
      [100, 105, 100],
    ]);
  });

  it('shows small relative to large', () => {
    expect(relative(aligned).lines[0]?.[2]).toBeCloseTo(120, 10);
  });

  it('cuts a window without copying, or shows all there is', () => {
    const long = pair(
      Array.from({ length: 60 }, (_, i) => i + 1),
      Array.from({ length: 60 }, (_, i) => i + 1),
    );
    const month = chartWindow(long, '1M');
    expect(month.days[0]).toBe(epochDayFromIso('2020-02-24'));
    expect(month.small.buffer).toBe(long.small.buffer);
    expect(chartWindow(long, '5Y').days).toHaveLength(60);
    expect(chartWindow(long, 'MAX').days).toHaveLength(60);
  });

  it('leaves a gap where nothing was recorded', () => {
    const { x, lines } = discountLine([
      { day: 10, ratio: 0.7 },
      { day: 13, ratio: 0.71 },
      { day: 30, ratio: 0.72 },
    ]);
    expect(x).toHaveLength(4);
    expect(Array.from(lines[0] ?? [], (value) => (value === null ? null : Math.round(value * 100)))).toEqual([
      30,
      29,
      null,
      28,
    ]);
    expect(discountLine([]).x).toHaveLength(0);
  });

  it('draws nothing from nothing', () => {
    expect(rebased(pair([], [])).x).toHaveLength(0);
    expect(relative(pair([], [])).lines[0]).toHaveLength(0);
  });
});
