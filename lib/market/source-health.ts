import * as v from 'valibot';
import { reasonOf } from './reasons';
import { type MissingReason, missingReasonSchema, type SourceId } from './types';

const healthSchema = v.record(
  v.string(),
  v.object({
    lastSuccess: v.optional(v.pipe(v.number(), v.finite())),
    failure: v.optional(missingReasonSchema),
    /** The capability that failed. */
    failedAt: v.optional(v.string()),
  }),
);

type Stored = v.InferOutput<typeof healthSchema>[string];

/** How a source did last. */
export interface Health {
  lastSuccess?: number;
  failure?: MissingReason;
}

/** One use of a source; `capability` is the method that was called. */
export interface Use {
  source: SourceId;
  capability: string;
  /** The source takes the user's key. */
  keyed: boolean;
  error?: unknown;
}

/** The capability of being tested, whose success clears every failure. */
export const TEST = 'test';
/** What the user has to do something about stands until the very thing works that needed it. */
const STANDING: readonly MissingReason[] = ['consent-needed', 'key-rejected'];

/** Where it is remembered; outlives the worker. */
export interface HealthMemory {
  load(): Promise<unknown>;
  save(health: Record<string, Stored>): Promise<void>;
}

export interface SourceHealth {
  /** A use without an error was a success. */
  report(use: Use): void;
  of(source: SourceId): Promise<Health>;
}

/** Remembers each source's last success and failure for the options page, across the worker's death. */
export function createSourceHealth(memory: HealthMemory, now: () => number): SourceHealth {
  let loading: Promise<Record<string, Stored>> | undefined;
  const all = (): Promise<Record<string, Stored>> => {
    loading ??= memory
      .load()
      .catch(() => undefined)
      .then((stored) => {
        const parsed = v.safeParse(healthSchema, stored);
        return parsed.success ? parsed.output : {};
      });
    return loading;
  };
  return {
    report({ source, capability, keyed, error }) {
      const at = now();
      void all().then((health) => {
        const before = health[source] ?? {};
        if (error === undefined) health[source] = succeeded(before, { at, capability });
        else {
          const failure = reasonOf(error, keyed);
          // Not knowing a symbol is an answer, and having none to give isn't a fault.
          if (failure === 'unknown-symbol' || failure === 'no-source') return;
          health[source] = { ...before, failure, failedAt: capability };
        }
        memory.save(health).catch(() => undefined);
      });
    },
    async of(source) {
      const { lastSuccess, failure } = (await all())[source] ?? {};
      return { ...(lastSuccess !== undefined && { lastSuccess }), ...(failure && { failure }) };
    },
  };
}

function succeeded(before: Stored, { at, capability }: { at: number; capability: string }): Stored {
  const { failure, failedAt } = before;
  const stands =
    failure !== undefined && STANDING.includes(failure) && ![TEST, failedAt].includes(capability);
  return stands ? { ...before, lastSuccess: at } : { lastSuccess: at };
}
