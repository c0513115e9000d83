import { describe, expect, it, vi } from 'vitest';
import { createDaily } from '../../lib/background/daily';
import { createSessions } from '../../lib/market/sessions';
import { MINUTE } from '../../lib/time';
import { memoryArea } from '../market/harness';

const NOW = Date.parse('2026-01-28T22:50:00Z');

function setUp({ online = true } = {}) {
  const create = vi.fn();
  const work = vi.fn(async () => undefined);
  const local = memoryArea();
  const daily = createDaily({
    local,
    alarms: { get: async () => undefined, create },
    sessions: createSessions(),
    now: () => NOW,
    online: () => online,
    work,
  });
  return { create, work, local, daily };
}

describe('the day’s work', () => {
  it('is done, marked, and due again after the next session', async () => {
    const { daily, create, work } = setUp();
    expect(await daily.done()).toBeNull();
    await daily.run();
    expect(work).toHaveBeenCalledOnce();
    expect(await daily.done()).toBe(NOW);
    expect(create).toHaveBeenCalledWith('daily', { when: Date.parse('2026-01-29T22:50:00Z') });
  });

  it('is marked before it begins, so that what kills the worker does not kill it for ever', async () => {
    const { daily, work } = setUp();
    work.mockRejectedValue(new Error('killed'));
    await expect(daily.run()).rejects.toThrow('killed');
    expect(await daily.done()).toBe(NOW);
  });

  it('waits for the network of a machine that has just woken', async () => {
    const { daily, create, work } = setUp({ online: false });
    await daily.run();
    expect(work).not.toHaveBeenCalled();
    expect(await daily.done()).toBeNull();
    expect(create).toHaveBeenCalledWith('daily', { when: NOW + 5 * MINUTE });
  });

  it.each([null, 'x', {}])('takes a mark of %j for none', async (stored) => {
    const { daily, local } = setUp();
    local.items.set('dailyDone', stored);
    expect(await daily.done()).toBeNull();
  });
});
