import { describe, expect, it } from 'vitest';
import { isCalm, isLone, isShouted } from '../../lib/tickers/capitals';
import { classOf } from '../../lib/tickers/word-class';
import { scanning } from './marked';

/** The judge's answer on the word `SYM` stands for in `text`. */
function on(text: string, symbol: string, judge: 'lone' | 'calm' | 'shouted'): boolean {
  const scan = scanning(text.replace('SYM', symbol));
  const start = text.indexOf('SYM');
  const end = start + symbol.length;
  if (judge === 'lone') return isLone(scan, start, end);
  if (judge === 'shouted') return isShouted(scan, start, end);
  const word = classOf(symbol);
  return isCalm(scan, { symbol, start, end, form: 'bare', listed: true, word, facts: 0 });
}

describe('a symbol by itself', () => {
  it.each([
    ['When SYM announced it', true],
    ['SYM', true],
    ['in SYM, I need', true],
    ['on the SYM today', false],
    ['an SYM report', false],
    ['SYM Capital Markets', false],
    ['CNN SYM said', false],
    ['SYM CNN said', false],
  ])('%s: %s', (text, expected) => {
    expect(on(text, 'NFG', 'lone')).toBe(expected);
  });
});

describe('capitals for emphasis', () => {
  it.each([
    ['BUY SYM', true],
    ['SYM STOCK', true],
    ['buy SYM now', false],
    ['CEO of SYM', false],
  ])('%s: %s', (text, expected) => {
    expect(on(text, 'NFG', 'shouted')).toBe(expected);
  });
});

describe('an everyday word among small letters', () => {
  it.each([
    ['we like SYM for growth', 'FAST', true],
    ['we like SYM.', 'FAST', true],
    ['SO SYM NOW', 'FAST', false],
    ['we like SYM for growth', 'ALL', false],
    ['activity in SYM, for one', 'MO', true],
    ['in St. Louis, SYM, and', 'MO', false],
  ])('%s with %s: %s', (text, symbol, expected) => {
    expect(on(text, symbol, 'calm')).toBe(expected);
  });
});
