import { describe, expect, it } from 'vitest';
import { rulesFor } from '../../lib/market/budget';
import { createGate, type GateMemory } from '../../lib/market/gate';
import { MINUTE } from '../../lib/time';

const HOST = 'query1.finance.yahoo.com';

function setUp(memory: Partial<GateMemory> = {}) {
  const clock = { now: Date.parse('2026-01-28T16:00:00Z') };
  let stored: unknown;
  const kept: GateMemory = {
    load: async () => structuredClone(stored),
    save: async (state) => {
      stored = structuredClone(state);
    },
    ...memory,
  };
  return { clock, wake: () => createGate(kept, () => clock.now), stored: () => stored };
}

describe('gate', () => {
  it('refuses a host that asked for a pause and says until when', async () => {
    const { clock, wake } = setUp();
    const gate = wake();
    await gate.admit(HOST);
    await gate.report(HOST, { kind: 'rate-limited' });
    await expect(gate.admit(HOST)).rejects.toMatchObject({
      kind: 'circuit-open',
      detail: { retryAfter: clock.now + MINUTE },
    });
    await expect(gate.admit('cdn.cboe.com')).resolves.toBeUndefined();
  });

  it('remembers the pause in the next worker', async () => {
    const { clock, wake } = setUp();
    await wake().report(HOST, { kind: 'rate-limited' });
    await expect(wake().admit(HOST)).rejects.toMatchObject({ kind: 'circuit-open' });
    clock.now += MINUTE;
    await expect(wake().admit(HOST)).resolves.toBeUndefined();
    await expect(wake().admit(HOST)).rejects.toMatchObject({ kind: 'circuit-open' });
  });

  it('keeps the budget over the death of workers', async () => {
    const { clock, wake } = setUp();
    const [{ limit } = { limit: 0 }] = rulesFor(HOST);
    for (let i = 0; i < limit; i++) await wake().admit(HOST);
    await expect(wake().admit(HOST)).rejects.toMatchObject({
      kind: 'rate-limited',
      detail: { retryAfter: clock.now + MINUTE },
    });
    clock.now += MINUTE;
    await expect(wake().admit(HOST)).resolves.toBeUndefined();
  });

  it('does not let simultaneous requests spend the same money', async () => {
    const { wake } = setUp();
    const gate = wake();
    const [{ limit } = { limit: 0 }] = rulesFor(HOST);
    const outcomes = await Promise.allSettled(Array.from({ length: limit + 20 }, () => gate.admit(HOST)));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(limit);
  });

  it('writes down what is spent before the request may leave', async () => {
    const { wake, stored } = setUp();
    await wake().admit(HOST);
    expect(stored()).toMatchObject({ [HOST]: { spent: [expect.any(Number)] } });
  });

  it.each([
    ['fails to load', { load: () => Promise.reject(new Error('corrupt')) }],
    ['fails to save', { save: () => Promise.reject(new Error('quota')) }],
    ['holds nonsense', { load: async () => ({ [HOST]: { circuit: 'ajar', spent: 'all' } }) }],
    [
      'holds infinity',
      {
        load: async () => ({
          [HOST]: {
            circuit: { state: 'open', until: Number.POSITIVE_INFINITY, opened: 1, why: 'failing' },
            spent: [],
          },
        }),
      },
    ],
  ])('works on when its memory %s', async (_, memory) => {
    const { wake } = setUp(memory);
    const gate = wake();
    await expect(gate.admit(HOST)).resolves.toBeUndefined();
    await gate.report(HOST, { kind: 'rate-limited' });
    await expect(gate.admit(HOST)).rejects.toMatchObject({ kind: 'circuit-open' });
  });

  it('forgives broken connections when the network returns, but no 429', async () => {
    const { wake } = setUp();
    const gate = wake();
    for (let i = 0; i < 5; i++) await gate.report(HOST, { kind: 'failed' });
    await gate.report('cdn.cboe.com', { kind: 'rate-limited' });
    await expect(gate.admit(HOST)).rejects.toMatchObject({ kind: 'circuit-open' });
    await gate.networkReturned();
    await expect(gate.admit(HOST)).resolves.toBeUndefined();
    await expect(gate.admit('cdn.cboe.com')).rejects.toMatchObject({ kind: 'circuit-open' });
  });

  it('tells how a host stands', async () => {
    const { clock, wake } = setUp();
    const gate = wake();
    expect(await gate.status(HOST)).toEqual({ failing: false });
    await gate.report(HOST, { kind: 'answered' });
    expect(await gate.status(HOST)).toEqual({ failing: false, answered: clock.now });
    await gate.report(HOST, { kind: 'rate-limited' });
    expect(await gate.status(HOST)).toMatchObject({ failing: true, coolingUntil: clock.now + MINUTE });
  });
});
