import { describe, expect, it } from 'vitest';
import {
  abroadness,
  indexInstruments,
  indexNames,
  indexSymbol,
  isBareIndex,
} from '../../lib/tickers/indices';

describe('indices', () => {
  it.each([
    ['GSPC', '^GSPC'],
    ['SPX', '^GSPC'],
    ['RUT', '^RUT'],
    ['DJI', '^DJI'],
    ['IXIC', '^IXIC'],
    ['NDX', '^NDX'],
    ['VIX', '^VIX'],
    ['TNX', '^TNX'],
  ])('%s is %s', (code, symbol) => {
    expect(indexSymbol(code)).toBe(symbol);
  });

  it('only unmistakable codes count without a caret', () => {
    expect(['SPX', 'VIX', 'DJIA'].every(isBareIndex)).toBe(true);
    expect(['COMP', 'MID', 'DJI', 'DOW'].some(isBareIndex)).toBe(false);
  });

  it.each([
    ['^FTSE', 1],
    ['000001.SS', 1],
    ['^RUA', -1],
    ['^SP600', -1],
    ['^TNX', 0],
    ['AAPL', 0],
  ])('%s speaks for another country: %i', (symbol, abroad) => {
    expect(abroadness(symbol)).toBe(abroad);
  });

  it('each has a name free of marks and no symbol twice', () => {
    expect(indexInstruments.every(({ name }) => /^[A-Z^]/.test(name) || /^\d/.test(name))).toBe(true);
    expect(new Set(indexInstruments.map(({ symbol }) => symbol)).size).toBe(indexInstruments.length);
    expect(indexNames.find(({ symbol }) => symbol === '^RUT')?.names).toContain('Russell 2000');
  });
});
