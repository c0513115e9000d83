import * as v from 'valibot';
import type { Database } from './database';
import {
  countEntries,
  INDEX_KEY,
  type Index,
  indexSchema,
  kindOfShard,
  type Shard,
  shardSchema,
  toEvict,
  totalBytes,
} from './shards';

/** `rebuilt`: what was stored was unreadable and has been dropped. `memory`: nothing can be stored; values live as long as the worker. */
export type StoreNotice = 'rebuilt' | 'memory';

export interface RecordsOptions {
  database: Database;
  /** Bytes; asked anew at each write, so that the setting applies at once. */
  limit(): number;
  /** Called at most once per notice and life of the worker. */
  onNotice?: ((notice: StoreNotice) => void) | undefined;
}

/** The records as they are in memory; `save` brings what changed to disk. */
export interface Records {
  /** The live index: change it together with its shard, then `touch` the shard. */
  index(): Promise<Index>;
  shard(key: string): Promise<Shard>;
  touch(key: string): void;
  drop(entries: readonly { key: string; id: string }[]): Promise<void>;
  /** Resolves when everything touched so far is on disk, or can't be. Never rejects. */
  save(): Promise<void>;
  notice(what: StoreNotice): void;
}

/** After an eviction this share of the limit is in use, so that not every write evicts. */
const KEEP_SHARE = 0.8;

/**
 * Index and shards over a database that may fail at any call. What can't be read is dropped and
 * begun anew; what can't be written stays in memory. No caller ever sees an error.
 */
export function createRecords({ database, limit, onNotice }: RecordsOptions): Records {
  const index: Index = {};
  const shards = new Map<string, Promise<Shard>>();
  const dirty = new Set<string>();
  const noticed = new Set<StoreNotice>();
  let opened: Promise<void> | undefined;
  let saving: Promise<void> | undefined;
  let inMemory = false;

  function notice(what: StoreNotice): void {
    if (noticed.has(what)) return;
    noticed.add(what);
    onNotice?.(what);
  }

  function goOnInMemory(): void {
    inMemory = true;
    notice('memory');
  }

  async function rebuild(): Promise<void> {
    for (const key of Object.keys(index)) delete index[key];
    try {
      await database.wipe();
      await database.keys();
      notice('rebuilt');
    } catch {
      goOnInMemory();
    }
  }

  async function loadIndex(): Promise<void> {
    try {
      const keys = await database.keys();
      const foreign = keys.filter((key) => key !== INDEX_KEY && !kindOfShard(key));
      if (foreign.length > 0) await database.write(new Map(foreign.map((key) => [key, undefined])));
      if (keys.length === foreign.length) return;
      const stored = v.safeParse(indexSchema, await database.get(INDEX_KEY));
      if (stored.success) return void Object.assign(index, stored.output);
    } catch {
      // Unreadable is as good as invalid.
    }
    await rebuild();
  }

  function open(): Promise<void> {
    opened ??= loadIndex();
    return opened;
  }

  async function loadShard(key: string): Promise<Shard> {
    await open();
    if (inMemory || !index[key]) return {};
    try {
      const stored = v.safeParse(shardSchema, await database.get(key));
      if (stored.success) return { ...stored.output };
      delete index[key];
      notice('rebuilt');
    } catch {
      await rebuild();
    }
    return {};
  }

  function shard(key: string): Promise<Shard> {
    let loading = shards.get(key);
    if (!loading) {
      loading = loadShard(key);
      shards.set(key, loading);
    }
    return loading;
  }

  async function drop(entries: readonly { key: string; id: string }[]): Promise<void> {
    for (const { key, id } of entries) {
      delete (await shard(key))[id];
      delete index[key]?.[id];
      dirty.add(key);
    }
  }

  async function write(): Promise<void> {
    const records = new Map<string, unknown>([[INDEX_KEY, index]]);
    for (const key of dirty) records.set(key, await shard(key));
    dirty.clear();
    await database.write(records);
  }

  async function saveAll(): Promise<void> {
    await open();
    while (dirty.size > 0 && !inMemory) {
      if (totalBytes(index) > limit()) await drop(toEvict(index, limit() * KEEP_SHARE));
      await write().catch(purgeAndRetry);
    }
    // In the same turn as the last look at `dirty`: what is touched from here on begins a new run.
    saving = undefined;
  }

  /** Most likely the quota: the older half goes, but never what has only just come; then one more try. */
  async function purgeAndRetry(): Promise<void> {
    await drop(toEvict(index, totalBytes(index) / 2).slice(0, countEntries(index) - 1));
    for (const key of shards.keys()) dirty.add(key);
    await write().catch(goOnInMemory);
  }

  return {
    index: () => open().then(() => index),
    shard,
    touch: (key) => void dirty.add(key),
    drop,
    notice,
    save() {
      saving ??= saveAll();
      return saving;
    },
  };
}
