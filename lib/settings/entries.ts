import * as v from 'valibot';
import { DEFAULT_SETTINGS, parseSettings, type Settings, settingsSchema } from './settings';

/**
 * How settings are kept: one entry a leaf, each with the moment it changed, so that two devices
 * can be merged leaf by leaf with the newest change winning and nothing else lost. Lists of
 * independent things (the watchlist, the alerts) have one leaf a member: `watchlist/AMPL`.
 * An entry without a value is a deletion, kept so that the other device learns of it.
 */
const entrySchema = v.object({
  /** Epoch ms by the clock of the device that changed it; safe integers only, so that one more is always later. */
  t: v.pipe(v.number(), v.safeInteger(), v.maxValue(8.64e15)),
  v: v.optional(v.unknown()),
});
export type Entries = Record<string, v.InferOutput<typeof entrySchema>>;

/** Anything at all → the entries in it; what is not one is left out alone. Null where there is no record of them. */
export function readEntries(raw: unknown): Entries | null {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return null;
  const entries: Entries = {};
  for (const [path, entry] of Object.entries(raw)) {
    const read = path === '__proto__' ? null : v.safeParse(entrySchema, entry);
    if (read?.success) entries[path] = read.output;
  }
  return entries;
}

type SettingKey = keyof Settings;

/** Lists whose members are independent of each other, and what names a member. */
const memberName: Partial<Record<SettingKey, (member: unknown) => string>> = {
  watchlist: String,
  ignoredWords: String,
  allowSites: String,
  blockSites: String,
  disabledSources: String,
  alerts: (rule) => String((rule as { id: unknown }).id),
  customPairs: (pair) => {
    const { small, large } = pair as { small: string; large: string };
    return `${small}|${large}`;
  },
};

/** Keeps every leaf of `settings` that differs from the defaults; lists and records by member. */
function leavesOf(settings: Settings): Map<string, unknown> {
  const leaves = new Map<string, unknown>();
  for (const key of Object.keys(settings) as SettingKey[]) {
    const value = settings[key];
    const name = memberName[key];
    if (name) for (const member of value as unknown[]) leaves.set(`${key}/${name(member)}`, member);
    else if (key === 'aliases') {
      for (const [text, symbol] of Object.entries(value as Settings['aliases']))
        leaves.set(`aliases/${text}`, symbol);
    } else if (JSON.stringify(value) !== JSON.stringify(DEFAULT_SETTINGS[key])) leaves.set(key, value);
  }
  return leaves;
}

/** Whether a list or record of one member survives reading: a bad member, or one of a newer kind, must not take the others with it. */
function isReadable(key: SettingKey, one: object): boolean {
  return Object.keys(v.parse(settingsSchema.entries[key], one) as object).length === 1;
}

/** Entries → settings. Leaves that make no sense fall back alone; members keep the order of their moments. */
export function settingsFrom(entries: Entries): Settings {
  const raw: Record<string, unknown> = {};
  const ordered = Object.entries(entries).sort(([a, x], [b, y]) => x.t - y.t || (a < b ? -1 : 1));
  for (const [path, entry] of ordered) {
    if (entry.v === undefined) continue;
    const slash = path.indexOf('/');
    const key = (slash < 0 ? path : path.slice(0, slash)) as SettingKey;
    if (!Object.hasOwn(DEFAULT_SETTINGS, key)) continue;
    if (slash < 0) raw[key] = entry.v;
    else if (key === 'aliases') {
      const alias = { [path.slice(slash + 1)]: entry.v };
      if (isReadable(key, alias)) raw[key] = { ...(raw[key] as object | undefined), ...alias };
    } else if (memberName[key] && isReadable(key, [entry.v]))
      raw[key] = [...((raw[key] as unknown[] | undefined) ?? []), entry.v];
  }
  return parseSettings(raw);
}

/** `entries` after the settings they stand for became `next` at `now`; only leaves that changed get a new moment. */
export function withSettings(entries: Entries, next: Settings, now: number): Entries {
  const before = leavesOf(settingsFrom(entries));
  const after = leavesOf(next);
  const changed: Entries = { ...entries };
  // Members keep their order even when several change in the same millisecond or the clock went back.
  let t = Math.max(now, ...Object.values(entries).map((entry) => entry.t + 1));
  for (const path of before.keys()) if (!after.has(path)) changed[path] = { t: t++ };
  for (const [path, value] of after) {
    if (JSON.stringify(before.get(path)) !== JSON.stringify(value)) changed[path] = { t: t++, v: value };
  }
  return changed;
}

/** Two devices' entries made one: by leaf, the newest wins; equal moments are decided the same way on both. */
export function mergeEntries(a: Entries, b: Entries): Entries {
  const merged: Entries = { ...a };
  for (const [path, theirs] of Object.entries(b)) {
    const ours = merged[path];
    if (!ours || theirs.t > ours.t || (theirs.t === ours.t && rank(theirs) > rank(ours)))
      merged[path] = theirs;
  }
  return merged;
}

function rank(entry: Entries[string]): string {
  return JSON.stringify(entry.v) ?? '';
}
