import { expect, it } from 'vitest';
import { FIELDS } from '../../lib/options/fields';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings';
import english from '../../public/_locales/en/messages.json';

it('describes every setting on the options page, in words that exist', () => {
  expect(FIELDS.map(({ key }) => key).sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
  for (const { label, help } of FIELDS) {
    expect(english).toHaveProperty(label);
    expect(english).toHaveProperty(help);
  }
});
