import { FIELDS, type Field } from '../../lib/options/fields';
import type { Settings } from '../../lib/settings/settings';

/** The description of one preference. */
export function fieldOf(key: keyof Settings): Field {
  const field = FIELDS.find((each) => each.key === key);
  if (!field) throw new Error(`no field describes ${key}`);
  return field;
}
