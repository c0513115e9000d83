import { expect, it } from 'vitest';
import { orderedSources } from '../../lib/options/source-order';

it.each([
  [[], ['a', 'b', 'c']],
  [['c'], ['c', 'a', 'b']],
  [
    ['b', 'gone', 'a'],
    ['b', 'a', 'c'],
  ],
])('sources ordered by %j stand as %j', (order, expected) => {
  const sources = ['a', 'b', 'c'].map((id) => ({ id }));
  expect(orderedSources(sources, order).map((source) => source.id)).toEqual(expected);
});
