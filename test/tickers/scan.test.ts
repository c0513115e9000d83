import { describe, expect, it } from 'vitest';
import { Fact, has } from '../../lib/tickers/candidate';
import { isListGap, scanText, textAfter, textBefore } from '../../lib/tickers/scan';
import { scanning } from './marked';

const scan = (text: string) => scanText(scanning(text), text);
const found = (text: string) => scan(text).found.map(({ symbol, form }) => `${form} ${symbol}`);

describe('candidates', () => {
  it('come in the order of the text, whatever they may turn out to be', () => {
    expect(found('QZXV of Apple (NASDAQ: AAPL) and $TSLA (TSLA) (IWM 0.3%)')).toEqual([
      'bare QZXV',
      'name AAPL',
      'name ^IXIC',
      'exchange AAPL',
      'cashtag TSLA',
      'paren TSLA',
      'move IWM',
    ]);
  });

  it('are none in ordinary words, abbreviations and figures', () => {
    expect(found('The CEO of a 42nd Street firm said EPS and GDP rose.')).toEqual([]);
  });

  it('a symbol that is its company’s name is one candidate, not two', () => {
    const [only, ...others] = scan('IBM').found;
    expect(others).toEqual([]);
    expect(only).toMatchObject({ symbol: 'IBM', form: 'bare', strength: 'sure' });
    expect(only && has(only, Fact.alsoName)).toBe(true);
  });

  it('market abbreviations are noted with their place', () => {
    expect(scan('An ETF and a REIT').marketWords).toEqual([3, 13]);
  });
});

it('stretches of text end at the block', () => {
  expect(textBefore('one\u2029two x', 8, 20)).toBe('two ');
  expect(textAfter('x one\u2029two', 1, 20)).toBe(' one');
});

it.each([
  [', ', true],
  [' and ', true],
  ['/', true],
  [', and $', true],
  [' the ', false],
  ['. ', false],
  [',\u2029', false],
])('between two symbols %j makes a list: %s', (gap, expected) => {
  expect(isListGap(gap)).toBe(expected);
});
