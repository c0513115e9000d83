import * as v from 'valibot';
import { type Entries, entriesSchema, withSettings } from './entries';
import { parseSettings } from './settings';

/** What lies in storage under `settings`. */
export interface StoredSettings {
  version: number;
  entries: Entries;
}

export const SETTINGS_VERSION = 1;

/**
 * `fresh` nothing stored, `current` read as it is, `migrated` an older version, `future` written by
 * a newer extension (read as far as understood, never wiped), `corrupt` unreadable, defaults in force.
 */
export type StoredState = 'fresh' | 'current' | 'migrated' | 'future' | 'corrupt';

/** Step n takes what version n stored to what version n + 1 stores. Steps are never edited, only added. */
const steps: ((stored: Record<string, unknown>) => Record<string, unknown>)[] = [
  // 0 → 1: a flat object of preferences became one entry a leaf.
  (flat) => ({ version: 1, entries: withSettings({}, parseSettings(flat), 0) }),
];

/** Anything at all → readable settings and how they were found. Total and idempotent. */
export function migrate(stored: unknown): { stored: StoredSettings; state: StoredState } {
  if (stored === undefined || stored === null) return { stored: empty(), state: 'fresh' };
  if (typeof stored !== 'object' || Array.isArray(stored)) return { stored: empty(), state: 'corrupt' };
  let record = stored as Record<string, unknown>;
  const from = Object.hasOwn(record, 'version') ? record.version : 0;
  if (typeof from !== 'number' || !Number.isInteger(from) || from < 0)
    return { stored: empty(), state: 'corrupt' };
  for (let version = from; version < SETTINGS_VERSION; version++) {
    record = steps[version]?.(record) ?? record;
  }
  const entries = v.safeParse(entriesSchema, record.entries);
  if (!entries.success || Array.isArray(record.entries)) return { stored: empty(), state: 'corrupt' };
  const state = from < SETTINGS_VERSION ? 'migrated' : from > SETTINGS_VERSION ? 'future' : 'current';
  return { stored: { version: Math.max(from, SETTINGS_VERSION), entries: entries.output }, state };
}

function empty(): StoredSettings {
  return { version: SETTINGS_VERSION, entries: {} };
}
