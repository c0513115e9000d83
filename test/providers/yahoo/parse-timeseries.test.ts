import { describe, expect, it } from 'vitest';
import { parseTimeseries, timeseriesFacts } from '../../../lib/providers/yahoo/parse-timeseries';
import { DAY, epochDayFromIso } from '../../../lib/time';
import { kindOf, NOW } from '../context';

const points = (type: string, values: [string, unknown][], currencyCode: string | undefined = undefined) => ({
  meta: { symbol: ['ZZTA'], type: [type] },
  [type]: values.map(([asOfDate, raw]) => ({ asOfDate, currencyCode, reportedValue: { raw, fmt: 'x' } })),
});
const reply = (...result: unknown[]) => ({ timeseries: { result, error: null } });
const QUARTERS: [string, number][] = [
  ['2025-06-30', 1.57],
  ['2025-09-30', 1.85],
  ['2025-12-31', 2.84],
  ['2026-03-31', 2.01],
];
const facts = (...result: unknown[]) => timeseriesFacts(parseTimeseries(reply(...result)), { now: NOW });

describe('a timeseries', () => {
  it('is read by type, sorted, padding and broken points dropped', () => {
    const row = points('trailingPeRatio', [
      ['2026-06-05', 40],
      ['2026-06-04', 39],
      ['soon', 1],
      ['2026-06-03', 'x'],
    ]);
    (row.trailingPeRatio as unknown[]).unshift(null);
    const { series } = parseTimeseries(reply(row));
    expect(series.get('trailingPeRatio')?.map(({ value }) => value)).toEqual([39, 40]);
  });
  it('has empty types for what carries only meta', () => {
    const { series } = parseTimeseries(reply({ meta: { symbol: ['QQQ'], type: ['quarterlyDilutedEPS'] } }));
    expect(series.get('quarterlyDilutedEPS')).toEqual([]);
  });
  it('is not read through a type that is no series of its own', () => {
    const { series } = parseTimeseries(reply({ meta: { symbol: ['A'], type: ['constructor'] } }));
    expect(series.get('constructor')).toEqual([]);
  });
  it('of another symbol or shape is refused', async () => {
    const json = reply(points('x', []));
    expect(await kindOf(() => parseTimeseries(json, { symbol: 'IWM' }))).toBe('wrong-symbol');
    expect(await kindOf(() => parseTimeseries({ timeseries: { result: [{}] } }))).toBe('schema');
  });
});

describe('a stock’s facts out of it', () => {
  it('sum four quarters in a row', () => {
    expect(facts(points('quarterlyDilutedEPS', QUARTERS, 'USD')).metrics.eps).toMatchObject({
      value: expect.closeTo(8.27, 9),
      currency: 'USD',
      asOf: epochDayFromIso('2026-03-31') * DAY,
    });
  });
  it.each([
    ['with a gap', [['2024-06-30', 1], ...QUARTERS.slice(1)]],
    ['only three', QUARTERS.slice(1)],
  ] as [string, [string, number][]][])('don’t sum quarters %s', async (_, quarters) => {
    expect(await kindOf(() => facts(points('quarterlyDilutedEPS', quarters, 'USD')))).toBe('empty');
  });
  it('show a trailing P/E of the last ten days only', () => {
    expect(facts(points('trailingPeRatio', [['2026-06-05', 40]])).metrics.trailingPE).toMatchObject({
      value: 40,
      asOf: epochDayFromIso('2026-06-05') * DAY,
    });
    expect(facts(points('trailingPeRatio', [['2026-05-20', 39.02]])).metrics.trailingPE).toMatchObject({
      value: null,
      reason: 'outdated',
    });
  });
  it('have no P/E for a loss', () => {
    const losses = QUARTERS.map(([date]): [string, number] => [date, -1]);
    expect(facts(points('quarterlyDilutedEPS', losses, 'USD')).metrics.trailingPE?.reason).toBe('loss');
  });
});
