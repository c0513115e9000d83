import { expect, it } from 'vitest';
import { sizeBucket } from '../../lib/card/size-bucket';
import { money, none } from './data';

const limits = { smallCapMax: 2e9, midCapMax: 10e9 };

it.each([
  [1, 'small'],
  [2e9, 'small'],
  [2e9 + 1, 'mid'],
  [10e9, 'mid'],
  [10e9 + 1, 'large'],
])('%d dollars is %s', (cap, bucket) => {
  expect(sizeBucket(money(cap, 'marketCap'), limits)).toBe(bucket);
});

it('does not guess: another currency, a missing figure', () => {
  expect(sizeBucket(money(1e9, 'marketCap', 'JPY'), limits)).toBe(null);
  expect(sizeBucket(none('not-provided'), limits)).toBe(null);
  expect(sizeBucket(undefined, limits)).toBe(null);
});
