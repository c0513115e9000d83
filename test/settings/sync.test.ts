import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Entries, mergeEntries, settingsFrom, withSettings } from '../../lib/settings/entries';
import { exchange, fromChunks, TooLargeError, toChunks } from '../../lib/settings/sync';
import { DAY } from '../../lib/time';

/** An account as two devices share it, with the quotas of the real one. */
function account() {
  let items: Record<string, unknown> = {};
  return {
    area: {
      get: async () => structuredClone(items),
      set: async (next: Record<string, unknown>) => {
        for (const [key, value] of Object.entries(next)) {
          if (key.length + JSON.stringify(value).length > 8192) throw new Error('QUOTA_BYTES_PER_ITEM');
        }
        items = { ...items, ...structuredClone(next) };
      },
      remove: async (keys: string[]) => {
        items = Object.fromEntries(Object.entries(items).filter(([key]) => !keys.includes(key)));
      },
    },
    items: () => items,
    put: (next: Record<string, unknown>) => {
      items = next;
    },
  };
}

function device() {
  let entries: Entries = {};
  return {
    entries: async () => entries,
    merge: async (theirs: Entries) => {
      entries = mergeEntries(entries, theirs);
      return settingsFrom(entries);
    },
    watch: (symbols: string[], now: number) => {
      entries = withSettings(entries, { ...settingsFrom(entries), watchlist: symbols }, now);
    },
    watched: () => settingsFrom(entries).watchlist,
  };
}

describe('chunks', () => {
  it('hold any entries below the quota of an item and give them back', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.string({ unit: 'binary', maxLength: 30 }).filter((key) => key !== '__proto__'),
          fc.record({ t: fc.nat(), v: fc.string({ unit: 'binary', maxLength: 2000 }) }),
          { maxKeys: 6 },
        ),
        (entries) => {
          const chunks = toChunks(entries, 'w');
          for (const [key, chunk] of Object.entries(chunks)) {
            expect(new TextEncoder().encode(key + JSON.stringify(chunk)).length).toBeLessThanOrEqual(8192);
          }
          expect(fromChunks(chunks)).toEqual(JSON.parse(JSON.stringify(entries)));
        },
      ),
    );
  });

  it('of two writings are not glued together', () => {
    const long = { a: { t: 1, v: 'x'.repeat(6000) } };
    const [one, two] = [toChunks(long, 'one'), toChunks(long, 'two')];
    expect(fromChunks({ ...one, 'settings.1': two['settings.1'] })).toBeNull();
  });

  it.each([
    [{ 'settings.0': 7 }],
    [{ 'settings.0': { of: 'w', count: 1, text: '{' } }],
    [{ 'settings.0': { of: 'w', count: 2, text: '{}' } }],
  ])('%j is unreadable', (items) => {
    expect(fromChunks(items)).toBeNull();
  });
});

describe('exchange', () => {
  it('brings both devices together, whatever the order of changes and exchanges', async () => {
    const step = fc.record({
      device: fc.constantFrom(0, 1),
      symbols: fc.option(fc.uniqueArray(fc.constantFrom('AMPL', 'IWM', 'INOD', '^RUT'), { maxLength: 4 })),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const shared = account();
        const devices = [device(), device()] as const;
        let now = 1000 * DAY;
        const meet = (which: 0 | 1) =>
          exchange({ sync: shared.area, store: devices[which], now: now++, writing: `${which}-${now}` });
        for (const { device: which, symbols } of steps) {
          if (symbols) devices[which as 0 | 1].watch(symbols, now++);
          else await meet(which as 0 | 1);
        }
        await meet(0);
        await meet(1);
        await meet(0);
        expect(devices[0].watched()).toEqual(devices[1].watched());
      }),
    );
  });

  it('lets the later change win though the clock of the first device is years ahead', async () => {
    const shared = account();
    const [one, two] = [device(), device()];
    one.watch(['AMPL'], 9000 * DAY);
    const meet = (store: typeof one, writing: string, now: number) =>
      exchange({ sync: shared.area, store, now, writing });
    await meet(one, 'a', 9000 * DAY);
    await meet(two, 'b', 1000 * DAY);
    two.watch([], 1000 * DAY);
    await meet(two, 'c', 1000 * DAY);
    await meet(one, 'd', 9000 * DAY);
    expect(one.watched()).toEqual([]);
    expect(two.watched()).toEqual([]);
  });

  it('loses no symbol added on either device', async () => {
    const shared = account();
    const [one, two] = [device(), device()];
    one.watch(['AMPL'], 10);
    two.watch(['INOD'], 10);
    const meet = (store: typeof one, writing: string) =>
      exchange({ sync: shared.area, store, now: 20, writing });
    await meet(one, 'a');
    await meet(two, 'b');
    await meet(one, 'c');
    expect(one.watched().sort()).toEqual(['AMPL', 'INOD']);
    expect(two.watched().sort()).toEqual(['AMPL', 'INOD']);
  });

  it('repairs an account torn between two writings', async () => {
    const shared = account();
    shared.put({
      'settings.0': { of: 'a', count: 2, text: '{' },
      'settings.1': { of: 'b', count: 2, text: '}' },
    });
    const one = device();
    one.watch(['AMPL'], 10);
    await exchange({ sync: shared.area, store: one, now: 20, writing: 'c' });
    const two = device();
    await exchange({ sync: shared.area, store: two, now: 21, writing: 'd' });
    expect(two.watched()).toEqual(['AMPL']);
    expect(Object.keys(shared.items())).toEqual(['settings.0']);
  });

  it('refuses itself what an account cannot hold, and loses nothing of it', async () => {
    const shared = account();
    const one = device();
    one.watch(
      Array.from({ length: 5000 }, (_, i) => `A${i}`),
      10,
    );
    await expect(exchange({ sync: shared.area, store: one, now: 20, writing: 'a' })).rejects.toThrow(
      TooLargeError,
    );
    expect(shared.items()).toEqual({});
    expect(one.watched()).toHaveLength(5000);
  });

  it('writes nothing when both agree', async () => {
    const shared = account();
    const one = device();
    one.watch(['AMPL'], 10);
    await exchange({ sync: shared.area, store: one, now: 20, writing: 'a' });
    const before = shared.items();
    await exchange({ sync: shared.area, store: one, now: 21, writing: 'b' });
    expect(shared.items()).toBe(before);
  });

  it('forgets deletions that every device has long seen', async () => {
    const shared = account();
    const one = device();
    one.watch(['AMPL'], 10);
    one.watch([], 20);
    await exchange({ sync: shared.area, store: one, now: 400 * DAY, writing: 'a' });
    expect(fromChunks(shared.items())).toEqual({});
  });
});
