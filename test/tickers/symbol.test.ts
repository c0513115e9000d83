import { expect, it } from 'vitest';
import { canonicalSymbol } from '../../lib/tickers/symbol';

it.each([
  ['ampl', 'AMPL'],
  ['BRK.B', 'BRK-B'],
  ['BRK/B', 'BRK-B'],
  ['BRK. B', 'BRK-B'],
  ['BRK-B', 'BRK-B'],
  ['^GSPC', '^GSPC'],
  ['^spx', '^GSPC'],
  ['SPX', '^GSPC'],
  ['DJIA', '^DJI'],
  ['^QZXV', '^QZXV'],
  ['3988', '3988'],
])('%s is written %s', (written, symbol) => {
  expect(canonicalSymbol(written)).toBe(symbol);
});

it.each(['', '$', '^', 'A+B', 'TOOLONGASYMBOL', 'ÄÖ'])('%j is no symbol', (written) => {
  expect(canonicalSymbol(written)).toBeNull();
});
