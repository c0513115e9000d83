import * as v from 'valibot';
import { settingsSchema } from '../settings/settings';
import type { FiredAlert } from './engine';

/** One past alert as it is kept and shown; value and threshold in the unit of the rule's kind. */
export const pastAlertSchema = v.object({
  ruleId: v.string(),
  kind: settingsSchema.entries.alerts.item.entries.kind,
  side: v.picklist(['above', 'below']),
  symbol: v.optional(v.string()),
  value: v.number(),
  threshold: v.number(),
  /** The market's moment, and ours. */
  asOf: v.number(),
  at: v.number(),
});
export type PastAlert = v.InferOutput<typeof pastAlertSchema>;

/** Enough for months of them; the oldest go first. */
const KEPT = 100;

/** Stored log and new alerts → the log to store, newest first. What is unreadable is dropped alone. */
export function withFired(stored: unknown, fired: readonly FiredAlert[]): PastAlert[] {
  const added = fired.map(
    ({ rule, side, value, asOf, at }): PastAlert => ({
      ruleId: rule.id,
      kind: rule.kind,
      side,
      ...(rule.symbol !== undefined && { symbol: rule.symbol }),
      value,
      threshold: rule.threshold,
      asOf,
      at,
    }),
  );
  return [...added.reverse(), ...readLog(stored)].slice(0, KEPT);
}

export function readLog(stored: unknown): PastAlert[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((entry) => {
    const read = v.safeParse(pastAlertSchema, entry);
    return read.success ? [read.output] : [];
  });
}
