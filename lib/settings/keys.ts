import * as v from 'valibot';
import type { StorageArea } from './storage';

/** Sources that take a key of the user's. */
export const KEYED_SOURCES = ['finnhub', 'twelvedata', 'fmp'] as const;
export type KeyedSource = (typeof KEYED_SOURCES)[number];

const STORED_AS = 'keys';
const keysSchema = v.fallback(v.record(v.picklist(KEYED_SOURCES), v.pipe(v.string(), v.maxLength(200))), {});
export type ApiKeys = v.InferOutput<typeof keysSchema>;

/**
 * API keys: `storage.local` only, apart from the settings so that no export, sync, log or message
 * can carry them by accident.
 */
export function createKeyStore(local: StorageArea) {
  async function load(): Promise<ApiKeys> {
    return v.parse(keysSchema, (await local.get(STORED_AS))[STORED_AS] ?? {});
  }
  return {
    load,
    /** Sets a key; an empty one removes it. */
    async set(source: KeyedSource, key: string): Promise<void> {
      const keys = { ...(await load()) };
      const trimmed = key.trim();
      if (trimmed) keys[source] = trimmed;
      else delete keys[source];
      await local.set({ [STORED_AS]: keys });
    },
  };
}
