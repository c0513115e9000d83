import type { Sessions } from '../market/sessions';
import type { StorageArea } from '../settings/storage';
import { MINUTE } from '../time';
import { type AlarmsApi, nextDaily } from './schedule';

export interface DailyDependencies {
  local: StorageArea;
  alarms: AlarmsApi;
  sessions: Sessions;
  now(): number;
  /** False when the browser knows that it has no network. */
  online(): boolean;
  /** What is to be done once a session. */
  work(): Promise<void>;
}

const KEY = 'dailyDone';
/** A machine that has just woken has its network back by then. */
const OFFLINE_WAIT = 5 * MINUTE;

/** The day's work after the close: once a session, and once for however many were missed. */
export function createDaily({ local, alarms, sessions, now, online, work }: DailyDependencies) {
  return {
    /** When it was last begun; null before the first time. */
    async done(): Promise<number | null> {
      const stored = (await local.get(KEY).catch(() => ({}) as Record<string, unknown>))[KEY];
      return typeof stored === 'number' ? stored : null;
    },
    /** What the alarm calls. */
    async run(): Promise<void> {
      if (!online()) {
        await alarms.create('daily', { when: now() + OFFLINE_WAIT });
        return;
      }
      const begun = now();
      await alarms.create('daily', { when: nextDaily(sessions, { now: begun, done: begun }) });
      // Marked when begun: work that the worker dies of must not be begun for ever.
      await local.set({ [KEY]: begun });
      await work();
    },
  };
}
