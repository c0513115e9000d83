import { expect, it } from 'vitest';
import { BUILT_IN_PAIRS, indicesBehind } from '../../lib/settings/pairs';
import { DEFAULT_SETTINGS, parseSettings } from '../../lib/settings/settings';

it('offers distinct pairs that can be stored, the default among them', () => {
  expect(new Set(BUILT_IN_PAIRS.map((pair) => JSON.stringify(pair))).size).toBe(BUILT_IN_PAIRS.length);
  expect(parseSettings({ customPairs: BUILT_IN_PAIRS }).customPairs).toEqual(BUILT_IN_PAIRS);
  expect(BUILT_IN_PAIRS).toContainEqual(DEFAULT_SETTINGS.pair);
});

it.each([
  [
    { small: 'IWM', large: 'SPY' },
    { small: '^RUT', large: '^GSPC' },
  ],
  [
    { small: 'IWM', large: 'IVV' },
    { small: '^RUT', large: '^GSPC' },
  ],
  [{ small: '^RUT', large: '^GSPC' }, null],
  [{ small: 'IJR', large: 'SPY' }, null],
  [{ small: 'constructor', large: 'SPY' }, null],
])('%j follows the indices %j', (pair, indices) => {
  expect(indicesBehind(pair)).toEqual(indices);
});
