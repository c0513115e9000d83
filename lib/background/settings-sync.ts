import type { SettingsStore } from '../settings/storage';
import { exchange, type SyncArea } from '../settings/sync';
import { MINUTE } from '../time';

export interface SettingsSyncDependencies {
  store: SettingsStore;
  sync: SyncArea;
  now(): number;
  /** A name for a writing that no other device will choose. */
  uuid(): string;
  /** Wakes the worker at a moment. */
  wake(when: number): void | Promise<void>;
}

/** The browser allows 120 writes a minute to the account: changes are gathered for this long. */
const GATHER = MINUTE / 2;

/**
 * Options follow the account while the user wants it. A change sets an alarm rather than a timer,
 * so that it goes out even if the worker dies first; what the browser refuses is tried again with
 * the next change.
 */
export function createSettingsSync({ store, sync, now, uuid, wake }: SettingsSyncDependencies) {
  return {
    async localChanged(wanted: boolean): Promise<void> {
      if (wanted) await wake(now() + GATHER);
    },
    /** True when both sides agree now. */
    async exchange(): Promise<boolean> {
      if (!(await store.load()).settings.sync) return false;
      return exchange({ sync, store, now: now(), writing: uuid() }).then(
        () => true,
        () => false,
      );
    },
  };
}
