import { describe, expect, it } from 'vitest';
import { pastAlert } from '../../lib/alerts/past-alerts';
import { NO_ALERT_STATE } from '../../lib/alerts/state';
import { createAlertMemory } from '../../lib/background/alert-memory';
import { DAY } from '../../lib/time';
import { memoryArea } from '../market/harness';

const alert = pastAlert(
  {
    rule: { id: 'a', enabled: true, kind: 'streak', direction: 'either', threshold: 5 },
    side: 'above',
    value: 6,
    asOf: 1,
    at: 2,
    figures: [],
  },
  { small: 'IWM', large: 'SPY' },
);

describe('alert memory', () => {
  it('keeps state, log and what is unseen', async () => {
    const memory = createAlertMemory(memoryArea(), () => 0);
    expect(await memory.state()).toEqual(NO_ALERT_STATE);
    await memory.remember({ ...NO_ALERT_STATE, checkedAt: 5 }, [alert]);
    await memory.remember({ ...NO_ALERT_STATE, checkedAt: 6 }, []);
    expect(await memory.state()).toMatchObject({ checkedAt: 6 });
    expect(await memory.log()).toEqual([alert]);
    expect(await memory.unseen()).toBe(1);
    await memory.seen();
    expect(await memory.unseen()).toBe(0);
    expect(await memory.log()).toEqual([alert]);
  });

  it('keeps a rule quiet for a day, or until woken, and forgets what is over', async () => {
    let now = 0;
    const area = memoryArea();
    const memory = createAlertMemory(area, () => now);
    await memory.snooze('a', true);
    await memory.snooze('b', true);
    expect(await memory.snoozed()).toEqual({ a: DAY, b: DAY });
    await memory.snooze('a', false);
    expect(await memory.snoozed()).toEqual({ b: DAY });
    now = DAY;
    expect(await memory.snoozed()).toEqual({});
    await memory.snooze('c', true);
    expect(area.items.get('alertsSnoozed')).toEqual({ c: 2 * DAY });
  });

  it.each([null, 7, 'x', [], { a: 'b' }])('takes %j for nothing', async (stored) => {
    const area = memoryArea();
    for (const key of ['alertState', 'alertsSnoozed', 'alertLog', 'alertsUnseen'])
      area.items.set(key, stored);
    const memory = createAlertMemory(area, () => 0);
    expect(await memory.state()).toEqual(NO_ALERT_STATE);
    expect(await memory.snoozed()).toEqual({});
    expect(await memory.log()).toEqual([]);
    expect(await memory.unseen()).toBe(stored === 7 ? 7 : 0);
  });
});
