import * as v from 'valibot';
import type { FedFunds } from '../../market/types';
import { DAY, type EpochDay } from '../../time';
import { csvRows, readDay } from '../csv';
import { known, toLabel, toTextFigure } from '../fields';
import { shaped } from '../reply';
import { targetHistory } from '../target-rate';
import { ProviderError } from '../types';

/** One FRED series as published (percent stays percent), oldest first, missing days left out. */
export interface FredSeries {
  id: string;
  days: EpochDay[];
  values: number[];
}

/**
 * `fredgraph.csv` → its series. The date column is `observation_date` since December 2024 and was
 * `DATE`; a missing value is `.` or empty (the shutdown of October 2025). Throws `not-json` for a
 * page, `schema` for another table or a value that is not a number.
 */
export function parseFredCsv(text: string): FredSeries[] {
  const [header, ...rows] = csvRows(text);
  if (!header || !/^(observation_date|DATE)$/.test(header[0] ?? '') || header.length < 2) {
    throw new ProviderError('schema', 'not a FRED table');
  }
  const series: FredSeries[] = header.slice(1).map((id) => ({ id: toLabel(id), days: [], values: [] }));
  let last = Number.NEGATIVE_INFINITY;
  for (const row of rows) {
    if (row.length === 1 && row[0] === '') continue;
    const day = readDay(row[0]);
    // a cut-off last line is not a value
    if (day === null || row.length !== header.length) throw new ProviderError('schema', 'a row is broken');
    if (day <= last) throw new ProviderError('schema', 'the dates are not in order');
    last = day;
    series.forEach((one, index) => {
      const value = toTextFigure(row[index + 1] ?? '');
      if (value === 'malformed') throw new ProviderError('schema', 'a value is not a number');
      if (value === 'absent') return;
      one.days.push(day);
      one.values.push(value);
    });
  }
  if (series.every((one) => one.days.length === 0))
    throw new ProviderError('empty', 'the table has no values');
  return series;
}

/** The API's `series/observations` → one series. Values are strings, `.` is missing. */
export function parseFredObservations(json: unknown, { id }: { id: string }): FredSeries {
  const schema = v.object({ observations: v.array(v.object({ date: v.string(), value: v.unknown() })) });
  const { observations } = shaped(schema, json);
  const rows = observations.flatMap(({ date, value }) => {
    const day = readDay(date);
    const figure = known(toTextFigure(value));
    return day !== null && figure !== null ? [{ day, figure }] : [];
  });
  if (rows.length === 0) throw new ProviderError('empty', 'no observations in the reply');
  rows.sort((a, b) => a.day - b.day);
  return { id, days: rows.map((row) => row.day), values: rows.map((row) => row.figure) };
}

/** Both bounds of the target (`DFEDTARL`, `DFEDTARU`, percent) → the target and its changes. */
export function targetFromFred(series: FredSeries[], { now }: { now: number }): FedFunds {
  const lower = series.find((one) => one.id === 'DFEDTARL');
  const upper = series.find((one) => one.id === 'DFEDTARU');
  if (!lower || !upper) throw new ProviderError('schema', 'a bound of the target is missing');
  const uppers = new Map(upper.days.map((day, index) => [day, upper.values[index]]));
  const ranges = lower.days.flatMap((day, index) => {
    const from = lower.values[index];
    const to = uppers.get(day);
    return from === undefined || to === undefined ? [] : [{ day, lower: from / 100, upper: to / 100 }];
  });
  return { ...targetHistory(ranges, Math.floor(now / DAY) + 1), source: 'fred', fetchedAt: now };
}
