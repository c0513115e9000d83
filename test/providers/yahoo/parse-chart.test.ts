import { describe, expect, it } from 'vitest';
import { parseChart } from '../../../lib/providers/yahoo/parse-chart';
import { epochDayFromIso } from '../../../lib/time';
import { kindOf, NOW } from '../context';
import { chart, MONDAY } from './invented';

const read = (over: Parameters<typeof chart>[0], symbol = 'ZZTA') =>
  parseChart(chart(over), { now: NOW, symbol });

describe('a chart', () => {
  it('is the closes of finished days', () => {
    expect(read({})).toEqual({
      symbol: 'ZZTA',
      currency: 'USD',
      days: ['2026-06-08', '2026-06-09', '2026-06-10'].map(epochDayFromIso),
      close: [46, 47, 48],
      adjClose: [45, 46, 47.5],
      splits: [],
      source: 'yahoo',
      fetchedAt: NOW,
    });
  });
  it('may have no adjusted closes', () => {
    expect(read({ adjclose: null }).adjClose).toBeNull();
  });
  it('names its splits by day, oldest first', () => {
    const splits = {
      b: { date: MONDAY, numerator: 4, denominator: 1, splitRatio: '4:1' },
      a: { date: MONDAY - 864000, numerator: 1, denominator: 10 },
      broken: { date: MONDAY, numerator: 1, denominator: 0 },
      text: 'x',
    };
    expect(read({ events: { splits } }).splits).toEqual([
      { day: epochDayFromIso('2026-05-29'), ratio: 0.1 },
      { day: epochDayFromIso('2026-06-08'), ratio: 4 },
    ]);
  });
  it('survives events that are none', () => {
    expect(read({ events: 'none' }).splits).toEqual([]);
  });
  it.each<[string, Parameters<typeof chart>[0], string]>([
    ['closes as text', { close: ['46', '47', '48', '50'] }, 'schema'],
    ['an infinite close', { close: [JSON.parse('1e400'), 47, 48, 50] }, 'schema'],
    ['stamps as text', { timestamp: ['a', 'b', 'c', 'd'] }, 'schema'],
    ['no bars', { timestamp: [], close: [], adjclose: [] }, 'empty'],
    ['another symbol', { meta: { symbol: 'IWM' } }, 'wrong-symbol'],
  ])('with %s is refused', async (_, over, kind) => {
    expect(await kindOf(() => read(over))).toBe(kind);
  });
  it.each([null, {}, { chart: { result: [] } }, { chart: { result: [{}] } }, []])(
    '%j is refused',
    async (json) => {
      expect(await kindOf(() => parseChart(json, { now: NOW }))).toBe('schema');
    },
  );
  it('without timestamps, as for a range before the listing, is empty', async () => {
    const json = {
      chart: { result: [{ meta: { symbol: 'ZZTA' }, indicators: { quote: [{}] } }], error: null },
    };
    expect(await kindOf(() => parseChart(json, { now: NOW }))).toBe('empty');
  });
});
