import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings/settings';
import schema from '../../public/managed-schema.json';

/** What is the user's own and no organisation's business. */
const PERSONAL: (keyof Settings)[] = ['watchlist', 'alerts', 'quietHours', 'aliases', 'cardFields'];

it.each(['defaults', 'locked'] as const)('offers every other preference to organisations as %s', (part) => {
  const offered = Object.keys(schema.properties[part].properties);
  const expected = Object.keys(DEFAULT_SETTINGS).filter((key) => !PERSONAL.includes(key as keyof Settings));
  expect(offered.sort()).toEqual(expected.sort());
});
