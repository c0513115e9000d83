import { describe, expect, it } from 'vitest';
import { exchangeAfter, exchangeBefore, isExchangeName } from '../../lib/tickers/exchanges';

describe('exchangeBefore', () => {
  it.each([
    ['(NASDAQ: ', 'us'],
    ['(Nasdaq:  ', 'us'],
    ['NYSE:', 'us'],
    ['(NYSE American: ', 'us'],
    ['(Nasdaq Global Select Market: “', 'us'],
    ['(New York Stock Exchange: ', 'us'],
    ['(“NYSE”: ', 'us'],
    ['(NYSE under the symbol ', 'us'],
    ['(NASDAQ ', 'us'],
    ['(SNPINDEX: ', 'index'],
    ['(INDEX: ', 'index'],
    ['(TSX: ', 'foreign'],
    ['(TSX-V: ', 'foreign'],
    ['(TSX Venture: ', 'foreign'],
    ['(OTC Pink: ', 'us'],
    ['(OTCQX International: ', 'us'],
    ['(Nasdaq ', 'us'],
    ['(纳斯达克：', 'us'],
    // Two listings of the same shares: the one at home counts.
    ['(NYSE/TSX: ', 'us'],
    ['(TSX: ENB) (TSX/NYSE: ', 'us'],
    ['NYSE and TSX: ', 'us'],
    ['the six, NYSE: ', 'us'],
    ['(TSX, LSE: ', 'foreign'],
  ])('%j is of kind %s', (before, kind) => {
    expect(exchangeBefore(before)).toBe(kind);
  });

  it.each([
    'on NASDAQ ',
    'The NASDAQ - ',
    'Source: ',
    'Price index: ',
    'MYNYSE: ',
    'six: ',
    '[the pink ',
    '',
  ])('%j is none', (before) => {
    expect(exchangeBefore(before)).toBeNull();
  });
});

it.each([
  [':US', 'us'],
  [':NASDAQ)', 'us'],
  [':TSX-V,', 'foreign'],
  [': 42', null],
  [' and', null],
])('behind a symbol, %j says %s', (after, kind) => {
  expect(exchangeAfter(after)).toBe(kind);
});

it('exchanges are no symbols themselves', () => {
  expect(['NYSE', 'MKT', 'BZX'].every(isExchangeName)).toBe(true);
  expect(['NDAQ', 'ICE'].some(isExchangeName)).toBe(false);
});
