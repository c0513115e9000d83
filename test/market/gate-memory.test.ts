import { describe, expect, it, vi } from 'vitest';
import { createGate } from '../../lib/market/gate';
import { createGateMemory } from '../../lib/market/gate-memory';
import { DAY, HOUR, MINUTE } from '../../lib/time';
import { memoryArea } from './harness';

const YAHOO = 'query1.finance.yahoo.com';
const DAILY = 'financialmodelingprep.com';

function setUp() {
  const clock = { now: Date.parse('2026-01-28T16:00:00Z') };
  const lasting = memoryArea();
  let session = memoryArea();
  const wake = () => createGate(createGateMemory(session, lasting), () => clock.now);
  return {
    clock,
    lasting,
    wake,
    restart() {
      session = memoryArea();
      return wake();
    },
  };
}

describe('after the browser was restarted', () => {
  it('a pause that a source asked for is still kept, and then over', async () => {
    const { clock, wake, restart } = setUp();
    await wake().report(YAHOO, { kind: 'rate-limited', retryAfter: clock.now + 30 * MINUTE });
    await expect(restart().admit(YAHOO)).rejects.toMatchObject({
      kind: 'circuit-open',
      detail: { retryAfter: clock.now + 30 * MINUTE },
    });
    clock.now += 30 * MINUTE;
    await expect(restart().admit(YAHOO)).resolves.toBeUndefined();
  });

  it('a budget that counts by the day is still spent', async () => {
    const { clock, wake, restart } = setUp();
    const gate = wake();
    for (let i = 0; i < 240; i++) await gate.admit(DAILY);
    await expect(restart().admit(DAILY)).rejects.toMatchObject({ kind: 'rate-limited' });
    clock.now += DAY;
    await expect(restart().admit(DAILY)).resolves.toBeUndefined();
  });

  it('what nobody asked for is forgotten', async () => {
    const { wake, restart, lasting } = setUp();
    const gate = wake();
    for (let i = 0; i < 5; i++) await gate.report(YAHOO, { kind: 'failed' });
    await expect(gate.admit(YAHOO)).rejects.toThrow();
    await expect(restart().admit(YAHOO)).resolves.toBeUndefined();
    expect(lasting.items.size).toBe(0);
  });
});

it('is written where it lasts only when that part changes, and taken away when it is over', async () => {
  const { clock, wake, lasting } = setUp();
  const set = vi.spyOn(lasting, 'set');
  const gate = wake();
  for (let i = 0; i < 5; i++) {
    await gate.admit('cdn.cboe.com');
    await gate.report('cdn.cboe.com', { kind: 'answered' });
  }
  expect(set).not.toHaveBeenCalled();
  await gate.report(YAHOO, { kind: 'rate-limited' });
  await gate.admit('cdn.cboe.com');
  expect(set).toHaveBeenCalledTimes(1);
  clock.now += HOUR;
  await gate.admit(YAHOO);
  await gate.report(YAHOO, { kind: 'answered' });
  expect(lasting.items.size).toBe(0);
});

it('works with what the quick memory has when the lasting one fails', async () => {
  const session = memoryArea();
  const broken = { ...memoryArea(), get: () => Promise.reject(new Error('corrupt')) };
  const gate = () => createGate(createGateMemory(session, broken), () => 1e12);
  await gate().report(YAHOO, { kind: 'rate-limited' });
  await expect(gate().admit(YAHOO)).rejects.toMatchObject({ kind: 'circuit-open' });
});
