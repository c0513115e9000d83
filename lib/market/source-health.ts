import * as v from 'valibot';
import type { GateMemory } from './gate';
import { reasonOf } from './reasons';
import { type MissingReason, missingReasonSchema, type SourceId } from './types';

const healthSchema = v.record(
  v.string(),
  v.object({
    lastSuccess: v.optional(v.pipe(v.number(), v.finite())),
    failure: v.optional(missingReasonSchema),
  }),
);

/** How a source did last: a failure stands until the next success. */
export interface Health {
  lastSuccess?: number;
  failure?: MissingReason;
}

export interface SourceHealth {
  report(source: SourceId, outcome: { ok: true } | { ok: false; error: unknown }, keyed: boolean): void;
  of(source: SourceId): Promise<Health>;
}

/** Remembers each source's last success and failure for the options page, across the worker's death. */
export function createSourceHealth(memory: GateMemory, now: () => number): SourceHealth {
  let loading: Promise<Record<string, Health>> | undefined;
  const all = (): Promise<Record<string, Health>> => {
    loading ??= memory
      .load()
      .catch(() => undefined)
      .then((stored) => {
        const parsed = v.safeParse(healthSchema, stored);
        return parsed.success ? (parsed.output as Record<string, Health>) : {};
      });
    return loading;
  };
  return {
    report(source, outcome, keyed) {
      const at = now();
      void all().then((health) => {
        const before = health[source] ?? {};
        if (outcome.ok) health[source] = { lastSuccess: at };
        else {
          const failure = reasonOf(outcome.error, keyed);
          // Not knowing a symbol is an answer, and having none to give isn't a fault.
          if (failure === 'unknown-symbol' || failure === 'no-source') return;
          health[source] = { ...before, failure };
        }
        memory.save(health).catch(() => undefined);
      });
    },
    of: async (source) => (await all())[source] ?? {},
  };
}
