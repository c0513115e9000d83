import { expect, it } from 'vitest';
import { nameStrength, plainName } from '../../lib/tickers/name-marks';

it.each([
  ['Microsoft', 'sure', 'Microsoft'],
  ['~Carnival', 'known', 'Carnival'],
  ['?Gap', 'weak', 'Gap'],
  ['+Dorman', 'short', 'Dorman'],
  ['@Dow', 'market', 'Dow'],
  ['', 'sure', ''],
])('%j is %s', (marked, strength, plain) => {
  expect(nameStrength(marked)).toBe(strength);
  expect(plainName(marked)).toBe(plain);
});
