import * as v from 'valibot';
import { settingsFrom } from '../settings/entries';
import { migrate, SETTINGS_VERSION } from '../settings/migrations';
import { DEFAULT_SETTINGS, type Settings } from '../settings/settings';

/** Refused beyond this: a real backup is a few kilobytes. */
export const MAX_IMPORT_BYTES = 1_000_000;

/** Preferences as a file: readable JSON, only what differs from the defaults, never keys or market data. */
export function exportSettings(settings: Settings, now: number): string {
  const differing = Object.fromEntries(
    Object.entries(settings).filter(
      ([key, value]) => JSON.stringify(value) !== JSON.stringify(DEFAULT_SETTINGS[key as keyof Settings]),
    ),
  );
  return `${JSON.stringify(
    {
      capgap: 'settings',
      version: SETTINGS_VERSION,
      exported: new Date(now).toISOString(),
      settings: differing,
    },
    null,
    2,
  )}\n`;
}

const fileSchema = v.object({
  capgap: v.literal('settings'),
  version: v.pipe(v.number(), v.integer(), v.minValue(0)),
  settings: v.record(v.string(), v.unknown()),
});

export type ImportProblem = 'too-large' | 'not-json' | 'not-ours' | 'future-version' | 'bad-value';

/** What an import would do, before it does it. */
export type ImportPreview =
  | { ok: true; settings: Settings; changed: (keyof Settings)[] }
  | { ok: false; problem: ImportProblem; at?: string };

/** Reads a backup whole or refuses it whole. A field that does not survive as written is a refusal, not a guess. */
export function readImport(text: string, current: Settings): ImportPreview {
  if (new TextEncoder().encode(text).length > MAX_IMPORT_BYTES) return { ok: false, problem: 'too-large' };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { ok: false, problem: 'not-json' };
  }
  if (hasPoison(json)) return { ok: false, problem: 'not-ours' };
  const file = v.safeParse(fileSchema, json);
  if (!file.success) return { ok: false, problem: 'not-ours' };
  if (file.output.version > SETTINGS_VERSION) return { ok: false, problem: 'future-version' };
  // A backup of any past version holds flat preferences: what migration step 0 reads.
  const settings = settingsFrom(migrate({ ...file.output.settings }).stored.entries);
  for (const [key, value] of Object.entries(file.output.settings)) {
    if (!Object.hasOwn(DEFAULT_SETTINGS, key)) return { ok: false, problem: 'bad-value', at: key };
    if (canonical(settings[key as keyof Settings]) !== canonical(value))
      return { ok: false, problem: 'bad-value', at: key };
  }
  const changed = (Object.keys(settings) as (keyof Settings)[]).filter(
    (key) => canonical(settings[key]) !== canonical(current[key]),
  );
  return { ok: true, settings, changed };
}

/** A backup goes four levels deep. */
const DEEPEST = 8;

/**
 * `__proto__` and its kin have no business in a backup (JSON.parse makes them own properties), nor
 * has a depth that would exhaust the stack of whoever walks it.
 */
function hasPoison(json: unknown): boolean {
  const pending: { value: unknown; depth: number }[] = [{ value: json, depth: 0 }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { value, depth } = next;
    if (typeof value !== 'object' || value === null) continue;
    if (depth > DEEPEST) return true;
    for (const key of Object.keys(value)) {
      if (key === '__proto__' || key === 'constructor' || key === 'prototype') return true;
      pending.push({ value: (value as Record<string, unknown>)[key], depth: depth + 1 });
    }
  }
  return false;
}

/** JSON with sorted keys, so that order never counts as a difference. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
