import type { Sessions } from '../market/sessions';
import { HOUR, MINUTE } from '../time';

/** What the worker does by itself. Nothing happens in the first minutes after installation. */
export const ALARMS = ['directory', 'daily', 'alerts'] as const;
export type AlarmName = (typeof ALARMS)[number];

export interface AlarmsApi {
  get(name: string): Promise<{ scheduledTime: number } | undefined>;
  create(name: string, info: { when: number; periodInMinutes?: number }): void | Promise<void>;
}

const FIRST_DIRECTORY = 5 * MINUTE;
/** The directory is a week's matter; it is looked at twice a day so that a missed week is caught up. */
const DIRECTORY_PERIOD = 12 * HOUR;
/** Quotes are a minute old at best; nobody needs to be told sooner than this. */
const ALERTS_PERIOD = 30 * MINUTE;
/** Closing bars are complete by then, the last index prints too. */
export const AFTER_CLOSE = 110 * MINUTE;
/** No alarm lies further ahead than a holiday weekend; one that does was set under another clock. */
const FURTHEST = 8 * 24 * HOUR;

/** After a start that comes too late for the day's figures, other programs of the user go first. */
const CATCH_UP = 2 * MINUTE;

/**
 * When the day's figures are due next: after the close of the running or coming session. `done` is
 * the moment they were last brought; a session missed since then is caught up at once, and several
 * missed ones are one.
 */
export function nextDaily(sessions: Sessions, { now, done }: { now: number; done: number | null }): number {
  const due = sessions.last(now).close + AFTER_CLOSE;
  if (due > now) return due;
  if (done !== null && done < due) return now + CATCH_UP;
  return sessions.nextClose(now) + AFTER_CLOSE;
}

/**
 * Alarms get lost on updates, with the browser's end and under other clocks: each start of the
 * worker makes sure of them.
 */
export async function ensureAlarms(
  alarms: AlarmsApi,
  sessions: Sessions,
  { now, done }: { now: number; done: number | null },
): Promise<void> {
  const isSet = async (name: AlarmName) => {
    const alarm = await alarms.get(name);
    return alarm !== undefined && alarm.scheduledTime - now < FURTHEST;
  };
  if (!(await isSet('directory'))) {
    await alarms.create('directory', {
      when: now + FIRST_DIRECTORY,
      periodInMinutes: DIRECTORY_PERIOD / MINUTE,
    });
  }
  if (!(await isSet('alerts'))) {
    await alarms.create('alerts', { when: now + ALERTS_PERIOD, periodInMinutes: ALERTS_PERIOD / MINUTE });
  }
  if (!(await isSet('daily'))) await alarms.create('daily', { when: nextDaily(sessions, { now, done }) });
}
