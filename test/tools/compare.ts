import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { compareSeries } from '../../lib/analytics/compare-series';
import type { Comparison, Drawdown, Series, Side } from '../../lib/analytics/types';
import { epochDayFromIso, isoFromEpochDay } from '../../lib/time';
import { seriesFromCsv } from './price-csv';

const mapValues = <T, U>(record: Record<string, T>, map: (value: T) => U): Record<string, U> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));

function datedDrawdown(drawdown: Drawdown | null) {
  return (
    drawdown && {
      max: drawdown.max,
      peak: isoFromEpochDay(drawdown.peak),
      trough: isoFromEpochDay(drawdown.trough),
      recovered: drawdown.recovered === null ? null : isoFromEpochDay(drawdown.recovered),
    }
  );
}

/** A comparison in the tool's own JSON: ISO dates, unrounded fractions, null where not covered. */
export function comparisonJson(comparison: Comparison) {
  const drawdowns = (side: Side) => mapValues(comparison.drawdown[side], datedDrawdown);
  return {
    asOfUsed: isoFromEpochDay(comparison.asOfUsed),
    trailing: mapValues(
      comparison.trailing,
      (window) => window && { ...window, start: isoFromEpochDay(window.start) },
    ),
    calendarYears: Object.fromEntries(
      comparison.calendarYears.map(({ year, outcome }) => [
        year,
        outcome && { small: outcome.small, large: outcome.large, winner: outcome.winner },
      ]),
    ),
    streak: comparison.streak,
    streaks: comparison.streaks.small.map(({ first, last, days, ended, small, large }) => ({
      first: isoFromEpochDay(first),
      last: isoFromEpochDay(last),
      days,
      ended,
      small,
      large,
    })),
    risk: mapValues(
      comparison.risk,
      (risk) =>
        risk && {
          volSmall: risk.volSmall,
          volLarge: risk.volLarge,
          correlation: risk.correlation,
          beta: risk.beta,
        },
    ),
    drawdown: { small: drawdowns('small'), large: drawdowns('large') },
    relativeStrength: comparison.relativeStrength,
  };
}

/** Throws with the file's name in front. */
function readSeries(path: string): Series {
  try {
    return seriesFromCsv(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function main(): void {
  const { values } = parseArgs({
    options: { small: { type: 'string' }, large: { type: 'string' }, 'as-of': { type: 'string' } },
  });
  if (!values.small || !values.large) {
    throw new Error('usage: compare --small A.csv --large B.csv [--as-of 2023-12-29]');
  }
  const comparison = compareSeries({
    small: readSeries(values.small),
    large: readSeries(values.large),
    ...(values['as-of'] !== undefined && { asOf: epochDayFromIso(values['as-of']) }),
  });
  if (!comparison) throw new Error('the two series have no common trading day up to that date');
  process.stdout.write(`${JSON.stringify(comparisonJson(comparison), null, 2)}\n`);
}

if (process.argv[1]?.endsWith('compare.ts')) {
  try {
    main();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
