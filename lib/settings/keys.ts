import * as v from 'valibot';
import type { StorageArea } from './storage';

/** Sources that take a key of the user's. */
export const KEYED_SOURCES = ['finnhub', 'twelvedata', 'fmp'] as const;
export type KeyedSource = (typeof KEYED_SOURCES)[number];

const STORED_AS = 'keys';
const keySchema = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
export type ApiKeys = Partial<Record<KeyedSource, string>>;

/**
 * API keys: `storage.local` only, apart from the settings so that no export, sync, log or message
 * can carry them by accident.
 */
export function createKeyStore(local: StorageArea) {
  /** Everything stored, keys of sources this version does not know included. */
  async function read(): Promise<Record<string, unknown>> {
    const stored = (await local.get(STORED_AS))[STORED_AS];
    return typeof stored === 'object' && stored !== null ? { ...stored } : {};
  }
  return {
    /** The readable keys; none where storage cannot be read. */
    async load(): Promise<ApiKeys> {
      const stored = await read().catch(() => ({}) as Record<string, unknown>);
      const known = KEYED_SOURCES.filter((source) => v.is(keySchema, stored[source]));
      return Object.fromEntries(known.map((source) => [source, stored[source]]));
    },
    /** Sets a key; an empty one removes it. Rejects when the browser does not store it. */
    async set(source: KeyedSource, key: string): Promise<void> {
      const { [source]: _, ...others } = await read();
      const trimmed = key.trim();
      await local.set({ [STORED_AS]: trimmed ? { ...others, [source]: trimmed } : others });
    },
  };
}
