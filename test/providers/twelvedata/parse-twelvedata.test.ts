import { describe, expect, it } from 'vitest';
import {
  parseTwelveDataQuotes,
  parseTwelveDataSeries,
} from '../../../lib/providers/twelvedata/parse-twelvedata';
import { DAY, epochDayFromIso } from '../../../lib/time';
import { kindOf, NOW } from '../context';

const row = (over: object = {}) => ({
  symbol: 'ZZTA',
  name: 'Zed Test Alpha',
  exchange: 'NASDAQ',
  currency: 'USD',
  datetime: '2026-06-10',
  timestamp: 1781098200,
  close: '50.00000',
  previous_close: '49.00000',
  change: '1.00000',
  percent_change: '2.04082',
  is_market_open: false,
  fifty_two_week: { low: '30.0', high: '60.0' },
  ...over,
});

describe('a quote', () => {
  it('is text, and dated by its last trade rather than by the opening', () => {
    const facts = parseTwelveDataQuotes(row({ last_quote_at: 1781121540 }), { now: NOW }).get('ZZTA');
    expect(facts?.metrics).toMatchObject({
      price: { value: 50, asOf: 1781121540000 },
      changeFraction: { value: expect.closeTo(0.0204082, 9) },
      fiftyTwoWeekLow: { value: 30 },
    });
    expect(facts?.marketState).toBe('closed');
    const undated = parseTwelveDataQuotes(row(), { now: NOW }).get('ZZTA');
    expect(undated?.metrics.price?.asOf).toBe(epochDayFromIso('2026-06-10') * DAY);
  });
  it('of several is a map, with errors inside', () => {
    const json = {
      ZZTA: row(),
      NOPE: { code: 404, message: 'x', status: 'error' },
      ZZTF: row({ symbol: 'ZZTF', name: 'Zed ETF' }),
    };
    const facts = parseTwelveDataQuotes(json, { now: NOW, symbols: ['ZZTA', 'NOPE', 'ZZTF'] });
    expect([...facts].map(([symbol, { instrument }]) => [symbol, instrument.kind])).toEqual([
      ['ZZTA', 'stock'],
      ['ZZTF', 'etf'],
    ]);
  });
  it('writes share classes with a dash', () => {
    expect([...parseTwelveDataQuotes(row({ symbol: 'BRK.B' }), { now: NOW }).keys()]).toEqual(['BRK-B']);
  });
  it.each<[unknown, string]>([
    [row({ close: 'abc' }), 'schema'],
    [row({ close: '-5' }), 'schema'],
    [row({ close: null }), 'schema'],
    [row({ symbol: 'IWM' }), 'wrong-symbol'],
    ['x', 'schema'],
  ])('%j is refused', async (json, kind) => {
    expect(await kindOf(() => parseTwelveDataQuotes(json, { now: NOW, symbols: ['ZZTA'] }))).toBe(kind);
  });
});

describe('a series', () => {
  const series = (meta: object) => ({
    meta: { symbol: 'ZZTA', interval: '1day', currency: 'USD', ...meta },
    values: [
      { datetime: '2026-06-10', close: '50' },
      { datetime: '2026-06-09', close: '49' },
    ],
    status: 'ok',
  });
  it('is newest first on the wire', () => {
    expect(parseTwelveDataSeries(series({}), { now: NOW, symbol: 'ZZTA' }).close).toEqual([49, 50]);
  });
  it('of another symbol or step is refused', async () => {
    expect(
      await kindOf(() => parseTwelveDataSeries(series({ symbol: 'X' }), { now: NOW, symbol: 'ZZTA' })),
    ).toBe('wrong-symbol');
    expect(await kindOf(() => parseTwelveDataSeries(series({ interval: '1week' }), { now: NOW }))).toBe(
      'schema',
    );
  });
});
