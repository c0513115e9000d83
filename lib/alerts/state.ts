import * as v from 'valibot';

/** What is remembered of one rule. */
export const ruleStateSchema = v.object({
  /** The rule as it was: a changed rule starts afresh. */
  rule: v.string(),
  /** On which side it has fired and not come back; null: armed. */
  side: v.nullable(v.picklist(['above', 'below'])),
  episode: v.nullable(v.number()),
  /** The newest market moment seen; older readings are late and ignored. */
  asOf: v.number(),
  /** The last value, for rules about a change. */
  value: v.number(),
});
export type RuleState = v.InferOutput<typeof ruleStateSchema>;

/** Kept between evaluations; by rule id. */
export const alertStateSchema = v.object({
  /** Our moment of the last evaluation; null before the first. */
  checkedAt: v.nullable(v.number()),
  rules: v.record(v.string(), ruleStateSchema),
  /** Something was held back (quiet hours, market closed, snoozed) and may be told later. */
  waiting: v.optional(v.boolean(), false),
});
export type AlertState = v.InferOutput<typeof alertStateSchema>;

export const NO_ALERT_STATE: AlertState = { checkedAt: null, rules: {}, waiting: false };
