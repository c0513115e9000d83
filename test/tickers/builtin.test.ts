import { describe, expect, it } from 'vitest';
import { readBuiltin } from '../../lib/tickers/builtin';

const { instruments, names } = readBuiltin();

describe('the built-in list', () => {
  it('has indices, funds and companies, each symbol once', () => {
    const symbols = instruments.map(({ symbol }) => symbol);
    expect(new Set(symbols).size).toBe(symbols.length);
    const count = (wanted: string) => instruments.filter(({ kind }) => kind === wanted).length;
    expect(count('index')).toBeGreaterThan(30);
    expect(count('etf')).toBeGreaterThan(250);
    expect(count('stock')).toBeGreaterThan(1000);
  });

  it('says where each is traded', () => {
    expect(instruments.filter(({ exchange }) => exchange === '')).toEqual([]);
    expect(instruments.find(({ symbol }) => symbol === 'IWM')).toEqual({
      symbol: 'IWM',
      name: 'iShares Russell 2000 ETF',
      exchange: 'NYSE Arca',
      kind: 'etf',
    });
  });

  it('every name can stand in the compact form', () => {
    for (const { names: marked } of names)
      for (const name of marked) expect(name).toMatch(/^[~?+@]?[A-Za-z0-9][^;\t\n]{0,79}$/);
  });
});
