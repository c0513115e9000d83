import * as v from 'valibot';
import type { Entries } from './entries';
import { DEFAULT_SETTINGS, parseSettings, type Settings } from './settings';

/**
 * What an organisation sets through `storage.managed`. `defaults` hold until the user chooses
 * otherwise, `locked` hold always. The schema the browser shows to administrators is
 * public/managed-schema.json.
 */
export interface Policy {
  defaults: Partial<Settings>;
  locked: Partial<Settings>;
}

const policySchema = v.object({
  defaults: v.fallback(v.record(v.string(), v.unknown()), {}),
  locked: v.fallback(v.record(v.string(), v.unknown()), {}),
});

export const NO_POLICY: Policy = { defaults: {}, locked: {} };

/** Anything at all → the policy it holds. A value that makes no sense is as if it were not set. */
export function parsePolicy(managed: unknown): Policy {
  const read = v.safeParse(policySchema, managed ?? {});
  if (!read.success) return NO_POLICY;
  return { defaults: meaningful(read.output.defaults), locked: meaningful(read.output.locked) };
}

/** The preferences of `raw` that survive parsing as they are meant. */
function meaningful(raw: Record<string, unknown>): Partial<Settings> {
  const parsed = parseSettings(raw);
  const kept: Partial<Settings> = {};
  for (const key of Object.keys(DEFAULT_SETTINGS) as (keyof Settings)[]) {
    if (!Object.hasOwn(raw, key)) continue;
    const fellBack = JSON.stringify(parsed[key]) === JSON.stringify(DEFAULT_SETTINGS[key]);
    if (!fellBack || JSON.stringify(raw[key]) === JSON.stringify(DEFAULT_SETTINGS[key])) {
      Object.assign(kept, { [key]: parsed[key] });
    }
  }
  return kept;
}

/** The user's settings under a policy. `entries` tell which preferences the user has chosen. */
export function withPolicy(settings: Settings, entries: Entries, policy: Policy): Settings {
  const chosen = new Set(Object.keys(entries).map((path) => path.split('/', 1)[0]));
  const defaults = Object.fromEntries(Object.entries(policy.defaults).filter(([key]) => !chosen.has(key)));
  return { ...settings, ...defaults, ...policy.locked };
}
