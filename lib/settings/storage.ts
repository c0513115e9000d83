import { type Entries, mergeEntries, settingsFrom, withSettings } from './entries';
import { migrate, type StoredSettings, type StoredState } from './migrations';
import { NO_POLICY, type Policy, parsePolicy, withPolicy } from './policy';
import type { Settings } from './settings';

/** The part of `browser.storage.local` that is used. */
export interface StorageArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

export interface StorageChanges {
  addListener(listener: (changes: Record<string, { newValue?: unknown }>, area: string) => void): void;
  removeListener(listener: (changes: Record<string, { newValue?: unknown }>, area: string) => void): void;
}

export interface SettingsStoreOptions {
  local: StorageArea;
  changes: StorageChanges;
  now(): number;
  /** Runs one read-modify-write at a time across popup, options and worker (Web Locks in production). */
  exclusive<T>(task: () => Promise<T>): Promise<T>;
  /** What the organisation sets; rejects or resolves to anything. Absent: nothing is managed. */
  managed?(): Promise<unknown>;
}

/** How the settings stand: `memory` means storage failed and changes live until the page closes. */
export type SettingsHealth = StoredState | 'memory';

export interface SettingsStore {
  load(): Promise<{ settings: Settings; health: SettingsHealth; locked: (keyof Settings)[] }>;
  /** Applies a patch to what is stored now and returns the whole. Never loses a concurrent change of another key. */
  change(patch: Partial<Settings> | ((now: Settings) => Partial<Settings>)): Promise<Settings>;
  /** Merges entries from another device. */
  merge(entries: Entries): Promise<Settings>;
  entries(): Promise<Entries>;
  /** Calls back after each stored change, from whichever context. */
  watch(listener: (settings: Settings) => void, signal: AbortSignal): void;
}

const KEY = 'settings';

/** The one door to stored preferences. */
export function createSettingsStore(options: SettingsStoreOptions): SettingsStore {
  /** What stands in for storage when it fails, so that nothing the user does is silently undone. */
  let memory: StoredSettings | undefined;

  /** The policy can only change with a restart of the browser or a push from outside: read once. */
  let policy: Promise<Policy> | undefined;
  function managed(): Promise<Policy> {
    policy ??= (options.managed?.() ?? Promise.resolve(undefined)).then(parsePolicy, () => NO_POLICY);
    return policy;
  }
  async function effective(entries: Entries): Promise<Settings> {
    return withPolicy(settingsFrom(entries), entries, await managed());
  }

  async function read(): Promise<{ stored: StoredSettings; health: SettingsHealth }> {
    if (memory) return { stored: memory, health: 'memory' };
    try {
      const { stored, state } = migrate((await options.local.get(KEY))[KEY]);
      return { stored, health: state };
    } catch {
      return { stored: migrate(undefined).stored, health: 'memory' };
    }
  }

  async function write(entries: Entries, version: number): Promise<void> {
    const stored = { version, entries };
    try {
      await options.local.set({ [KEY]: stored });
      memory = undefined;
    } catch {
      memory = stored;
    }
  }

  function update(next: (entries: Entries) => Entries): Promise<Settings> {
    return options.exclusive(async () => {
      const { stored } = await read();
      const entries = next(stored.entries);
      await write(entries, stored.version);
      return effective(entries);
    });
  }

  return {
    async load() {
      const { stored, health } = await read();
      const locked = Object.keys((await managed()).locked) as (keyof Settings)[];
      return { settings: await effective(stored.entries), health, locked };
    },
    change(patch) {
      return update((entries) => {
        const settings = settingsFrom(entries);
        const changes = typeof patch === 'function' ? patch(settings) : patch;
        return withSettings(entries, { ...settings, ...changes }, options.now());
      });
    },
    merge(theirs) {
      return update((entries) => mergeEntries(entries, theirs));
    },
    async entries() {
      return (await read()).stored.entries;
    },
    watch(listener, signal) {
      const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
        const change = changes[KEY];
        if (area !== 'local' || !change) return;
        void effective(migrate(change.newValue).stored.entries).then(listener);
      };
      options.changes.addListener(onChanged);
      signal.addEventListener('abort', () => options.changes.removeListener(onChanged), { once: true });
    },
  };
}
