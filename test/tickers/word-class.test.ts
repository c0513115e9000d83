import { expect, it } from 'vitest';
import { classOf, isCommon, isMarketAbbreviation, isVariable } from '../../lib/tickers/word-class';

it.each([
  ['EPS', 'figure'],
  ['BTC', 'figure'],
  ['CEO', 'abbreviation'],
  ['AI', 'abbreviation'],
  ['ALL', 'word'],
  ['IT', 'word'],
  ['NVDA', 'unmistakable'],
  ['QZXV', 'plain'],
])('%s is of class %s', (word, expected) => {
  const actual = classOf(word);
  // Some capitals are both a word and an abbreviation; either keeps them from standing alone.
  expect(expected === 'word' || expected === 'abbreviation' ? isCommon(actual) : actual === expected).toBe(
    true,
  );
});

it('knows what only texts about markets abbreviate', () => {
  expect(isMarketAbbreviation('ETF')).toBe(true);
  expect(isMarketAbbreviation('FBI')).toBe(false);
});

it('knows the variables of command lines', () => {
  expect(isVariable('PATH')).toBe(true);
  expect(isVariable('AMPL')).toBe(false);
});
