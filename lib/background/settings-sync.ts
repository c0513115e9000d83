import type { SettingsStore } from '../settings/storage';
import { exchange, type SyncArea, TooLargeError } from '../settings/sync';
import type { SyncState } from '../settings/sync-state';
import { MINUTE } from '../time';

export interface SettingsSyncDependencies {
  store: SettingsStore;
  sync: SyncArea;
  now(): number;
  /** A name for a writing that no other device will choose. */
  uuid(): string;
  /** Wakes the worker at a moment. */
  wake(when: number): void | Promise<void>;
  /** Keeps how it went, for the options page. */
  keep(state: SyncState): Promise<void>;
}

/** The browser allows 120 writes a minute to the account: changes are gathered for this long. */
const GATHER = MINUTE / 2;
/** After a refusal; there are no more than 1,800 writes an hour either. */
const TRY_AGAIN = 10 * MINUTE;

/**
 * Options follow the account while the user wants it. A change sets an alarm rather than a timer,
 * so that it goes out even if the worker dies first; what the browser refuses is tried again.
 */
export function createSettingsSync({ store, sync, now, uuid, wake, keep }: SettingsSyncDependencies) {
  return {
    async localChanged(wanted: boolean): Promise<void> {
      if (wanted) await wake(now() + GATHER);
    },
    /** True when both sides agree now. */
    async exchange(): Promise<boolean> {
      if (!(await store.load()).settings.sync) return false;
      const problem = await exchange({ sync, store, now: now(), writing: uuid() }).then(
        () => null,
        (error: unknown) => (error instanceof TooLargeError ? 'too-large' : 'refused'),
      );
      await keep({ at: now(), problem }).catch(() => undefined);
      if (problem === 'refused') await wake(now() + TRY_AGAIN);
      return problem === null;
    },
  };
}
