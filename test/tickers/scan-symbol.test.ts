import { describe, expect, it } from 'vitest';
import { Fact, has } from '../../lib/tickers/candidate';
import { scanText } from '../../lib/tickers/scan';
import { scanning } from './marked';

const symbols = (text: string) => scanText(scanning(text), text).found.filter(({ form }) => form !== 'name');

describe('the form is how it stands', () => {
  it.each([
    ['NASDAQ: AAPL', ['exchange AAPL']],
    ['(NYSE: A and AA)', ['exchange A', 'exchange AA']],
    ['(GOOG, GOOGL)', ['paren GOOG', 'paren GOOGL']],
    ['[QZXV 3.1%]', ['move QZXV']],
    ['$QZXV', ['cashtag QZXV']],
    ['AAPL.O', ['bare AAPL']],
    ['^GSPC', ['bare ^GSPC']],
    ['(TSX: SHOP)', []],
    ['I am A', []],
    ['CEO, EPS and IT', []],
    ['NASDAQ: NYSE MKT', []],
  ])('%s', (text, expected) => {
    expect(symbols(text).map(({ form, symbol }) => `${form} ${symbol}`)).toEqual(expected);
  });
});

it.each<[string, number, boolean]>([
  ['under the symbol “QZXV”', Fact.announced, true],
  ['Common stock\nQZXV\nThe Nasdaq Stock Market', Fact.announced, true],
  ['BUY PLTR', Fact.shouted, true],
  ['buy PLTR now', Fact.shouted, false],
  ['SPY, QQQ, IWM', Fact.run, true],
  ['|  SPY  |', Fact.cell, true],
  ['Foo Inc. (PLTR)', Fact.afterLegalForm, true],
  ['Palantir (PLTR)', Fact.named, true],
  ['^GSPC', Fact.caret, true],
  ['PLTR of investors', Fact.near, true],
  ['PLTR of gardeners', Fact.near, false],
])('%s: fact %i is %s', (text, fact, expected) => {
  const last = symbols(text).at(-1);
  expect(last && has(last, fact)).toBe(expected);
});
