import { type Entries, readEntries, withSettings } from './entries';
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

export interface Migrated {
  stored: StoredSettings;
  state: StoredState;
  /** False: a newer version keeps its options in a form that only it can add to. */
  writable: boolean;
}

/** Anything at all → readable settings and how they were found. Total and idempotent. */
export function migrate(stored: unknown): Migrated {
  if (stored === undefined || stored === null) return empty('fresh');
  if (typeof stored !== 'object' || Array.isArray(stored)) return empty('corrupt');
  let record = stored as Record<string, unknown>;
  const from = Object.hasOwn(record, 'version') ? record.version : 0;
  if (typeof from !== 'number' || !Number.isInteger(from) || from < 0) return empty('corrupt');
  for (let version = from; version < SETTINGS_VERSION; version++) {
    record = steps[version]?.(record) ?? record;
  }
  const entries = readEntries(record.entries);
  if (from > SETTINGS_VERSION) {
    return { stored: { version: from, entries: entries ?? {} }, state: 'future', writable: entries !== null };
  }
  if (!entries) return empty('corrupt');
  const state = from < SETTINGS_VERSION ? 'migrated' : 'current';
  return { stored: { version: SETTINGS_VERSION, entries }, state, writable: true };
}

/** What to store in the place of `raw`: of a newer version's options everything stays that isn't replaced. */
export function restored(raw: unknown, { version, entries }: StoredSettings): StoredSettings {
  if (version <= SETTINGS_VERSION) return { version, entries };
  const theirs = raw as { entries: Entries };
  return { ...theirs, version, entries: { ...theirs.entries, ...entries } };
}

function empty(state: 'fresh' | 'corrupt'): Migrated {
  return { stored: { version: SETTINGS_VERSION, entries: {} }, state, writable: true };
}
