import { describe, expect, it } from 'vitest';
import { instrumentsOf, parseFilers } from '../../../lib/providers/sec/parse-tickers';
import { kindOf } from '../context';

describe('the SEC’s lists', () => {
  it('may be an object by rank', () => {
    const json = {
      0: { cik_str: 320193, ticker: 'AAPL', title: 'Apple Inc.' },
      1: { cik_str: 1, ticker: 'brk-b', title: 'B' },
    };
    expect(parseFilers(json).map(({ symbol, cik }) => [symbol, cik])).toEqual([
      ['AAPL', 320193],
      ['BRK-B', 1],
    ]);
  });
  it('may be columns, with or without an exchange', () => {
    const json = {
      fields: ['cik', 'name', 'ticker', 'exchange'],
      data: [
        [884394, 'SPDR S&P 500 ETF TRUST', 'SPY', 'NYS'],
        ['7', 'Zed', 'ZZTA', null],
        [8, 'Again', 'ZZTA', 'Nasdaq'],
        [null, 'x', 'X', 'NYSE'],
        [5, 'x', '<b>', 'NYSE'],
      ],
    };
    expect(instrumentsOf(parseFilers(json))).toEqual([
      { symbol: 'SPY', name: 'SPDR S&P 500 ETF TRUST', exchange: 'NYSE', kind: 'etf' },
      { symbol: 'ZZTA', name: 'Zed', exchange: '', kind: 'stock' },
    ]);
  });
  it('of funds have no names, so they make no directory', () => {
    const filers = parseFilers({
      fields: ['cik', 'seriesId', 'classId', 'symbol'],
      data: [[1, 'S', 'C', 'IWM']],
    });
    expect(filers).toEqual([{ cik: 1, symbol: 'IWM', name: '', exchange: '' }]);
    expect(instrumentsOf(filers)).toEqual([]);
  });
  it.each([
    [{}, 'empty'],
    [{ fields: ['a'], data: [] }, 'schema'],
    [{ 0: { cik_str: 'x', ticker: 'A', title: 'A' } }, 'empty'],
    [null, 'schema'],
  ])('%j is refused', async (json, kind) => {
    expect(await kindOf(() => parseFilers(json))).toBe(kind);
  });
});
