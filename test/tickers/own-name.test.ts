import { expect, it } from 'vitest';
import type { Candidate } from '../../lib/tickers/candidate';
import { ownNameBefore } from '../../lib/tickers/own-name';
import { scanText } from '../../lib/tickers/scan';
import { scanning } from './marked';

/** Whether the name in `text` is that of the symbol at its end. */
function isOwn(text: string, form: Candidate['form']): boolean {
  const scan = scanning(text);
  const symbol = /[A-Z-]+\)?$/.exec(text)?.[0].replace(')', '') ?? '';
  const start = text.lastIndexOf(symbol);
  const candidate: Candidate = {
    symbol,
    start,
    end: start + symbol.length,
    form,
    listed: true,
    word: 'plain',
    facts: 0,
  };
  scan.found = scanText(scan, text).found.filter((found) => found.end <= start);
  return ownNameBefore(scan, candidate);
}

it.each<[string, Candidate['form']]>([
  ['Tesla (TSLA)', 'paren'],
  ['Tesla shares (TSLA)', 'paren'],
  ['Alphabet Inc. Class C (GOOG)', 'paren'],
  ['Apple, Inc. AAPL', 'bare'],
  ['Microsoft Corp. MSFT', 'bare'],
])('%s (%s)', (text, form) => {
  expect(isOwn(text, form)).toBe(true);
});

it.each<[string, Candidate['form']]>([
  ['Tesla (NVDA)', 'paren'],
  ['Tesla fell. Others rose (TSLA)', 'paren'],
  ['Tesla, which makes many electric cars and more of them (TSLA)', 'paren'],
  ['Tesla makers of TSLA', 'bare'],
  ['Tesla\u2029(TSLA)', 'paren'],
])('not %s (%s)', (text, form) => {
  expect(isOwn(text, form)).toBe(false);
});
