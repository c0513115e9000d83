import { type Entry, type EntryKind, parseEntry, type ValueOf } from './entry';
import { createRecords, type RecordsOptions } from './records';
import { countEntries, kindOfShard, shardKey, toEvict, totalBytes } from './shards';

export interface StoreOptions extends RecordsOptions {
  now(): number;
}

export interface Store {
  get<K extends EntryKind>(kind: K, id: string): Promise<Entry<ValueOf<K>> | undefined>;
  /** Resolves when every later `get` finds it; the disk follows. Never rejects. */
  put<K extends EntryKind>(kind: K, id: string, entry: Entry<ValueOf<K>>): Promise<void>;
  /** Resolves when everything put so far is on disk, or can't be. */
  saved(): Promise<void>;
  status(): Promise<{ bytes: number; entries: number }>;
  /** Drops everything except the valuation record. */
  clear(): Promise<void>;
  /** Everything that is stored, as JSON text. */
  export(): Promise<string>;
}

/**
 * The market cache: entries grouped into a few large records, each parsed when it is first read,
 * least recently used out first. Storage that fails never fails a caller.
 */
export function createStore(options: StoreOptions): Store {
  const records = createRecords(options);
  /** Entries that passed their schema in this life of the worker. */
  const checked = new WeakSet<object>();

  return {
    async get<K extends EntryKind>(kind: K, id: string) {
      const key = shardKey(kind, id);
      const shard = await records.shard(key);
      if (!Object.hasOwn(shard, id)) return undefined;
      const stored = shard[id] as object;
      const entry = checked.has(stored) ? (stored as Entry<ValueOf<K>>) : parseEntry(kind, stored);
      if (!entry) {
        await records.drop([{ key, id }]);
        records.notice('rebuilt');
        return undefined;
      }
      shard[id] = entry;
      checked.add(entry);
      const listed = (await records.index())[key]?.[id];
      if (listed) listed[1] = options.now();
      return entry;
    },
    async put(kind, id, entry) {
      const key = shardKey(kind, id);
      const shard = await records.shard(key);
      const index = await records.index();
      shard[id] = entry;
      checked.add(entry);
      index[key] = { ...index[key], [id]: [JSON.stringify(entry).length + id.length, options.now()] };
      records.touch(key);
      void records.save();
    },
    saved: () => records.save(),
    async status() {
      const index = await records.index();
      return { bytes: totalBytes(index), entries: countEntries(index) };
    },
    async clear() {
      await records.drop(toEvict(await records.index(), -1));
      await records.save();
    },
    async export() {
      const entries = [];
      for (const key of Object.keys(await records.index())) {
        const kind = kindOfShard(key);
        for (const [id, entry] of Object.entries(await records.shard(key))) {
          entries.push({ kind, id, ...(entry as object) });
        }
      }
      const exportedAt = new Date(options.now()).toISOString();
      return JSON.stringify({ capgap: 'market cache', exportedAt, entries });
    },
  };
}
