import { describe, expect, it } from 'vitest';
import { alignSeries, seriesFromHistory, seriesFromRows } from '../../lib/analytics/series';
import { series } from './fixtures';

describe('rows become a series', () => {
  it('sorts, drops holes and lets the later of two rows for a day count', () => {
    const made = seriesFromRows([
      { day: 12, close: 3 },
      { day: 10, close: 1 },
      { day: 11, close: null },
      { day: 12, close: 4 },
      { day: 13, close: Number.NaN },
      { day: 14, close: 0 },
      { day: Number.NaN, close: 9 },
    ]);
    expect([...made.days]).toEqual([10, 12]);
    expect([...made.close]).toEqual([1, 4]);
  });

  it('carries adjusted closes only when no day lacks one', () => {
    expect(seriesFromRows([{ day: 1, close: 2, adjClose: 1.5 }]).adjClose?.[0]).toBe(1.5);
    expect(
      seriesFromRows([
        { day: 1, close: 2, adjClose: 1.5 },
        { day: 2, close: 2 },
      ]).adjClose,
    ).toBeUndefined();
  });

  it('takes plain arrays from a history', () => {
    const history = { days: [1, 2], close: [3, 4], adjClose: null };
    expect(seriesFromHistory(history).adjClose).toBeUndefined();
    expect([...(seriesFromHistory({ ...history, adjClose: [2, 4] }).adjClose ?? [])]).toEqual([2, 4]);
  });
});

describe('common trading days', () => {
  const long = series([1, 2, 3, 4, 5, 6]);
  const rows = (days: number[]) => seriesFromRows(days.map((day) => ({ day, close: day })));

  it('is a view without copies where the days agree', () => {
    const late = { days: long.days.slice(2), close: long.close.slice(2) };
    const aligned = alignSeries({ small: late, large: long });
    expect([...aligned.large]).toEqual([3, 4, 5, 6]);
    expect(aligned.large.buffer).toBe(long.close.buffer);
  });

  it('keeps only days present in both', () => {
    const aligned = alignSeries({ small: rows([1, 3, 4, 6, 9]), large: rows([2, 3, 5, 6, 8, 9, 10]) });
    expect([...aligned.days]).toEqual([3, 6, 9]);
    expect([...aligned.small]).toEqual([3, 6, 9]);
    expect([...aligned.large]).toEqual([3, 6, 9]);
  });

  it('uses the last trading day before an as-of day without trading', () => {
    expect([...alignSeries({ small: rows([1, 2, 5]), large: rows([1, 2, 5]), asOf: 4 }).days]).toEqual([
      1, 2,
    ]);
    expect(alignSeries({ small: rows([5, 6]), large: rows([5, 6]), asOf: 4 }).days).toHaveLength(0);
  });

  it('knows two series without a common day', () => {
    expect(alignSeries({ small: rows([1, 2]), large: rows([3, 4]) }).days).toHaveLength(0);
    expect(alignSeries({ small: rows([]), large: rows([3, 4]) }).days).toHaveLength(0);
  });

  it('measures total return only where both sides have it', () => {
    const adjusted = { ...long, adjClose: long.close.map((close) => close / 2) };
    const both = alignSeries({ small: adjusted, large: adjusted, measure: 'total' });
    expect(both.measure).toBe('total');
    expect(both.small[0]).toBe(0.5);
    const one = alignSeries({ small: adjusted, large: long, measure: 'total' });
    expect(one.measure).toBe('price');
    expect(one.small[0]).toBe(1);
  });
});
