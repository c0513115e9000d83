import { expect, it } from 'vitest';
import { fromCboe, toCboe } from '../../../lib/providers/cboe/symbols';

it.each([
  ['^RUT', '_RUT'],
  ['^GSPC', '_SPX'],
  ['IWM', 'IWM'],
  ['BRK-B', 'BRK.B'],
])('%s is %s and back', (symbol, name) => {
  expect(toCboe(symbol)).toBe(name);
  expect(fromCboe(name)).toBe(symbol);
});

it('knows the mark of quotes too', () => {
  expect([fromCboe('^SPX'), fromCboe('^RUT')]).toEqual(['^GSPC', '^RUT']);
});
