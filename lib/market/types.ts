import * as v from 'valibot';

/**
 * The market's vocabulary as schemas, so that the same definition types the code, checks messages
 * and checks what comes back out of storage. Ratios are fractions (0.304), money is in whole
 * units of `currency`, moments are epoch milliseconds, days are epoch days (see lib/time.ts).
 */

export const SOURCES = [
  'yahoo',
  'cboe',
  'sec',
  'ishares',
  'nasdaq',
  'nasdaqtrader',
  'nyfed',
  'fred',
  'finnhub',
  'twelvedata',
  'fmp',
  'alphavantage',
  'tiingo',
  'polygon',
  'stooq',
  'snapshot',
  'computed',
] as const;
export const sourceSchema = v.picklist(SOURCES);
export type SourceId = v.InferOutput<typeof sourceSchema>;

/** Why a figure is missing. Each has one sentence on screen (`reason_*` in _locales). */
export const MISSING_REASONS = [
  'loss',
  'not-provided',
  'not-applicable',
  'unreliable',
  'currency-mismatch',
  'outdated',
  'unknown-symbol',
  'no-source',
  'offline',
  'rate-limited',
  'source-failed',
  'consent-needed',
  'permission-missing',
  'key-rejected',
  /** The background itself could not be asked. */
  'unreachable',
] as const;
export const missingReasonSchema = v.picklist(MISSING_REASONS);
export type MissingReason = v.InferOutput<typeof missingReasonSchema>;

export const METRIC_IDS = [
  'price',
  'previousClose',
  'change',
  'changeFraction',
  'marketCap',
  'netAssets',
  'trailingPE',
  /** The site's own P/E of a fund, where `trailingPE` is computed from its portfolio; never mix the two in one comparison. */
  'reportedPE',
  'forwardPE',
  'priceToBook',
  'eps',
  'epsForward',
  'dividendYield',
  'expenseRatio',
  'fiftyTwoWeekLow',
  'fiftyTwoWeekHigh',
  'ytdReturn',
  'oneYearReturn',
  'threeYearReturn',
  'fiveYearReturn',
  'topTenWeight',
] as const;
export const metricIdSchema = v.picklist(METRIC_IDS);
export type MetricId = v.InferOutput<typeof metricIdSchema>;

/** `currency` money, `points` index level, `fraction` 0.01 = 1 %, `multiple` a ratio such as P/E. */
export const unitSchema = v.picklist(['currency', 'points', 'fraction', 'multiple']);
/** How a P/E treats companies that lose money. */
export const basisSchema = v.picklist(['excludes losses', 'includes losses', 'unknown']);
export type Basis = v.InferOutput<typeof basisSchema>;

const moment = v.pipe(v.number(), v.finite());

/** One figure with its unit, moment, source and method. Missing is `null` with a reason, never 0. */
export const metricSchema = v.pipe(
  v.object({
    value: v.nullable(v.pipe(v.number(), v.finite())),
    reason: v.optional(missingReasonSchema),
    unit: unitSchema,
    /** ISO 4217, with unit `currency`. */
    currency: v.optional(v.string()),
    /** The market's moment; null when the source does not say. */
    asOf: v.nullable(moment),
    /** Our moment. */
    fetchedAt: moment,
    source: sourceSchema,
    /** How the source arrives at it, e.g. `regularMarketPrice` or `1 / portfolio earnings yield`. */
    method: v.string(),
    /** The instrument it was measured on, where another of the same index stands in (IVV for SPY). */
    of: v.optional(v.string()),
    /** The exchange feed's delay, where there is one. */
    delayMinutes: v.optional(v.number()),
    basis: v.optional(basisSchema),
    horizon: v.optional(v.picklist(['trailing', 'forward'])),
    /** A second source disagrees by more than 25 %: shown, marked 'check'. */
    check: v.optional(v.object({ value: v.number(), source: sourceSchema, method: v.string() })),
  }),
  v.check((m) => (m.value === null) === (m.reason !== undefined), 'null exactly when there is a reason'),
);
export type Metric = v.InferOutput<typeof metricSchema>;

export const instrumentSchema = v.object({
  symbol: v.string(),
  name: v.string(),
  exchange: v.string(),
  kind: v.picklist(['stock', 'etf', 'index', 'fund', 'other']),
});

/** PRE/REGULAR/POST collapsed to what a reader needs. */
export const marketStateSchema = v.picklist(['pre', 'open', 'post', 'closed', 'unknown']);

/** All that is known of one instrument. A metric that is absent was never asked for; one asked for and missing has a reason. */
export const factsSchema = v.object({
  instrument: instrumentSchema,
  currency: v.nullable(v.string()),
  marketState: marketStateSchema,
  metrics: v.record(v.string(), metricSchema),
});
export interface Facts extends Omit<v.InferOutput<typeof factsSchema>, 'metrics'> {
  metrics: Partial<Record<MetricId, Metric>>;
}

/**
 * Daily history of one instrument, oldest first, completed sessions only. `days`, `close` and
 * `adjClose` have one length and no holes; days with a null close are left out.
 */
export const historySchema = v.object({
  symbol: v.string(),
  currency: v.nullable(v.string()),
  days: v.array(v.number()),
  /** Split-adjusted close. */
  close: v.array(v.number()),
  /** Split- and dividend-adjusted close; null where the source gives none. */
  adjClose: v.nullable(v.array(v.number())),
  /** Split ratios (new / old shares) by epoch day. */
  splits: v.array(v.object({ day: v.number(), ratio: v.number() })),
  source: sourceSchema,
  fetchedAt: moment,
});
export type History = v.InferOutput<typeof historySchema>;

/** One instrument's history from its first day at the source, or the first day of the record (see life.ts). */
export const lifeSchema = v.object({
  history: historySchema,
  /** False while earlier years are still to be fetched. */
  complete: v.boolean(),
});
export type Life = v.InferOutput<typeof lifeSchema>;

/** The Fed funds target range and its changes, newest last; rates as fractions (0.0375). */
export const fedFundsSchema = v.object({
  lower: v.number(),
  upper: v.number(),
  asOf: v.number(),
  /** Each change of the target: the epoch day it took effect and the new range. */
  changes: v.array(v.object({ day: v.number(), lower: v.number(), upper: v.number() })),
  source: sourceSchema,
  fetchedAt: moment,
});
export type FedFunds = v.InferOutput<typeof fedFundsSchema>;

/** Published holdings of a fund, largest first. `weight` is a fraction of net assets. */
export const holdingsSchema = v.object({
  symbol: v.string(),
  asOf: v.nullable(v.number()),
  /** True when the list is the whole portfolio, false for a top ten. */
  complete: v.boolean(),
  holdings: v.array(v.object({ symbol: v.string(), name: v.string(), weight: v.number() })),
  source: sourceSchema,
  fetchedAt: moment,
});
export type Holdings = v.InferOutput<typeof holdingsSchema>;

/** How a served value stands: `fetchStatus` is the second axis of TanStack Query's vocabulary. */
export const freshnessSchema = v.object({
  /** `snapshot` shipped with the extension, `stale` older than it should be, `fresh` otherwise. */
  status: v.picklist(['fresh', 'stale', 'snapshot']),
  fetching: v.boolean(),
  /** Why the last refresh failed, if it did. */
  failure: v.optional(missingReasonSchema),
});
export type Freshness = v.InferOutput<typeof freshnessSchema>;
