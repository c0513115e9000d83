import * as v from 'valibot';
import {
  factsSchema,
  fedFundsSchema,
  historySchema,
  holdingsSchema,
  lifeSchema,
  missingReasonSchema,
} from './types';

const finite = v.pipe(v.number(), v.finite());

/** Why the last refresh failed and when the next one may be tried. */
export const failureSchema = v.object({
  reason: missingReasonSchema,
  at: finite,
  retryAt: finite,
  /** Failures in a row. */
  count: finite,
});
export type Failure = v.InferOutput<typeof failureSchema>;

/** A cached value with its moments. `value` is null when all attempts so far failed. */
export interface Entry<T> {
  value: T | null;
  fetchedAt: number;
  staleAfter: number;
  failure?: Failure;
}

/** The relative multiple PE_small / PE_large of one pair, once a day, oldest first. */
export const valuationRecordSchema = v.array(v.object({ day: finite, ratio: finite }));

/** What is kept, by kind: schema of the value, and in how many records it is spread. */
export const KINDS = {
  /** Prices alone. */
  price: { schema: factsSchema, shards: 2 },
  /** Prices and what comes with them, from a batch. */
  quote: { schema: factsSchema, shards: 4 },
  /** Valuation and fund facts of one symbol. */
  facts: { schema: factsSchema, shards: 4 },
  history: { schema: historySchema, shards: 16 },
  /** Decades each: few symbols to a record, so that a new day rewrites little. */
  life: { schema: lifeSchema, shards: 16 },
  holdings: { schema: holdingsSchema, shards: 2 },
  fedFunds: { schema: fedFundsSchema, shards: 1 },
  directory: { schema: v.string(), shards: 1 },
  /** Collected since installation, so neither evicted nor cleared with the cache. */
  valuation: { schema: valuationRecordSchema, shards: 1 },
} as const;
export type EntryKind = keyof typeof KINDS;
export type ValueOf<K extends EntryKind> = v.InferOutput<(typeof KINDS)[K]['schema']>;

/** Anything → an entry of that kind, or undefined when it isn't one. */
export function parseEntry<K extends EntryKind>(kind: K, stored: unknown): Entry<ValueOf<K>> | undefined {
  const result = v.safeParse(
    v.object({
      value: v.nullable(KINDS[kind].schema as v.GenericSchema),
      fetchedAt: finite,
      staleAfter: finite,
      failure: v.optional(failureSchema),
    }),
    stored,
  );
  return result.success ? (result.output as Entry<ValueOf<K>>) : undefined;
}
