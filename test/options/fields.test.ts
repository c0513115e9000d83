import { describe, expect, it } from 'vitest';
import { FIELDS } from '../../lib/options/fields';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings';
import english from '../../public/_locales/en/messages.json';

describe('fields', () => {
  it('describe every preference exactly once', () => {
    expect(FIELDS.map((field) => field.key).sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
  });

  it.each(FIELDS.map((field) => [field.key, field] as const))('%s has all its texts', (_, field) => {
    const keys = [field.label, field.help];
    if (field.control.kind === 'choice') keys.push(...field.control.options.map((option) => option.label));
    for (const key of keys) expect(english).toHaveProperty(key);
  });

  it.each(
    FIELDS.flatMap((field) =>
      field.control.kind === 'choice' ? [[field.key, field.control.options] as const] : [],
    ),
  )('%s offers its default', (key, options) => {
    expect(options.map((option) => option.value)).toContain(DEFAULT_SETTINGS[key]);
  });
});
