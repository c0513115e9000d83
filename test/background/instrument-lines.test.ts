import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findInLines, fromLines, toLines } from '../../lib/background/instrument-lines';
import type { Instrument } from '../../lib/tickers/types';

const IWM: Instrument = {
  symbol: 'IWM',
  name: 'iShares Russell 2000 ETF',
  exchange: 'NYSE Arca',
  kind: 'etf',
};
const A: Instrument = { symbol: 'A', name: 'Agilent', exchange: 'NYSE', kind: 'stock' };
const AA: Instrument = { symbol: 'AA', name: 'Alcoa', exchange: '', kind: 'stock' };
const lines = toLines([AA, A, IWM]);

describe('instrument lines', () => {
  it('give back what was written', () => {
    expect(fromLines(lines)).toEqual([AA, A, IWM]);
    expect(fromLines('')).toEqual([]);
  });

  it.each([
    ['AA', AA],
    ['A', A],
    ['IWM', IWM],
    ['I', null],
    ['Alcoa', null],
    ['', null],
  ])('hold %j', (symbol, instrument) => {
    expect(findInLines(lines, symbol)).toEqual(instrument);
    expect(findInLines('', symbol)).toBeNull();
  });

  it('keep a name in its place whatever it contains', () => {
    const odd = { ...IWM, name: 'Two\nlines\tand tabs' };
    expect(fromLines(toLines([odd, A]))).toEqual([{ ...IWM, name: 'Two lines and tabs' }, A]);
  });

  it('skip lines that make no sense', () => {
    expect(fromLines(`nonsense\n${lines}\nX\tY\tZ\tplanet`)).toEqual([AA, A, IWM]);
    expect(findInLines('X\tY\tZ\tplanet', 'X')).toBeNull();
  });

  it('find every instrument there is', () => {
    const symbol = fc.stringMatching(/^[A-Z]{1,5}$/);
    fc.assert(
      fc.property(fc.uniqueArray(symbol, { maxLength: 30 }), fc.string(), (symbols, name) => {
        const text = toLines(symbols.map((one) => ({ ...A, symbol: one, name })));
        for (const one of symbols) expect(findInLines(text, one)?.symbol).toBe(one);
      }),
    );
  });
});
