import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBuiltin } from '../../lib/tickers/builtin';
import { createDetector } from '../../lib/tickers/detector';
import { compactSymbols } from '../../lib/tickers/directory';
import { indexNames, NameIndex } from '../../lib/tickers/name-index';
import { compactNames } from '../../lib/tickers/names';
import { createSieve } from '../../lib/tickers/sieve';

const none = () => false;

describe('the sieve', () => {
  it.each([
    ['shares of IWM', 10],
    ['in F and T', 3],
    ['Nothing of note, $5 each', -1],
    ['we like $ampl here', 8],
    ['no capitals', -1],
  ])('without names stops in %j at %i', (text, at) => {
    expect(createSieve(() => []).next(text, 0, none)).toBe(at);
  });

  it.each([
    ['shares of Apple', 10],
    ['the APPLE tree', 4],
    ['an iShares fund', 4],
    ['Pears grow', -1],
  ])('with names stops in %j at %i', (text, at) => {
    const sieve = createSieve(() => [new NameIndex('AAPL\tApple\nIVV\tiShares Core;~Core Fund')]);
    expect(sieve.next(text, 0, none)).toBe(at);
  });

  it('stops at a word that may be two run together', () => {
    const sieve = createSieve(() => [new NameIndex('AAPL\tApple')]);
    const text = `Applethe${' and so on'.repeat(20)}`;
    expect(sieve.next(text, 0, none)).toBe(-1);
    expect(sieve.next(text, 0, (start, end) => start < 5 && end > 5)).toBe(0);
  });

  it.each([
    ['A small company grew', -1],
    ['HEADLINES everywhere', -1],
    ['the Russell Hotel was', -1],
    ['symbol: A', 8],
    ['GM, F and', 0],
  ])('tells a sentence from a symbol: %j at %i', (text, at) => {
    const sieve = createSieve(() => [new NameIndex('^RUT\tRussell 2000')]);
    expect(sieve.next(`text ${text}${' and so on'.repeat(20)}`, 0, none)).toBe(at < 0 ? at : at + 5);
  });

  const { instruments } = readBuiltin();
  const lists = {
    directory: compactSymbols(instruments),
    names: indexNames(compactNames(instruments)),
  };
  const part = fc.constantFrom(
    ...'Apple apple IWM (NYSE: CCL) $AMPL $ampl $ ampl spy S&P 500 Russell 2000 the rose shares F A U T 3M iShares eBay Procter and & Gamble ^GSPC +2.4% Dow ETF symbol ticker : , &P 500 CALL $5 JPMorganChase A. O. Smith Yum!'.split(
      ' ',
    ),
    'Big Blue',
    ' ',
    '\n',
  );
  /** A block is made of texts, a text of words with or without a blank between them. */
  const text = fc
    .tuple(fc.array(part, { maxLength: 4 }), fc.constantFrom('', ' '))
    .map(([parts, glue]) => parts.join(glue));
  const block = fc.oneof(
    fc.array(text, { minLength: 1, maxLength: 3 }),
    fc.constant(['and so on '.repeat(20)]),
  );
  const page = fc.array(block, { minLength: 1, maxLength: 5 });

  it.each([
    ['without names', { directory: lists.directory }],
    ['with names', lists],
    ['with aliases', { directory: lists.directory, aliases: { 'Big Blue': 'IBM' } }],
  ])('stops in every block that a scan finds something in, %s', (_, options) => {
    const detector = createDetector(options);
    const { sieve } = detector.page();
    /** Whether it stops between `from` and `to` when it reads no more than `texts`. */
    function stops(texts: readonly string[], from: number, to: number): boolean {
      let end = 0;
      const ends = texts.map((text) => {
        end += text.length;
        return end;
      });
      const isSeam = (start: number, stop: number) => ends.some((at) => at > start && at < stop);
      const at = sieve.next(texts.join(''), from, isSeam);
      return at >= 0 && at < to;
    }
    fc.assert(
      fc.property(page, fc.nat(12), (blocks, cut) => {
        const texts = blocks.flat();
        // Cut anywhere between two texts, as a page is read in stretches.
        const first = texts.slice(0, cut);
        const cutAt = first.join('').length;
        let start = 0;
        for (const block of blocks.map((texts) => texts.join(''))) {
          const end = start + block.length;
          const found = detector.page().scan(block) !== null;
          const isMet =
            (start < cutAt && stops(first, start, end)) ||
            (end > cutAt && stops(texts.slice(cut), Math.max(0, start - cutAt), end - cutAt));
          if (found) expect(isMet, block).toBe(true);
          start = end;
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it.each([
    ['without names', { directory: lists.directory }],
    ['with names', lists],
  ])('stops at a text that is a symbol, whatever stands beside it, %s', (_, options) => {
    const { sieve } = createDetector(options).page();
    fc.assert(
      fc.property(text, fc.stringMatching(/^[A-Z]{2,6}$/), text, (before, symbol, after) => {
        const end = before.length + symbol.length;
        const isSeam = (start: number, stop: number) =>
          [before.length, end].some((at) => at > start && at < stop);
        const at = sieve.next(before + symbol + after, before.length, isSeam);
        expect(at).toBeGreaterThanOrEqual(before.length);
        expect(at).toBeLessThan(end);
      }),
    );
  });
});
