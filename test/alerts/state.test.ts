import * as v from 'valibot';
import { expect, it } from 'vitest';
import { alertStateSchema, NO_ALERT_STATE } from '../../lib/alerts/state';

it('is checked when it comes back out of storage', () => {
  const stored = {
    checkedAt: 5,
    rules: { a: { rule: 'k', side: 'above', episode: null, asOf: 1, value: 2 } },
  };
  expect(v.is(alertStateSchema, NO_ALERT_STATE)).toBe(true);
  expect(v.is(alertStateSchema, stored)).toBe(true);
  expect(v.is(alertStateSchema, { ...stored, rules: { a: { ...stored.rules.a, side: 'up' } } })).toBe(false);
  expect(v.is(alertStateSchema, {})).toBe(false);
});
