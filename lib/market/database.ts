import { deleteDB, type IDBPDatabase, openDB } from 'idb';

const NAME = 'market';
const STORE = 'records';

/** Key → record, a few dozen large ones. Any method may reject; `wipe` starts over. */
export interface Database {
  keys(): Promise<string[]>;
  get(key: string): Promise<unknown>;
  /** Writes and deletes (value undefined) in one transaction: all or nothing. */
  write(records: ReadonlyMap<string, unknown>): Promise<void>;
  wipe(): Promise<void>;
}

/** The records in IndexedDB. The connection is opened on first use and again after the browser closed it. */
export function createDatabase(): Database {
  let opening: Promise<IDBPDatabase> | undefined;

  function open(): Promise<IDBPDatabase> {
    opening ??= openDB(NAME, 1, {
      upgrade: (db) => void db.createObjectStore(STORE),
      blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
      terminated: () => {
        opening = undefined;
      },
    }).catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
    return opening;
  }

  return {
    keys: async () => (await (await open()).getAllKeys(STORE)).map(String),
    get: async (key) => (await open()).get(STORE, key),
    async write(records) {
      const transaction = (await open()).transaction(STORE, 'readwrite');
      // How it ends is told by `done`; the single requests have nothing to add.
      const ignore = () => undefined;
      transaction.done.catch(ignore);
      try {
        for (const [key, value] of records) {
          const { store } = transaction;
          (value === undefined ? store.delete(key) : store.put(value, key)).catch(ignore);
        }
      } catch (error) {
        // What can't be cloned throws before its request exists; the others would be committed.
        transaction.abort();
        throw error;
      }
      await transaction.done;
    },
    async wipe() {
      const db = await opening?.catch(() => undefined);
      db?.close();
      opening = undefined;
      await deleteDB(NAME);
    },
  };
}
