import { describe, expect, it } from 'vitest';
import { addSmallCashtags, nextSmallDollar, smallCashtagEnd } from '../../lib/tickers/small-cashtag';
import { scanning } from './marked';

describe('a cashtag in small letters', () => {
  it.each([
    ['$ampl', 5],
    ['$Ampl', 5],
    ['$brk.b', 6],
    ['$f', 0],
    ['$amplitude', 0],
    ['$ampl2', 0],
    ['$amPl', 0],
  ])('%s may end at %i', (text, end) => {
    expect(smallCashtagEnd(text, 1)).toBe(end);
  });

  it.each([
    ['costs $5, $AMPL or $ampl', 19],
    ['costs $5, $AMPL or $Ampl', 19],
    ['costs $5', -1],
    ['cut off at $', 11],
  ])('%s: the first sign at %i', (text, at) => {
    expect(nextSmallDollar(text, 0)).toBe(at);
  });

  it.each([
    ['long $ampl and $spy.', ['AMPL', 'SPY']],
    ['$qzxv and $usd', []],
    ['my $ampl = 1; $spy->go', []],
  ])('%s', (text, symbols) => {
    const scan = scanning(text);
    addSmallCashtags(scan);
    expect(scan.found.map(({ symbol }) => symbol)).toEqual(symbols);
  });

  it('keeps the order of the text', () => {
    const scan = scanning('long $ampl, $SPY');
    scan.found.push({
      symbol: 'SPY',
      start: 13,
      end: 16,
      form: 'cashtag',
      listed: true,
      word: 'plain',
      facts: 0,
    });
    addSmallCashtags(scan);
    expect(scan.found.map(({ start }) => start)).toEqual([6, 13]);
  });
});
