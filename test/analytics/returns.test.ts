import { describe, expect, it } from 'vitest';
import { calendarYears, relativeStrength, trailingReturn } from '../../lib/analytics/returns';
import { alignSeries, seriesFromRows } from '../../lib/analytics/series';
import { epochDayFromIso, isoFromEpochDay } from '../../lib/time';
import { pair } from './fixtures';

function dated(rows: [day: string, small: number, large: number][]) {
  const side = (at: 1 | 2) =>
    seriesFromRows(rows.map((row) => ({ day: epochDayFromIso(row[0]), close: row[at] })));
  return alignSeries({ small: side(1), large: side(2) });
}

describe('trailing windows', () => {
  const aligned = dated([
    ['2021-12-30', 100, 100],
    ['2021-12-31', 110, 100],
    ['2022-11-30', 120, 90],
    ['2022-12-30', 121, 99],
  ]);

  it('counts months from the day used, so that a year is not the same as YTD', () => {
    const year = trailingReturn(aligned, '1Y');
    expect(isoFromEpochDay(year?.start ?? 0)).toBe('2021-12-30');
    expect(year?.small).toBeCloseTo(0.21, 12);
    expect(year).not.toHaveProperty('smallAnnualised');
    expect(isoFromEpochDay(trailingReturn(aligned, 'YTD')?.start ?? 0)).toBe('2021-12-31');
  });

  it('is null where the data begin later', () => {
    expect(trailingReturn(aligned, '3Y')).toBeNull();
    expect(relativeStrength(trailingReturn(aligned, '3Y'))).toBeNull();
    expect(trailingReturn(pair([], []), '1M')).toBeNull();
    expect(trailingReturn(pair([1, 2], [1, 2], '2020-02-03'), 'YTD')).toBeNull();
  });

  it('annualises several years', () => {
    const long = dated([
      ['2018-06-29', 100, 100],
      ['2021-06-29', 133.1, 72.9],
    ]);
    expect(trailingReturn(long, '3Y')?.smallAnnualised).toBeCloseTo(0.1, 12);
    expect(trailingReturn(long, '3Y')?.largeAnnualised).toBeCloseTo(-0.1, 12);
  });

  it('sets relative strength to 100 at the start', () => {
    expect(relativeStrength(trailingReturn(aligned, 'YTD'))).toBeCloseTo((100 * 1.1) / 0.99, 10);
  });
});

describe('calendar years', () => {
  it('names the winner on unrounded returns, a tie only when equal', () => {
    const years = calendarYears(
      dated([
        ['2019-12-31', 100, 100],
        ['2020-12-31', 110, 110],
        ['2021-12-31', 110.0000001, 110],
        ['2022-12-30', 100, 110],
      ]),
    );
    expect(years.map(({ year, outcome }) => [year, outcome?.winner])).toEqual([
      [2019, undefined],
      [2020, 'tie'],
      [2021, 'small'],
      [2022, 'large'],
    ]);
  });

  it('is null for a year without a close in the last ten days of the year before', () => {
    const covered = (day: string) =>
      calendarYears(
        dated([
          [day, 1, 1],
          ['2020-12-31', 2, 2],
        ]),
      ).find(({ year }) => year === 2020)?.outcome;
    expect(covered('2019-12-22')).not.toBeNull();
    expect(covered('2019-12-21')).toBeNull();
    expect(covered('2020-01-02')).toBeNull();
  });

  it('is null for a year inside a gap and keeps the sign of a tiny loss', () => {
    const years = calendarYears(
      dated([
        ['2017-12-29', 100, 100],
        ['2018-12-31', 99.9968, 101],
        ['2020-12-31', 120, 120],
      ]),
    );
    expect(years.map(({ outcome }) => outcome === null)).toEqual([true, false, true, true]);
    expect(years[1]?.outcome?.small).toBeCloseTo(-3.2e-5, 12);
  });

  it('marks the running year as partial', () => {
    const years = calendarYears(
      dated([
        ['2019-12-31', 100, 100],
        ['2020-06-30', 90, 110],
      ]),
    );
    expect(years[1]?.outcome).toMatchObject({ winner: 'large', partial: true });
  });

  it('has no years without data', () => {
    expect(calendarYears(pair([], []))).toEqual([]);
  });
});
