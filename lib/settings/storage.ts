import { type Entries, mergeEntries, settingsFrom, withSettings } from './entries';
import { migrate, restored, type StoredState } from './migrations';
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
  /**
   * Takes members out of lists without a trace: unlike a change, no mark of the deletion stays
   * behind, except where other devices have yet to learn of it.
   */
  forget(list: 'allowSites' | 'blockSites', members: readonly string[]): Promise<Settings>;
  /** Merges entries from another device. */
  merge(entries: Entries): Promise<Settings>;
  entries(): Promise<Entries>;
  /** Calls back after each stored change, from whichever context, and after the organisation's. */
  watch(listener: (settings: Settings) => void, signal: AbortSignal): void;
}

const KEY = 'settings';

/**
 * Marks for preferences with a default of the organisation's: once touched they are the user's, even
 * where the user wants what would be the default without a policy and nothing else is stored for it.
 */
function chosen(
  policy: Policy,
  entries: Entries,
  { changes, now }: { changes: Partial<Settings>; now: number },
): Entries {
  const touched = Object.keys(changes).filter((key) => Object.hasOwn(policy.defaults, key) && !entries[key]);
  return Object.fromEntries(touched.map((key) => [key, { t: now }]));
}

/** The one door to stored preferences. */
export function createSettingsStore(options: SettingsStoreOptions): SettingsStore {
  /** What storage did not take: in force here, merged with whatever it holds, and offered again with the next change. */
  let refused: Entries | undefined;
  /** What was last read, for when nothing can be read any more. */
  let known: Entries = {};

  /** Read once, and anew when the browser says that it changed: after an installation it comes seconds late. */
  let policy: Promise<Policy> | undefined;
  function managed(): Promise<Policy> {
    policy ??= (options.managed?.() ?? Promise.resolve(undefined)).then(parsePolicy, () => NO_POLICY);
    return policy;
  }
  async function effective(entries: Entries): Promise<Settings> {
    return withPolicy(settingsFrom(entries), entries, await managed());
  }

  interface Read {
    entries: Entries;
    health: SettingsHealth;
    /** Puts entries in the place of what was read; absent where that would destroy something. */
    write?: (entries: Entries) => Promise<void>;
  }

  async function read(): Promise<Read> {
    try {
      const items: unknown = await options.local.get(KEY);
      if (typeof items !== 'object' || items === null) throw new Error('storage gives no items');
      const raw = (items as Record<string, unknown>)[KEY];
      const { stored, state, writable } = migrate(raw);
      known = refused ? mergeEntries(stored.entries, refused) : stored.entries;
      const write = (entries: Entries) =>
        options.local.set({ [KEY]: restored(raw, { version: stored.version, entries }) });
      return { entries: known, health: refused ? 'memory' : state, ...(writable && { write }) };
    } catch {
      return { entries: known, health: 'memory' };
    }
  }

  function update(next: (entries: Entries) => Entries): Promise<Settings> {
    return options.exclusive(async () => {
      const { entries, write } = await read();
      known = next(entries);
      // What can't be read may still be there, so it is not written over.
      const stored = await (write?.(known) ?? Promise.reject()).then(
        () => true,
        () => false,
      );
      refused = stored ? undefined : known;
      return effective(known);
    });
  }

  return {
    async load() {
      const { entries, health } = await read();
      const locked = Object.keys((await managed()).locked) as (keyof Settings)[];
      return { settings: await effective(entries), health, locked };
    },
    async change(patch) {
      const policy = await managed();
      return update((entries) => {
        const own = settingsFrom(entries);
        // Lists are added to as they are seen, with what the organisation put there.
        const changes = typeof patch === 'function' ? patch(withPolicy(own, entries, policy)) : patch;
        const now = options.now();
        return {
          ...chosen(policy, entries, { changes, now }),
          ...withSettings(entries, { ...own, ...changes }, now),
        };
      });
    },
    forget(list, members) {
      return update((entries) => {
        const own = settingsFrom(entries);
        const left = own[list].filter((each) => !members.includes(each));
        const changed = withSettings(entries, { ...own, [list]: left }, options.now());
        if (own.sync) return changed;
        const gone = new Set(members.map((each) => `${list}/${each}`));
        return Object.fromEntries(Object.entries(changed).filter(([path]) => !gone.has(path)));
      });
    },
    merge(theirs) {
      return update((entries) => mergeEntries(entries, theirs));
    },
    async entries() {
      return (await read()).entries;
    },
    watch(listener, signal) {
      const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
        if (area === 'managed') {
          policy = undefined;
          void read()
            .then(({ entries }) => effective(entries))
            .then(listener);
          return;
        }
        const change = changes[KEY];
        if (area !== 'local' || !change) return;
        const { entries } = migrate(change.newValue).stored;
        known = refused ? mergeEntries(entries, refused) : entries;
        void effective(known).then(listener);
      };
      options.changes.addListener(onChanged);
      signal.addEventListener('abort', () => options.changes.removeListener(onChanged), { once: true });
    },
  };
}
