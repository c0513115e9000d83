import { expect, it } from 'vitest';
import { sources } from './sources';

const LONGEST = 300;
const MEDIAN = 70;
/** Tables of facts are as long as they are. */
const isData = (path: string) => path.includes('/data/');

function lines(text: string): number {
  return text.split('\n').length - 1;
}

it.each([
  ['the product', ['lib', 'components', 'entrypoints']],
  ['the tests', ['test']],
])('has no file of more than 300 lines in %s', (_, folders) => {
  const long = sources(...folders).filter(({ path, text }) => lines(text) > LONGEST && !isData(path));
  expect(long.map(({ path, text }) => `${path}: ${lines(text)} lines`)).toEqual([]);
});

it('keeps the median source file short', () => {
  const sizes = sources('lib', 'components', 'entrypoints')
    .map(({ text }) => lines(text))
    .sort((a, b) => a - b);
  expect(sizes[sizes.length >> 1]).toBeLessThanOrEqual(MEDIAN);
});
