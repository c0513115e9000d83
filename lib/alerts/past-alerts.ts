import * as v from 'valibot';
import { metricIdSchema, sourceSchema } from '../market/types';
import { type Pair, settingsSchema } from '../settings/settings';
import type { FiredAlert } from './engine';

const figureSchema = v.object({
  symbol: v.string(),
  what: v.union([metricIdSchema, v.picklist(['close', 'fedTarget'])]),
  value: v.number(),
  currency: v.optional(v.string()),
  source: sourceSchema,
  asOf: v.nullable(v.number()),
});

/** One past alert as it is kept and shown; value and threshold in the unit of the rule's kind. */
export const pastAlertSchema = v.object({
  ruleId: v.string(),
  kind: settingsSchema.entries.alerts.item.entries.kind,
  side: v.picklist(['above', 'below']),
  symbol: v.optional(v.string()),
  /** What it was about where that was a pair. */
  pair: v.optional(v.object({ small: v.string(), large: v.string() })),
  value: v.number(),
  threshold: v.number(),
  /** The market's moment, and ours. */
  asOf: v.number(),
  at: v.number(),
  /** What made it fire. */
  figures: v.fallback(v.array(figureSchema), []),
});
export type PastAlert = v.InferOutput<typeof pastAlertSchema>;

/** Enough for months of them; the oldest go first. */
const KEPT = 100;

/** A fired alert as it is told and kept. `pair` is the chosen one, for rules that name none. */
export function pastAlert(fired: FiredAlert, pair: Pair): PastAlert {
  const { rule, side, value, asOf, at, figures } = fired;
  const about =
    rule.symbol !== undefined
      ? { symbol: rule.symbol }
      : rule.kind === 'fedTarget'
        ? {}
        : { pair: rule.pair ?? pair };
  return {
    ruleId: rule.id,
    kind: rule.kind,
    side,
    ...about,
    value,
    threshold: rule.threshold,
    asOf,
    at,
    figures,
  };
}

/** Stored log and new alerts → the log to store, newest first. What is unreadable is dropped alone. */
export function withFired(stored: unknown, fired: readonly PastAlert[]): PastAlert[] {
  return [...[...fired].reverse(), ...readLog(stored)].slice(0, KEPT);
}

export function readLog(stored: unknown): PastAlert[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((entry) => {
    const read = v.safeParse(pastAlertSchema, entry);
    return read.success ? [read.output] : [];
  });
}
