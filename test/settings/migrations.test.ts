import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settingsFrom } from '../../lib/settings/entries';
import { migrate, SETTINGS_VERSION } from '../../lib/settings/migrations';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings';

/** One stored file per past version, as that version wrote it. */
const past = {
  0: { pair: { small: 'IJR', large: 'SPY' }, openDelay: 150, watchlist: ['AMPL'], retired: true },
  1: {
    version: 1,
    entries: {
      pair: { t: 7, v: { small: 'IJR', large: 'SPY' } },
      openDelay: { t: 8, v: 150 },
      'watchlist/AMPL': { t: 9, v: 'AMPL' },
    },
  },
};

describe('migrate', () => {
  it.each(Object.entries(past))('reads what version %s stored', (_, stored) => {
    expect(settingsFrom(migrate(stored).stored.entries)).toEqual({
      ...DEFAULT_SETTINGS,
      pair: { small: 'IJR', large: 'SPY' },
      openDelay: 150,
      watchlist: ['AMPL'],
    });
  });

  it('reads a future version as far as it understands and keeps its version', () => {
    const future = { version: 9, entries: { theme: { t: 1, v: 'dark' }, mood: { t: 2, v: 'new' } } };
    const { stored, state } = migrate(future);
    expect(state).toBe('future');
    expect(stored).toEqual(future);
    expect(settingsFrom(stored.entries).theme).toBe('dark');
  });

  it.each([
    42,
    'x',
    [[]],
    { version: -1 },
    { version: 'a' },
    { version: 1, entries: [] },
    { version: 1, entries: { a: 1 } },
  ])('says that %j is corrupt and gives defaults', (stored) => {
    const result = migrate(stored);
    expect(result.state).toBe('corrupt');
    expect(settingsFrom(result.stored.entries)).toEqual(DEFAULT_SETTINGS);
  });

  it('is total and idempotent', () => {
    fc.assert(
      fc.property(fc.anything(), (anything) => {
        const once = migrate(anything);
        expect(once.stored.version).toBeGreaterThanOrEqual(SETTINGS_VERSION);
        expect(migrate(once.stored).stored).toEqual(once.stored);
      }),
    );
  });
});
