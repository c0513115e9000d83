import { type EpochDay, epochDayFromIso } from '../../../lib/time';

/** The Fed funds target range in percent by the day it took effect, since a range is set at all. */
const CHANGES: [iso: string, lower: number, upper: number][] = [
  ['2008-12-16', 0, 0.25],
  ['2015-12-17', 0.25, 0.5],
  ['2016-12-15', 0.5, 0.75],
  ['2017-03-16', 0.75, 1],
  ['2017-06-15', 1, 1.25],
  ['2017-12-14', 1.25, 1.5],
  ['2018-03-22', 1.5, 1.75],
  ['2018-06-14', 1.75, 2],
  ['2018-09-27', 2, 2.25],
  ['2018-12-20', 2.25, 2.5],
  ['2019-08-01', 2, 2.25],
  ['2019-09-19', 1.75, 2],
  ['2019-10-31', 1.5, 1.75],
  ['2020-03-04', 1, 1.25],
  ['2020-03-16', 0, 0.25],
  ['2022-03-17', 0.25, 0.5],
  ['2022-05-05', 0.75, 1],
  ['2022-06-16', 1.5, 1.75],
  ['2022-07-28', 2.25, 2.5],
  ['2022-09-22', 3, 3.25],
  ['2022-11-03', 3.75, 4],
  ['2022-12-15', 4.25, 4.5],
  ['2023-02-02', 4.5, 4.75],
  ['2023-03-23', 4.75, 5],
  ['2023-05-04', 5, 5.25],
  ['2023-07-27', 5.25, 5.5],
  ['2024-09-19', 4.75, 5],
  ['2024-11-08', 4.5, 4.75],
  ['2024-12-19', 4.25, 4.5],
  ['2025-09-18', 4, 4.25],
  ['2025-10-30', 3.75, 4],
  ['2025-12-11', 3.5, 3.75],
];

export interface Target {
  lower: number;
  upper: number;
}

/** The range in force on a day, percent. Null before December 2008. */
export function targetOn(day: EpochDay): Target | null {
  const change = CHANGES.findLast(([iso]) => epochDayFromIso(iso) <= day);
  return change ? { lower: change[1], upper: change[2] } : null;
}

/** The effective rate lies a little above the middle of the range. */
export function effectiveOn(day: EpochDay): number | null {
  const target = targetOn(day);
  return target && Math.round((target.lower + 0.13) * 100) / 100;
}
