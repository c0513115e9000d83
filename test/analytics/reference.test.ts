import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareSeries } from '../../lib/analytics/compare-series';
import { trailingReturn, windowStart } from '../../lib/analytics/returns';
import { alignSeries, seriesFromRows } from '../../lib/analytics/series';
import type { Comparison, Series } from '../../lib/analytics/types';
import { discountOf } from '../../lib/analytics/valuation';
import { epochDayFromIso, isoFromEpochDay } from '../../lib/time';

const MARKET = resolve(import.meta.dirname, '../../../shared/data/market');
const TOLERANCE = 1e-6;

interface Window {
  start: string;
  ret: number;
  annualised?: number;
}
interface Reference {
  calendar_year_price: Record<string, { rut: number; spx: number; winner: string }>;
  trailing_price: Record<
    string,
    Record<'rut' | 'spx', { as_of_used: string } & Record<string, Window | null | string>>
  >;
  risk: Record<
    string,
    Record<string, { vol_small: number; vol_large: number; corr: number; beta: number; win_days: number }>
  >;
  streaks_small_beats_large_ge8: {
    first: string;
    last: string;
    days: number;
    ended: boolean;
    small_cum: number;
    large_cum: number;
  }[];
  streak_as_of: Record<string, { as_of_used: string; small_streak: number; large_streak: number }>;
  'max_drawdown_5Y_to_2023-12-29': Record<
    'rut' | 'spx',
    { mdd: number; peak: string; trough: string; recovered: string }
  >;
  valuation: Record<
    string,
    { pe_small: number; pe_large: number; discount: number; parity_upside: number; relative_pe: number }
  >;
}

function indices(): { small: Series; large: Series } {
  const lines = readFileSync(`${MARKET}/indices_daily_2000_2023.csv`, 'utf8').trim().split(/\r?\n/).slice(1);
  const column = (at: number) =>
    seriesFromRows(
      lines.map((line) => {
        const cells = line.split(',');
        return { day: epochDayFromIso(cells[0] ?? ''), close: Number(cells[at]) };
      }),
    );
  return { large: column(1), small: column(2) };
}

describe.runIf(existsSync(MARKET))('answers computed independently', () => {
  if (!existsSync(MARKET)) return;
  const reference = JSON.parse(readFileSync(`${MARKET}/reference_dev.json`, 'utf8')) as Reference;
  const both = indices();
  const upTo = (asOf: string) => compareSeries({ ...both, asOf: epochDayFromIso(asOf) }) as Comparison;
  const close = (actual: number | undefined | null, wanted: number) =>
    expect(Math.abs((actual ?? Number.NaN) - wanted)).toBeLessThan(TOLERANCE);

  it.each(Object.entries(reference.calendar_year_price))('calendar year %s', (year, wanted) => {
    const found = upTo('2023-12-29').calendarYears.find((row) => row.year === Number(year))?.outcome;
    close(found?.small, wanted.rut);
    close(found?.large, wanted.spx);
    expect(found?.winner).toBe(wanted.winner);
    expect(found?.partial).toBe(false);
  });

  it.each(Object.entries(reference.trailing_price))('trailing windows up to %s', (asOf, wanted) => {
    const aligned = alignSeries({ ...both, asOf: epochDayFromIso(asOf) });
    expect(isoFromEpochDay(aligned.days.at(-1) ?? 0)).toBe(wanted.rut.as_of_used);
    for (const window of ['1M', '3M', '6M', 'YTD', '1Y', '3Y', '5Y', '10Y'] as const) {
      const rut = wanted.rut[window] as Window | null;
      const spx = wanted.spx[window] as Window | null;
      const found = trailingReturn(aligned, window === '10Y' ? 120 : window);
      if (rut === null || spx === null) {
        expect(found).toBeNull();
        continue;
      }
      expect(isoFromEpochDay(found?.start ?? 0)).toBe(rut.start);
      close(found?.small, rut.ret);
      close(found?.large, spx.ret);
      if (rut.annualised !== undefined) close(found?.smallAnnualised, rut.annualised);
      if (spx.annualised !== undefined) close(found?.largeAnnualised, spx.annualised);
      const start = windowStart(aligned, window === '10Y' ? 120 : window);
      if (window !== '10Y') {
        const last = aligned.days.length - 1;
        const strength =
          (100 * ((aligned.small[last] ?? 0) / (aligned.small[start] ?? 0))) /
          ((aligned.large[last] ?? 0) / (aligned.large[start] ?? 0));
        close(upTo(asOf).relativeStrength[window], strength);
      }
    }
  });

  it.each(Object.entries(reference.risk))('risk up to %s', (asOf, wanted) => {
    const { risk } = upTo(asOf);
    for (const window of [21, 63, 252, 756] as const) {
      const row = wanted[window];
      close(risk[window]?.volSmall, row?.vol_small ?? 0);
      close(risk[window]?.volLarge, row?.vol_large ?? 0);
      close(risk[window]?.correlation, row?.corr ?? 0);
      close(risk[window]?.beta, row?.beta ?? 0);
      expect(risk[window]?.winDays).toBe(row?.win_days);
    }
  });

  it('streaks of eight days and more', () => {
    const found = upTo('2023-12-29').streaks.small;
    const wanted = reference.streaks_small_beats_large_ge8;
    expect(
      found.map(({ first, last, days, ended }) => [
        isoFromEpochDay(first),
        isoFromEpochDay(last),
        days,
        ended,
      ]),
    ).toEqual(wanted.map(({ first, last, days, ended }) => [first, last, days, ended]));
    for (const [at, { small_cum, large_cum }] of wanted.entries()) {
      close(found[at]?.small, small_cum);
      close(found[at]?.large, large_cum);
    }
  });

  it.each(Object.entries(reference.streak_as_of))('streak running on %s', (asOf, wanted) => {
    const found = upTo(asOf);
    expect(isoFromEpochDay(found.asOfUsed)).toBe(wanted.as_of_used);
    expect(found.streak).toEqual({ small: wanted.small_streak, large: wanted.large_streak });
  });

  it.each([
    ['small', 'rut'],
    ['large', 'spx'],
  ] as const)('five-year drawdown of the %s side', (side, name) => {
    const wanted = reference['max_drawdown_5Y_to_2023-12-29'][name];
    const found = upTo('2023-12-29').drawdown[side]['5Y'];
    close(found?.max, wanted.mdd);
    expect([found?.peak, found?.trough, found?.recovered].map((day) => isoFromEpochDay(day ?? 0))).toEqual([
      wanted.peak,
      wanted.trough,
      wanted.recovered,
    ]);
  });

  it('discount and parity upside', () => {
    for (const wanted of Object.values(reference.valuation)) {
      const found = discountOf({ small: wanted.pe_small, large: wanted.pe_large });
      close(found.discount, wanted.discount);
      close(found.parityUpside, wanted.parity_upside);
      close(found.relative, wanted.relative_pe);
    }
  });
});
