import { expect, it } from 'vitest';
import { shortHead } from '../../lib/tickers/short-head';

it.each([
  ['iShares', 1, 0],
  ['3M', 1, 0],
  ['the 1847 Goedeker', 9, 9],
  ['buy eBay', 5, 4],
  ['23andMe', 5, 5],
  ['JavaScript', 4, 4],
  ['12345X', 5, 5],
])('of %s, with its capital at %i, a name begins at %i', (text, capital, start) => {
  expect(shortHead(text, capital)).toBe(start);
});
