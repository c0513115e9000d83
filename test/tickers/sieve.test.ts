import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBuiltin } from '../../lib/tickers/builtin';
import { createDetector } from '../../lib/tickers/detector';
import { compactSymbols } from '../../lib/tickers/directory';
import { compactNames } from '../../lib/tickers/names';
import { createSieve } from '../../lib/tickers/sieve';

const none = () => false;

describe('the sieve', () => {
  it.each([
    ['shares of IWM', 10],
    ['in F and T', 3],
    ['Nothing of note', -1],
    ['no capitals', -1],
  ])('without names stops in %j at %i', (text, at) => {
    expect(createSieve([]).next(text, 0, none)).toBe(at);
  });

  it.each([
    ['shares of Apple', 10],
    ['the APPLE tree', 4],
    ['an iShares fund', 4],
    ['Pears grow', -1],
  ])('with names stops in %j at %i', (text, at) => {
    const sieve = createSieve(['AAPL\tApple\nIVV\tiShares Core;~Core Fund']);
    expect(sieve.next(text, 0, none)).toBe(at);
  });

  it('stops at a word that may be two run together', () => {
    const sieve = createSieve(['AAPL\tApple']);
    expect(sieve.next('Applethe', 0, none)).toBe(-1);
    expect(sieve.next('Applethe', 0, (start, end) => start < 5 && end > 5)).toBe(0);
  });

  const { instruments } = readBuiltin();
  const lists = { directory: compactSymbols(instruments), names: compactNames(instruments) };
  const words = fc.constantFrom(
    ...'Apple apple IWM (NYSE: CCL) $AMPL S&P 500 Russell 2000 the rose shares F T 3M iShares eBay Procter and & Gamble ^GSPC +2.4% Dow ETF'.split(
      ' ',
    ),
  );

  it.each([
    ['without names', { directory: lists.directory }],
    ['with names', lists],
    ['with aliases', { directory: lists.directory, aliases: { 'Big Blue': 'IBM' } }],
  ])('never misses what a scan finds, %s', (_, options) => {
    const detector = createDetector(options);
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.constant('Big Blue')), { maxLength: 12 }), (parts) => {
        const text = parts.join(' ');
        const page = detector.page();
        if (page.scan(text)) expect(page.sieve.next(text, 0, none)).not.toBe(-1);
      }),
    );
  });
});
