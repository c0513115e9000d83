import * as v from 'valibot';
import { ProviderError } from '../providers/types';
import { rulesFor, spend } from './budget';
import { afterAdmission, afterOutcome, CLOSED, type Outcome, opensAt } from './circuit';

const finite = v.pipe(v.number(), v.finite());
const hostSchema = v.object({
  circuit: v.variant('state', [
    v.object({ state: v.literal('closed'), failures: finite, opened: finite }),
    v.object({
      state: v.literal('open'),
      until: finite,
      opened: finite,
      why: v.picklist(['rate-limited', 'failing']),
    }),
  ]),
  spent: v.array(finite),
  /** Moment of the last answer. */
  answered: v.optional(finite),
});
type HostState = v.InferOutput<typeof hostSchema>;
const gateSchema = v.record(v.string(), hostSchema);
export type GateState = Record<string, HostState>;

/** Where the gate's memory outlives the worker. */
export interface GateMemory {
  load(): Promise<unknown>;
  save(state: GateState): Promise<void>;
}

export interface Gate {
  /** Resolves when the host may be asked now. Throws `circuit-open` or `rate-limited` with the moment to come back. */
  admit(host: string): Promise<void>;
  report(host: string, outcome: Outcome): Promise<void>;
  /** How a host stands, for the options page. */
  status(host: string): Promise<{ coolingUntil?: number; failing: boolean; answered?: number }>;
  /** The network is back: hosts that only failed to connect may be asked again. */
  networkReturned(): Promise<void>;
}

/**
 * Circuit and budget of every host, kept across the worker's death. What is spent is written down
 * before the request leaves, so a worker killed in mid-flight doesn't get it back.
 */
export function createGate(memory: GateMemory, now: () => number): Gate {
  let loading: Promise<GateState> | undefined;
  let saving: Promise<void> = Promise.resolve();

  function hosts(): Promise<GateState> {
    loading ??= memory
      .load()
      .catch(() => ({}))
      .then((stored) => {
        const parsed = v.safeParse(gateSchema, stored);
        return parsed.success ? parsed.output : {};
      });
    return loading;
  }

  /** Reads and changes a host in one step, so that two requests at once can't spend the same money. */
  async function change(host: string, next: (state: HostState) => HostState): Promise<void> {
    const all = await hosts();
    all[host] = next(all[host] ?? { circuit: CLOSED, spent: [] });
    // Losing the memory is better than losing the request: the gate then works until the worker dies.
    saving = saving.then(() => memory.save(all)).catch(() => undefined);
    await saving;
  }

  return {
    admit: (host) =>
      change(host, (state) => {
        const at = now();
        const reopens = opensAt(state.circuit, at);
        if (reopens > at) {
          throw new ProviderError('circuit-open', 'the source asked for a pause', { retryAfter: reopens });
        }
        const purchase = spend(state.spent, rulesFor(host), at);
        if (!purchase.granted) {
          throw new ProviderError('rate-limited', 'own request budget used up', {
            retryAfter: purchase.until,
          });
        }
        return { ...state, circuit: afterAdmission(state.circuit, at), spent: [...purchase.spent] };
      }),
    report: (host, outcome) =>
      change(host, (state) => ({
        ...state,
        circuit: afterOutcome(state.circuit, outcome, now()),
        ...(outcome.kind === 'answered' && { answered: now() }),
      })),
    async status(host) {
      const state = (await hosts())[host];
      if (!state) return { failing: false };
      const reopens = opensAt(state.circuit, now());
      return {
        failing: state.circuit.state === 'open' || state.circuit.failures > 0,
        ...(reopens > now() && { coolingUntil: reopens }),
        ...(state.answered !== undefined && { answered: state.answered }),
      };
    },
    async networkReturned() {
      for (const [host, { circuit }] of Object.entries(await hosts())) {
        if (circuit.state === 'open' && circuit.why === 'failing') {
          await change(host, (state) => ({ ...state, circuit: CLOSED }));
        }
      }
    },
  };
}
