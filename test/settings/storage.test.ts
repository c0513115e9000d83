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

  it('does not wipe what a newer version stored', async () => {
    const { store, storage } = setUp();
    storage.items.settings = { version: 9, entries: { mood: { t: 1, v: 'new' } } };
    await store.change({ theme: 'dark' });
    expect(storage.items.settings).toMatchObject({
      version: 9,
      entries: { mood: { v: 'new' }, theme: { v: 'dark' } },
    });
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

  it('works where managed storage does not exist', async () => {
    const { store } = setUp(() => Promise.reject(new Error('no managed storage manifest')));
    expect((await store.load()).settings).toEqual(DEFAULT_SETTINGS);
  });
});
