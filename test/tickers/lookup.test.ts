import { describe, expect, it } from 'vitest';
import { createLookup } from '../../lib/tickers/lookup';

const lookup = createLookup([
  { symbol: 'QZXV', name: 'Quizzical Voltage, Inc.', exchange: 'NASDAQ', kind: 'stock' },
  { symbol: 'IWM', name: 'iShares Russell 2000 ETF (official)', exchange: 'NYSE Arca', kind: 'etf' },
]);
const found = (text: string, most?: number) => lookup.search(text, most).map(({ symbol }) => symbol);

describe('get', () => {
  it.each([
    ['iwm', 'IWM'],
    ['brk.b', 'BRK-B'],
    ['SPX', '^GSPC'],
    ['^gspc', '^GSPC'],
    ['QZXV', 'QZXV'],
  ])('%s is %s', (written, symbol) => {
    expect(lookup.get(written)?.symbol).toBe(symbol);
  });

  it.each(['', 'NOSUCH', '%%%', 'A B C'])('%j is none', (written) => {
    expect(lookup.get(written)).toBeNull();
  });

  it('the downloaded list says what the instrument is called today', () => {
    expect(lookup.get('IWM')?.name).toBe('iShares Russell 2000 ETF (official)');
  });
});

describe('search', () => {
  it('puts the symbol itself first', () => {
    expect(found('IWM')[0]).toBe('IWM');
    expect(found('$aapl')[0]).toBe('AAPL');
    expect(found('f')[0]).toBe('F');
  });

  it.each([
    ['russell 2000', '^RUT'],
    ['apple', 'AAPL'],
    ['mcdonalds', 'MCD'],
    ['McDonald’s', 'MCD'],
    ['google', 'GOOGL'],
    ['quizz', 'QZXV'],
    ['voltage', 'QZXV'],
    ['s&p 500', '^GSPC'],
  ])('%j finds %s', (text, symbol) => {
    expect(found(text)).toContain(symbol);
  });

  it('keeps to the number asked for, and finds nothing for nothing', () => {
    expect(found('a', 3)).toHaveLength(3);
    expect(found('  ')).toEqual([]);
    expect(found('zzzzzz')).toEqual([]);
  });
});
