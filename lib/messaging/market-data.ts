import * as v from 'valibot';
import {
  factsSchema,
  fedFundsSchema,
  freshnessSchema,
  historySchema,
  holdingsSchema,
  instrumentSchema,
} from '../market/types';
import { settingsSchema } from '../settings/settings';

/** One side of the comparison, or one benchmark: facts with how they stand. */
export const servedFactsSchema = v.object({
  facts: v.nullable(factsSchema),
  freshness: freshnessSchema,
});
export type ServedFacts = v.InferOutput<typeof servedFactsSchema>;
export const servedHistorySchema = v.object({
  history: v.nullable(historySchema),
  freshness: freshnessSchema,
});
export type ServedHistory = v.InferOutput<typeof servedHistorySchema>;

/** What the card shows: the instrument, its last five years, and both benchmarks beside it. */
export const cardDataSchema = v.object({
  symbol: v.string(),
  /** Null for a symbol no source knows. */
  instrument: v.nullable(instrumentSchema),
  own: servedFactsSchema,
  history: servedHistorySchema,
  small: servedFactsSchema,
  large: servedFactsSchema,
  smallHistory: servedHistorySchema,
  largeHistory: servedHistorySchema,
  /** Weight in the small benchmark fund when the published holdings list it, a fraction. */
  smallWeight: v.nullable(v.number()),
  /** Where that weight comes from. */
  smallWeightFrom: v.optional(v.nullable(v.pick(holdingsSchema, ['source', 'asOf', 'fetchedAt']))),
  /** PE_small / PE_large of the pair as recorded day by day since installation, oldest first. */
  recorded: v.optional(v.array(v.object({ day: v.number(), ratio: v.number() }))),
  settings: v.pick(settingsSchema, [
    'pair',
    'smallCapMax',
    'midCapMax',
    'moveHighlight',
    'theme',
    'palette',
    'cardFields',
    'quoteSite',
    'watchlist',
  ]),
});
export type CardData = v.InferOutput<typeof cardDataSchema>;

/** What the popup compares. Statistics are computed by lib/analytics from these series. */
export const comparisonDataSchema = v.object({
  pair: settingsSchema.entries.pair,
  small: servedFactsSchema,
  large: servedFactsSchema,
  smallHistory: servedHistorySchema,
  largeHistory: servedHistorySchema,
  /** Growth against value, and control pairs: extra histories by symbol. */
  context: v.record(v.string(), servedHistorySchema),
  fedFunds: v.object({
    fedFunds: v.nullable(fedFundsSchema),
    freshness: freshnessSchema,
  }),
  holdings: v.object({
    holdings: v.nullable(holdingsSchema),
    freshness: freshnessSchema,
  }),
  /** The relative multiple PE_small / PE_large recorded once a day since installation, oldest first. */
  valuationHistory: v.array(v.object({ day: v.number(), ratio: v.number() })),
});
export type ComparisonData = v.InferOutput<typeof comparisonDataSchema>;
