import { describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings';
import { createSettingsStore, type StorageChanges } from '../../lib/settings/storage';

type Changes = Record<string, { newValue?: unknown }>;

/** A storage area with the latency and the faults that the real one has. */
function browserStorage() {
  const items: Record<string, unknown> = {};
  const listeners = new Set<(changes: Changes, area: string) => void>();
  const faults = { get: false, set: false };
  const changes: StorageChanges = {
    addListener: (listener) => listeners.add(listener),
    removeListener: (listener) => listeners.delete(listener),
  };
  return {
    items,
    listeners,
    faults,
    changes,
    local: {
      async get(key: string) {
        await Promise.resolve();
        if (faults.get) throw new Error('corrupt database');
        return key in items ? { [key]: structuredClone(items[key]) } : {};
      },
      async set(next: Record<string, unknown>) {
        await Promise.resolve();
        if (faults.set) throw new Error('QuotaExceededError');
        for (const [key, value] of Object.entries(next)) {
          items[key] = structuredClone(value);
          for (const listener of listeners) listener({ [key]: { newValue: value } }, 'local');
        }
      },
    },
  };
}

function setUp(managed?: () => Promise<unknown>) {
  const storage = browserStorage();
  let clock = 1000;
  let queue: Promise<unknown> = Promise.resolve();
  const store = createSettingsStore({
    ...storage,
    ...(managed && { managed }),
    now: () => clock++,
    exclusive: (task) => {
      const run = queue.then(task);
      queue = run.catch(() => undefined);
      return run;
    },
  });
  return { storage, store };
}

describe('settings store', () => {
  it('gives the defaults before anything was stored', async () => {
    expect(await setUp().store.load()).toEqual({ settings: DEFAULT_SETTINGS, health: 'fresh', locked: [] });
  });

  it('keeps a change', async () => {
    const { store } = setUp();
    await store.change({ openDelay: 150 });
    expect((await store.load()).settings.openDelay).toBe(150);
  });

  it('loses none of many concurrent changes', async () => {
    const { store } = setUp();
    const symbols = ['AMPL', 'INOD', 'IWM', 'VTWV'];
    await Promise.all(symbols.map((s) => store.change((now) => ({ watchlist: [...now.watchlist, s] }))));
    expect((await store.load()).settings.watchlist).toEqual(symbols);
  });

  it('keeps changes in memory and says so when storage is full', async () => {
    const { store, storage } = setUp();
    storage.faults.set = true;
    await store.change({ theme: 'dark' });
    expect(await store.load()).toEqual({
      settings: { ...DEFAULT_SETTINGS, theme: 'dark' },
      health: 'memory',
      locked: [],
    });
    storage.faults.set = false;
    await store.change({ openDelay: 100 });
    expect(await store.load()).toMatchObject({
      settings: { theme: 'dark', openDelay: 100 },
      health: 'current',
    });
  });

  it('gives defaults and says so when storage cannot be read', async () => {
    const { store, storage } = setUp();
    storage.faults.get = true;
    expect(await store.load()).toEqual({ settings: DEFAULT_SETTINGS, health: 'memory', locked: [] });
  });

  it('does not write over what it could not read, and brings both together when it can', async () => {
    const { store, storage } = setUp();
    await store.change({ openDelay: 150, watchlist: ['AMPL'] });
    const other = setUp();
    Object.assign(other.storage.items, storage.items);
    other.storage.faults.get = true;
    await other.store.change({ theme: 'dark' });
    expect(other.storage.items).toEqual(storage.items);
    expect(await other.store.load()).toMatchObject({ settings: { theme: 'dark' }, health: 'memory' });
    other.storage.faults.get = false;
    await other.store.change({ closeDelay: 200 });
    expect(await other.store.load()).toMatchObject({
      settings: { theme: 'dark', openDelay: 150, closeDelay: 200, watchlist: ['AMPL'] },
      health: 'current',
    });
  });

  it('goes on with what it last read when nothing can be read any more', async () => {
    const { store, storage } = setUp();
    await store.change({ theme: 'dark' });
    storage.faults.get = true;
    expect(await store.load()).toMatchObject({ settings: { theme: 'dark' }, health: 'memory' });
  });

  it('keeps what was refused when another context stores something meanwhile', async () => {
    const { store, storage } = setUp();
    const other = createSettingsStore({ ...storage, now: () => 5000, exclusive: (task) => task() });
    storage.faults.set = true;
    await store.change({ theme: 'dark' });
    storage.faults.set = false;
    await other.change({ watchlist: ['AMPL'] });
    expect((await store.load()).settings).toMatchObject({ theme: 'dark', watchlist: ['AMPL'] });
    await store.change({ openDelay: 100 });
    expect((await other.load()).settings).toMatchObject({
      theme: 'dark',
      watchlist: ['AMPL'],
      openDelay: 100,
    });
  });

  it.each([undefined, null, 7])('works from defaults when storage answers %j', async (answer) => {
    const { storage } = setUp();
    const store = createSettingsStore({
      ...storage,
      local: { get: async () => answer as never, set: async () => undefined },
      now: () => 1,
      exclusive: (task) => task(),
    });
    expect(await store.load()).toMatchObject({ settings: DEFAULT_SETTINGS });
    expect(await store.change({ theme: 'dark' })).toMatchObject({ theme: 'dark' });
    expect((await store.load()).settings.theme).toBe('dark');
  });

  it('does not wipe what a newer version stored', async () => {
    const { store, storage } = setUp();
    const entries = { mood: { t: 1, v: 'new' }, odd: { moment: 1, value: 2 } };
    storage.items.settings = { version: 9, entries, profiles: ['a'] };
    await store.change({ theme: 'dark' });
    expect(storage.items.settings).toMatchObject({
      version: 9,
      profiles: ['a'],
      entries: { ...entries, theme: { v: 'dark' } },
    });
  });

  it('leaves alone what a newer version stores in another form', async () => {
    const { store, storage } = setUp();
    const future = { version: 9, entries: 'AAECAwQ=' };
    storage.items.settings = future;
    expect(await store.load()).toMatchObject({ health: 'future', settings: DEFAULT_SETTINGS });
    await store.change({ theme: 'dark' });
    expect(storage.items.settings).toEqual(future);
    expect(await store.load()).toMatchObject({ health: 'memory', settings: { theme: 'dark' } });
  });

  it('forgets a site without a trace, or with a mark for the other devices', async () => {
    const { store, storage } = setUp();
    await store.change({ blockSites: ['a.example', 'b.example'] });
    await store.change({ blockSites: ['b.example'] });
    await store.forget('blockSites', ['a.example', 'b.example']);
    expect((await store.load()).settings.blockSites).toEqual([]);
    expect(JSON.stringify(storage.items)).not.toContain('example');

    await store.change({ sync: true, blockSites: ['c.example'] });
    await store.forget('blockSites', ['c.example']);
    expect((await store.load()).settings.blockSites).toEqual([]);
    expect(await store.entries()).toHaveProperty(['blockSites/c.example']);
  });

  it('tells a watcher of each change until it stops watching', async () => {
    const { store, storage } = setUp();
    const stop = new AbortController();
    const seen = vi.fn();
    store.watch(seen, stop.signal);
    await store.change({ theme: 'dark' });
    await vi.waitFor(() => expect(seen).toHaveBeenCalled());
    stop.abort();
    await store.change({ theme: 'light' });
    expect(seen).toHaveBeenCalledTimes(1);
    expect(seen.mock.calls[0]?.[0]).toMatchObject({ theme: 'dark' });
    expect(storage.listeners.size).toBe(0);
  });

  it('holds what the organisation locks, says so, and keeps the own choice underneath', async () => {
    const { store, storage } = setUp(async () => ({ locked: { theme: 'dark' } }));
    await store.change({ theme: 'light', openDelay: 100 });
    expect(await store.load()).toMatchObject({
      settings: { theme: 'dark', openDelay: 100 },
      locked: ['theme'],
    });
    expect(storage.items.settings).toMatchObject({ entries: { theme: { v: 'light' } } });
  });

  it('lets the user choose what would be the default without the organisation', async () => {
    const { store } = setUp(async () => ({ defaults: { theme: 'dark', blockSites: ['a.example'] } }));
    expect((await store.load()).settings).toMatchObject({ theme: 'dark', blockSites: ['a.example'] });
    await store.change({ theme: 'auto' });
    await store.change({ blockSites: [] });
    expect((await store.load()).settings).toMatchObject({ theme: 'auto', blockSites: [] });
  });

  it('adds to a list of the organisation rather than replace it', async () => {
    const { store } = setUp(async () => ({ defaults: { blockSites: ['a.example'] } }));
    await store.change(({ blockSites }) => ({ blockSites: [...blockSites, 'b.example'] }));
    expect((await store.load()).settings.blockSites).toEqual(['a.example', 'b.example']);
  });

  it('follows the organisation’s word when it comes late or changes', async () => {
    let managed: unknown = {};
    const { store, storage } = setUp(async () => managed);
    const seen = vi.fn();
    store.watch(seen, new AbortController().signal);
    await store.change({ openDelay: 100 });
    expect((await store.load()).locked).toEqual([]);
    managed = { locked: { theme: 'dark' } };
    for (const listener of storage.listeners)
      listener({ locked: { newValue: { theme: 'dark' } } }, 'managed');
    await vi.waitFor(() => expect(seen).toHaveBeenLastCalledWith(expect.objectContaining({ theme: 'dark' })));
    expect(await store.load()).toMatchObject({
      settings: { theme: 'dark', openDelay: 100 },
      locked: ['theme'],
    });
  });

  it('works where managed storage does not exist', async () => {
    const { store } = setUp(() => Promise.reject(new Error('no managed storage manifest')));
    expect((await store.load()).settings).toEqual(DEFAULT_SETTINGS);
  });
});
