import { describe, expect, it } from 'vitest';
import { Topics, WordsAround } from '../../lib/tickers/words-around';

const around = (marked: string) => {
  const text = marked.replace('|', '');
  return { at: marked.indexOf('|'), words: new WordsAround(text), text };
};

describe('the word before', () => {
  it.each([
    ['buy |AAPL', 'buy', Topics.deal],
    ['the symbol: “|AAPL', 'symbol', Topics.announcement],
    ['(NASDAQ: |AAPL', 'NASDAQ', Topics.exchange],
  ])('%s', (marked, word, topic) => {
    const { at, words, text } = around(marked);
    expect(words.back(at)).toBe(true);
    expect(text.slice(words.start, words.end)).toBe(word);
    expect(words.topics & topic).not.toBe(0);
  });

  it.each(['|AAPL', 'end. |AAPL', 'other\u2029|AAPL'])('%j has none', (marked) => {
    const { at, words } = around(marked);
    expect(words.back(at)).toBe(false);
  });
});

describe('the word behind', () => {
  it.each([
    ['AAPL| shares', 'shares', Topics.holding],
    ['AAPL|’s stock', 'stock', Topics.equity],
    ['AAPL| rose', 'rose', Topics.move],
  ])('%s', (marked, word, topic) => {
    const { at, words, text } = around(marked);
    expect(words.forward(at)).toBe(true);
    expect(text.slice(words.start, words.end)).toBe(word);
    expect(words.topics & topic).not.toBe(0);
  });
});

describe('isNearMarket', () => {
  const isNear = (text: string, mention: string): boolean => {
    const start = text.indexOf(mention);
    return new WordsAround(text).isNearMarket(start, start + mention.length);
  };
  it('looks both ways, a line or so far, within the block', () => {
    expect(isNear('Investors sold Foo today', 'Foo')).toBe(true);
    expect(isNear('Foo today, said one of its many shareholders', 'Foo')).toBe(true);
    expect(isNear(`Foo ${'went on and '.repeat(20)} stocks`, 'Foo')).toBe(false);
    expect(isNear('stocks\u2029Foo', 'Foo')).toBe(false);
  });

  it('what was found for one mention holds for the next', () => {
    const text = 'Foo and Bar stocks';
    const words = new WordsAround(text);
    expect(words.isNearMarket(0, 3)).toBe(true);
    expect(words.isNearMarket(8, 11)).toBe(true);
  });
});
