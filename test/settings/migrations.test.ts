import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settingsFrom } from '../../lib/settings/entries';
import { migrate, restored, SETTINGS_VERSION } from '../../lib/settings/migrations';
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

  it.each([42, 'x', [[]], { version: -1 }, { version: 'a' }, { version: 1, entries: [] }, { version: 1 }])(
    'says that %j is corrupt and gives defaults',
    (stored) => {
      const result = migrate(stored);
      expect(result.state).toBe('corrupt');
      expect(settingsFrom(result.stored.entries)).toEqual(DEFAULT_SETTINGS);
    },
  );

  it('says that a future form cannot be written to', () => {
    expect(migrate({ version: 9, entries: [1] })).toMatchObject({ state: 'future', writable: false });
    expect(migrate({ version: 9, entries: {} })).toMatchObject({ state: 'future', writable: true });
  });

  it('drops a broken entry alone', () => {
    const broken = { version: 1, entries: { theme: { t: 1, v: 'dark' }, openDelay: 7, pair: { t: 'x' } } };
    expect(migrate(broken)).toMatchObject({ state: 'current', stored: { entries: { theme: { t: 1 } } } });
    expect(settingsFrom(migrate(broken).stored.entries)).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark' });
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

  it('changes nothing of a future version by storing it again', () => {
    const future = { version: 9, entries: { theme: { t: 1, v: 'dark' }, odd: 5 }, more: { a: 1 } };
    expect(restored(future, migrate(future).stored)).toEqual(future);
  });
});
