import { expect, it } from 'vitest';
import { fromNasdaq, toNasdaq } from '../../../lib/providers/nasdaq/symbols';

it.each([
  ['^GSPC', 'SPX', true],
  ['^IXIC', 'COMP', true],
  ['^RUT', 'RUT', true],
  ['BRK-B', 'BRK.B', false],
  ['IWM', 'IWM', false],
])('%s is %s and back', (symbol, name, index) => {
  expect(toNasdaq(symbol)).toBe(name);
  expect(fromNasdaq(name, index)).toBe(symbol);
});

it('reads the screener’s forms', () => {
  expect([fromNasdaq('BRK/B'), fromNasdaq('BAC^K'), fromNasdaq('<x>')]).toEqual(['BRK-B', 'BAC-PK', '']);
});
