import type { Settings } from '../settings/settings';

/** One change as it can be taken back: what the changed preferences were before. */
export interface Change {
  before: Partial<Settings>;
  /** The preference the change was made at, where 'saved' and 'undo' are shown. */
  at: keyof Settings;
}

/** What a patch changes, as the patch that takes it back; null where it changes nothing. */
export function inverseOf(settings: Settings, patch: Partial<Settings>, at: keyof Settings): Change | null {
  const before: Partial<Settings> = {};
  for (const key of Object.keys(patch) as (keyof Settings)[]) {
    if (JSON.stringify(settings[key]) !== JSON.stringify(patch[key])) {
      Object.assign(before, { [key]: settings[key] });
    }
  }
  return Object.keys(before).length > 0 ? { before, at } : null;
}
