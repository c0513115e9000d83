import * as v from 'valibot';
import type { Database } from './database';
import { type Entry, type EntryKind, parseEntry, type ValueOf } from './entry';
import {
  countEntries,
  INDEX_KEY,
  type Index,
  indexSchema,
  kindOfShard,
  type Shard,
  shardKey,
  shardSchema,
  toEvict,
  totalBytes,
} from './shards';

/** `rebuilt`: what was stored was unreadable and has been dropped. `memory`: nothing can be stored; values live as long as the worker. */
export type StoreNotice = 'rebuilt' | 'memory';

export interface StoreOptions {
  database: Database;
  now(): number;
  /** Bytes; read anew at each write, so that the setting applies at once. */
  limit(): number;
  /** Called at most once per notice and life of the worker. */
  onNotice?(notice: StoreNotice): void;
}

export interface Store {
  get<K extends EntryKind>(kind: K, id: string): Promise<Entry<ValueOf<K>> | undefined>;
  /** In memory at once; resolves when it is also on disk, or can't be. Never rejects. */
  put<K extends EntryKind>(kind: K, id: string, entry: Entry<ValueOf<K>>): Promise<void>;
  status(): Promise<{ bytes: number; entries: number }>;
  /** Drops everything except the valuation record. */
  clear(): Promise<void>;
  /** Everything that is stored, as JSON text. */
  export(): Promise<string>;
}

/** After an eviction this share of the limit is in use, so that not every write evicts. */
const KEEP_SHARE = 0.8;

/**
 * The market cache: entries grouped into a few large records, all parsed on reading, least recently
 * used out first. Storage that fails never fails a caller: values then live in memory only.
 */
export function createStore({ database, now, limit, onNotice }: StoreOptions): Store {
  const shards = new Map<string, Promise<Shard>>();
  const dirty = new Set<string>();
  const noticed = new Set<StoreNotice>();
  /** Entries that passed their schema in this life of the worker. */
  const checked = new WeakSet<object>();
  let index: Promise<Index> | undefined;
  let flushing: Promise<void> | undefined;
  let inMemory = false;

  function notice(what: StoreNotice): void {
    if (noticed.has(what)) return;
    noticed.add(what);
    onNotice?.(what);
  }

  /** Drops what can't be read; where even that fails, goes on without storage. */
  async function rebuild(): Promise<void> {
    try {
      await database.wipe();
      await database.keys();
      notice('rebuilt');
    } catch {
      inMemory = true;
      notice('memory');
    }
  }

  async function loadIndex(): Promise<Index> {
    try {
      const keys = await database.keys();
      const foreign = keys.filter((key) => key !== INDEX_KEY && !kindOfShard(key));
      if (foreign.length > 0) await database.write(new Map(foreign.map((key) => [key, undefined])));
      if (keys.length === foreign.length) return {};
      const stored = v.safeParse(indexSchema, await database.get(INDEX_KEY));
      if (stored.success) return stored.output;
    } catch {}
    await rebuild();
    return {};
  }

  function getIndex(): Promise<Index> {
    index ??= loadIndex();
    return index;
  }

  async function loadShard(key: string): Promise<Shard> {
    await getIndex();
    if (inMemory) return {};
    try {
      const stored = v.safeParse(shardSchema, (await database.get(key)) ?? {});
      if (stored.success) return { ...stored.output };
      notice('rebuilt');
    } catch {
      await rebuild();
      index = Promise.resolve({});
    }
    return {};
  }

  function shardOf(key: string): Promise<Shard> {
    let shard = shards.get(key);
    if (!shard) {
      shard = loadShard(key);
      shards.set(key, shard);
    }
    return shard;
  }

  async function drop(entries: { key: string; id: string }[]): Promise<void> {
    const all = await getIndex();
    for (const { key, id } of entries) {
      delete (await shardOf(key))[id];
      delete all[key]?.[id];
      dirty.add(key);
    }
  }

  async function write(): Promise<void> {
    const all = await getIndex();
    const keys = [...dirty];
    dirty.clear();
    const records = new Map<string, unknown>([[INDEX_KEY, all]]);
    for (const key of keys) records.set(key, await shardOf(key));
    await database.write(records);
  }

  async function flush(): Promise<void> {
    while (dirty.size > 0 && !inMemory) {
      const all = await getIndex();
      if (totalBytes(all) > limit()) await drop(toEvict(all, limit() * KEEP_SHARE));
      try {
        await write();
      } catch {
        // Most likely the quota: half of it goes, then one more try.
        await drop(toEvict(all, totalBytes(all) / 2));
        for (const key of shards.keys()) dirty.add(key);
        try {
          await write();
        } catch {
          inMemory = true;
          notice('memory');
        }
      }
    }
  }

  function persist(): Promise<void> {
    flushing ??= flush().finally(() => {
      flushing = undefined;
    });
    return flushing;
  }

  return {
    async get(kind, id) {
      const key = shardKey(kind, id);
      const shard = await shardOf(key);
      if (!Object.hasOwn(shard, id)) return undefined;
      const stored = shard[id] as object;
      const entry = checked.has(stored)
        ? (stored as ReturnType<typeof parseEntry<typeof kind>>)
        : parseEntry(kind, stored);
      if (entry) {
        checked.add(entry);
        shard[id] = entry;
        const listed = (await getIndex())[key]?.[id];
        if (listed) listed[1] = now();
        return entry;
      }
      await drop([{ key, id }]);
      notice('rebuilt');
      return undefined;
    },
    async put(kind, id, entry) {
      const key = shardKey(kind, id);
      const shard = await shardOf(key);
      const all = await getIndex();
      shard[id] = entry;
      checked.add(entry);
      all[key] = { ...all[key], [id]: [JSON.stringify(entry).length + id.length, now()] };
      dirty.add(key);
      await persist();
    },
    async status() {
      const all = await getIndex();
      return { bytes: totalBytes(all), entries: countEntries(all) };
    },
    async clear() {
      const all = await getIndex();
      await drop(toEvict(all, -1));
      await persist();
    },
    async export() {
      const all = await getIndex();
      const entries = [];
      for (const key of Object.keys(all)) {
        const kind = kindOfShard(key);
        for (const [id, entry] of Object.entries(await shardOf(key)))
          entries.push({ kind, id, ...(entry as object) });
      }
      return JSON.stringify(
        { capgap: 'market cache', exportedAt: new Date(now()).toISOString(), entries },
        null,
        1,
      );
    },
  };
}
