import { describe, expect, it } from 'vitest';
import { seriesFromRows } from '../../lib/analytics/series';
import { sincePublication } from '../../lib/article/since-publication';
import { epochDayFromIso, isoFromEpochDay } from '../../lib/time';

const closes = (rows: Record<string, number>) =>
  seriesFromRows(Object.entries(rows).map(([day, close]) => ({ day: epochDayFromIso(day), close })));

const own = closes({
  '2026-01-23': 90,
  '2026-01-26': 95,
  '2026-01-27': 100,
  '2026-01-28': 104,
  '2026-01-29': 110,
});
const small = closes({ '2026-01-26': 200, '2026-01-27': 200, '2026-01-29': 190 });
const large = closes({ '2026-01-26': 500, '2026-01-28': 500, '2026-01-29': 505 });

const since = (published: string, series = own) =>
  sincePublication({ published: epochDayFromIso(published), own: series, small, large });

describe('the return since publication', () => {
  it('starts from the first trading day after it', () => {
    const found = since('2026-01-26');
    expect([found?.from, found?.to].map((day) => isoFromEpochDay(day ?? 0))).toEqual([
      '2026-01-27',
      '2026-01-29',
    ]);
    expect(found?.own).toBeCloseTo(0.1, 12);
  });

  it('waits over a weekend', () => {
    expect(isoFromEpochDay(since('2026-01-24')?.from ?? 0)).toBe('2026-01-26');
  });

  it('compares over the same days or not at all', () => {
    expect(since('2026-01-26')?.small).toBeCloseTo(-0.05, 12);
    expect(since('2026-01-26')?.large).toBeNull();
    expect(
      sincePublication({ published: epochDayFromIso('2026-01-26'), own, small: null, large: null }),
    ).toMatchObject({ small: null, large: null });
  });

  it.each([
    ['published today', '2026-01-29', own],
    ['no full day since', '2026-01-28', own],
    ['published before the series began', '2025-12-01', own],
    ['no history', '2026-01-26', closes({})],
  ])('%s: nothing to say', (_, published, series) => {
    expect(since(published, series)).toBeNull();
  });
});
