import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withSettings } from '../../lib/settings/entries';
import { NO_POLICY, parsePolicy, withPolicy } from '../../lib/settings/policy';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings';

describe('policy', () => {
  it('sets what the user has not chosen, and locks what it locks', () => {
    const policy = parsePolicy({
      defaults: { openDelay: 500, theme: 'dark' },
      locked: { pair: { small: 'IJR', large: 'IVV' } },
    });
    const user = { ...DEFAULT_SETTINGS, openDelay: 100, pair: { small: 'VB', large: 'VV' } };
    expect(withPolicy(user, withSettings({}, user, 1), policy)).toEqual({
      ...user,
      theme: 'dark',
      pair: { small: 'IJR', large: 'IVV' },
    });
  });

  it('keeps a locked value even where it equals the default', () => {
    expect(parsePolicy({ locked: { scanning: true } }).locked).toEqual({ scanning: true });
  });

  it.each([undefined, null, 7, 'x', { locked: 3 }, { locked: { openDelay: 'soon', mood: 1 } }])(
    'reads %j as no policy',
    (managed) => {
      expect(parsePolicy(managed)).toEqual(NO_POLICY);
    },
  );

  it('never throws', () => {
    fc.assert(fc.property(fc.anything(), (managed) => void parsePolicy(managed)));
  });
});
