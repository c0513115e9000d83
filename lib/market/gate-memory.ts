import { HOUR } from '../time';
import { rulesFor } from './budget';
import type { GateMemory, GateState } from './gate';
import type { StorageArea } from './market';

const KEY = 'gate';

/**
 * The gate's memory in two places: all of it where it ends with the browser and is quick to write,
 * and in `lasting` what the end of the browser doesn't settle: pauses that a source has asked for,
 * and what is spent of budgets that count by the day. The latter is rarely written: when it changes.
 */
export function createGateMemory(session: StorageArea, lasting: StorageArea): GateMemory {
  let written = '';

  return {
    async load() {
      const [now, before] = await Promise.all([
        session.get(KEY).catch(() => ({}) as Record<string, unknown>),
        lasting.get(KEY).catch(() => ({}) as Record<string, unknown>),
      ]);
      written = before[KEY] === undefined ? '' : JSON.stringify(before[KEY]);
      return now[KEY] ?? before[KEY];
    },
    async save(state) {
      await session.set({ [KEY]: state });
      const outlives = lastingPart(state);
      const text = Object.keys(outlives).length === 0 ? '' : JSON.stringify(outlives);
      if (text === written) return;
      await (text === '' ? lasting.remove(KEY) : lasting.set({ [KEY]: outlives }));
      written = text;
    },
  };
}

function lastingPart(state: GateState): GateState {
  const entries = Object.entries(state).flatMap(([host, { circuit, spent }]) => {
    const asked = circuit.state === 'open' && circuit.why === 'rate-limited';
    const counted = rulesFor(host).some(({ window }) => window > HOUR) ? spent : [];
    if (!asked && counted.length === 0) return [];
    const closed = { state: 'closed' as const, failures: 0, opened: 0 };
    return [[host, { circuit: asked ? circuit : closed, spent: counted }] as const];
  });
  return Object.fromEntries(entries);
}
