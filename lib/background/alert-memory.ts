import * as v from 'valibot';
import type { Evaluation } from '../alerts/engine';
import { type PastAlert, readLog, withFired } from '../alerts/past-alerts';
import { type AlertState, alertStateSchema, NO_ALERT_STATE } from '../alerts/state';
import type { StorageArea } from '../settings/storage';
import { DAY } from '../time';

const STATE = 'alertState';
const SNOOZED = 'alertsSnoozed';
const LOG = 'alertLog';
const UNSEEN = 'alertsUnseen';

/** Rule id → epoch ms until which it stays quiet. */
const snoozedSchema = v.fallback(v.record(v.string(), v.number()), {});
const unseenSchema = v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0)), 0);

/** What is kept of alerts between two looks; what is unreadable counts as nothing. */
export function createAlertMemory(local: StorageArea, now: () => number) {
  const read = async (key: string): Promise<unknown> => (await local.get(key))[key];

  async function snoozed(): Promise<Record<string, number>> {
    const all = v.parse(snoozedSchema, (await read(SNOOZED)) ?? {});
    return Object.fromEntries(Object.entries(all).filter(([, until]) => until > now()));
  }

  return {
    snoozed,
    async state(): Promise<AlertState> {
      const stored = v.safeParse(alertStateSchema, await read(STATE));
      return stored.success ? stored.output : NO_ALERT_STATE;
    },
    log: async (): Promise<PastAlert[]> => readLog(await read(LOG)),
    /** How many alerts fired since the user last looked. */
    unseen: async (): Promise<number> => v.parse(unseenSchema, (await read(UNSEEN)) ?? 0),
    /** State, log and count in one write: all of a look is remembered, or nothing of it. */
    async remember(state: Evaluation['state'], fired: readonly PastAlert[]): Promise<void> {
      const news = fired.length > 0 && {
        [LOG]: withFired(await read(LOG), fired),
        [UNSEEN]: v.parse(unseenSchema, (await read(UNSEEN)) ?? 0) + fired.length,
      };
      await local.set({ [STATE]: state, ...news });
    },
    seen: (): Promise<void> => local.set({ [UNSEEN]: 0 }),
    /** Keeps a rule quiet for a day, or no longer. */
    async snooze(ruleId: string, quiet: boolean): Promise<void> {
      const { [ruleId]: _, ...others } = await snoozed();
      await local.set({ [SNOOZED]: quiet ? { ...others, [ruleId]: now() + DAY } : others });
    },
  };
}
export type AlertMemory = ReturnType<typeof createAlertMemory>;
