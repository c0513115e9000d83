import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Entries,
  mergeEntries,
  readEntries,
  settingsFrom,
  withSettings,
} from '../../lib/settings/entries';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings/settings';

const symbols = fc.uniqueArray(fc.constantFrom('AMPL', 'INOD', 'IWM', 'BRK-B', '^RUT', 'PRN'), {
  maxLength: 6,
});
const patches: fc.Arbitrary<Partial<Settings>> = fc.record(
  {
    watchlist: symbols,
    ignoredWords: fc.uniqueArray(fc.constantFrom('CEO', 'IT', 'ALL'), { maxLength: 3 }),
    aliases: fc.dictionary(fc.constantFrom('Ampli', 'the Russell'), fc.constantFrom('AMPL', '^RUT')),
    openDelay: fc.integer({ min: 0, max: 1000 }),
    discountAlert: fc.double({ min: -1, max: 0.9, noNaN: true }).map((x) => x || 0),
    theme: fc.constantFrom('auto', 'light', 'dark'),
  },
  { requiredKeys: [] },
);

function play(start: Entries, steps: Partial<Settings>[], from: number): Entries {
  return steps.reduce(
    (entries, patch, i) => withSettings(entries, { ...settingsFrom(entries), ...patch }, from + i),
    start,
  );
}

describe('settings as entries', () => {
  it('stores only what differs from the defaults', () => {
    expect(withSettings({}, DEFAULT_SETTINGS, 5)).toEqual({});
    expect(Object.keys(withSettings({}, { ...DEFAULT_SETTINGS, openDelay: 100 }, 5))).toEqual(['openDelay']);
  });

  it('gives back exactly the settings that were put in', () => {
    fc.assert(
      fc.property(fc.array(patches, { maxLength: 6 }), (steps) => {
        let expected = DEFAULT_SETTINGS;
        for (const patch of steps) expected = { ...expected, ...patch };
        const read = settingsFrom(play({}, steps, 1));
        expect({
          ...read,
          watchlist: [...read.watchlist].sort(),
          ignoredWords: [...read.ignoredWords].sort(),
        }).toEqual({
          ...expected,
          watchlist: [...expected.watchlist].sort(),
          ignoredWords: [...expected.ignoredWords].sort(),
        });
      }),
    );
  });

  it('keeps list members in the order they were added', () => {
    const entries = play({}, [{ watchlist: ['INOD'] }, { watchlist: ['INOD', 'AMPL', 'PRN'] }], 1);
    expect(settingsFrom(entries).watchlist).toEqual(['INOD', 'AMPL', 'PRN']);
  });

  it('lets a bad leaf fall back alone and drops unknown ones', () => {
    const entries: Entries = {
      openDelay: { t: 1, v: 'soon' },
      theme: { t: 1, v: 'dark' },
      gone: { t: 1, v: 1 },
      __proto__x: { t: 1, v: 2 },
    };
    expect(settingsFrom(entries)).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark' });
  });
});

describe('a member that makes no sense', () => {
  const price = { id: 'a', enabled: true, kind: 'price', direction: 'above', threshold: 5, symbol: 'IWM' };

  it('falls out alone, and stays stored for the version that knows it', () => {
    const entries: Entries = {
      'alerts/a': { t: 1, v: price },
      'alerts/b': { t: 2, v: { ...price, id: 'b', kind: 'volume' } },
      'watchlist/AMPL': { t: 3, v: 'AMPL' },
      'watchlist/<b>': { t: 4, v: '<b>' },
      'aliases/Ampli': { t: 5, v: 'AMPL' },
      'aliases/bad': { t: 6, v: { to: 'AMPL' } },
    };
    const settings = settingsFrom(entries);
    expect(settings).toMatchObject({ alerts: [price], watchlist: ['AMPL'], aliases: { Ampli: 'AMPL' } });
    expect(settings.aliases).not.toHaveProperty('bad');
    const changed = withSettings(entries, { ...settings, watchlist: ['AMPL', 'INOD'] }, 10);
    expect(changed).toMatchObject(entries);
  });
});

describe('reading entries', () => {
  it.each([undefined, null, 'x', 7, [{ t: 1 }]])('%j holds none', (raw) => {
    expect(readEntries(raw)).toBeNull();
  });

  it.each([1e308, Number.NaN, 0.5, '1', 8.64e15 + 2])('leaves out an entry of the moment %j alone', (t) => {
    expect(readEntries({ theme: { t, v: 'dark' }, openDelay: { t: 1, v: 5 } })).toEqual({
      openDelay: { t: 1, v: 5 },
    });
  });

  it('never touches a prototype', () => {
    const raw = JSON.parse('{"__proto__":{"t":1,"v":2},"aliases/__proto__":{"t":1,"v":"IWM"}}');
    const settings = settingsFrom(readEntries(raw) ?? {});
    expect(({} as { t?: number }).t).toBeUndefined();
    expect(Object.getPrototypeOf(settings.aliases)).toBe(Object.prototype);
  });

  it('is total', () => {
    fc.assert(fc.property(fc.anything(), (raw) => void settingsFrom(readEntries(raw) ?? {})));
  });
});

describe('merging two devices', () => {
  it('keeps symbols added on both', () => {
    const base = play({}, [{ watchlist: ['IWM'] }], 1);
    const one = play(base, [{ watchlist: ['IWM', 'AMPL'] }], 10);
    const two = play(base, [{ watchlist: ['IWM', 'INOD'] }], 12);
    expect(settingsFrom(mergeEntries(one, two)).watchlist).toEqual(['IWM', 'AMPL', 'INOD']);
  });

  it('remembers a removal made after the other device last changed it', () => {
    const base = play({}, [{ watchlist: ['IWM', 'AMPL'] }], 1);
    const removed = play(base, [{ watchlist: ['AMPL'] }], 20);
    expect(settingsFrom(mergeEntries(base, removed)).watchlist).toEqual(['AMPL']);
  });

  it('is commutative, associative and idempotent, whatever happened on each device', () => {
    const device = fc.array(patches, { maxLength: 5 });
    fc.assert(
      fc.property(device, device, device, fc.nat(20), fc.nat(20), (a, b, c, shiftB, shiftC) => {
        const [x, y, z] = [play({}, a, 1), play({}, b, 1 + shiftB), play({}, c, 1 + shiftC)];
        expect(mergeEntries(x, y)).toEqual(mergeEntries(y, x));
        expect(mergeEntries(mergeEntries(x, y), z)).toEqual(mergeEntries(x, mergeEntries(y, z)));
        expect(mergeEntries(x, x)).toEqual(x);
      }),
    );
  });

  it('lets a later change win over one made by a clock ten years ahead', () => {
    const ahead = play({}, [{ theme: 'dark' }], 3.15e11);
    const later = play(mergeEntries({}, ahead), [{ theme: 'light' }], 20);
    expect(settingsFrom(mergeEntries(ahead, later)).theme).toBe('light');
  });
});
