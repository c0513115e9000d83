import { expect, it } from 'vitest';
import { mayHaveHead, shortHead, wordHead } from '../../lib/tickers/short-head';

it.each([
  ['iShares', 1, 0],
  ['3M', 1, 0],
  ['the 1847 Goedeker', 9, 9],
  ['buy eBay', 5, 4],
  ['23andMe', 5, 0],
  ['fuboTV', 4, 0],
  ['JavaScript', 4, 4],
  ['123456X', 6, 6],
])('of %s, with its capital at %i, a name begins at %i', (text, capital, start) => {
  expect(shortHead(text, capital)).toBe(start);
});

it.each([
  ['stock of 22nd Century', 14, 9],
  ['1-800-Flowers', 6, 0],
  ['e.l.f. Beauty', 7, 0],
  ['i-80 Gold and i3 Verticals', 17, 14],
  ['10x Genomics', 4, 0],
  ['the 2nd Amendment of', 8, 4],
  ['and Genomics', 4, 4],
  ['ABC22nd Century', 8, 8],
])('of %s, with its capital at %i, a name of several words begins at %i', (text, capital, start) => {
  expect(wordHead(text, capital)).toBe(start);
  if (start < capital) expect(mayHaveHead(text, capital)).toBe(true);
});
