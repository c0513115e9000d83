import { describe, expect, it } from 'vitest';
import {
  closesItsYear,
  lastDayOfYear,
  lastOnOrBefore,
  monthsBefore,
  yearOf,
} from '../../lib/analytics/calendar';
import { epochDayFromIso, isoFromEpochDay } from '../../lib/time';

describe('months back', () => {
  it.each([
    ['2023-03-31', 1, '2023-02-28'],
    ['2024-03-31', 1, '2024-02-29'],
    ['2024-02-29', 12, '2023-02-28'],
    ['2022-12-30', 12, '2021-12-30'],
    ['2020-01-15', 3, '2019-10-15'],
    ['2020-07-31', 60, '2015-07-31'],
    ['1970-01-31', 2, '1969-11-30'],
  ])('%s minus %i is %s', (from, months, to) => {
    expect(isoFromEpochDay(monthsBefore(epochDayFromIso(from), months))).toBe(to);
  });
});

describe('years', () => {
  it('knows year and last day, before 1970 too', () => {
    expect(yearOf(epochDayFromIso('1969-12-31'))).toBe(1969);
    expect(isoFromEpochDay(lastDayOfYear(1969))).toBe('1969-12-31');
  });

  it.each([
    ['2023-12-29', true],
    ['2022-12-30', true],
    ['2021-12-31', true],
    ['2021-12-30', false],
    ['2023-12-28', false],
    ['2024-06-28', false],
  ])('%s is the last weekday of its year: %s', (day, last) => {
    expect(closesItsYear(epochDayFromIso(day))).toBe(last);
  });
});

describe('the last day on or before', () => {
  const days = Int32Array.from([3, 5, 9]);
  it.each([
    [2, -1],
    [3, 0],
    [4, 0],
    [9, 2],
    [100, 2],
    [Number.POSITIVE_INFINITY, 2],
  ])('%s has index %i', (day, index) => {
    expect(lastOnOrBefore(days, day)).toBe(index);
  });

  it('finds nothing in nothing', () => {
    expect(lastOnOrBefore(new Int32Array(), 5)).toBe(-1);
  });
});
