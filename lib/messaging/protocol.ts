import * as v from 'valibot';
import { instrumentSchema } from '../market/types';
import { settingsSchema } from '../settings/settings';
import { call, nothing, symbolSchema, symbolsSchema } from './call';
import { cardDataSchema, comparisonDataSchema, servedFactsSchema, servedHistorySchema } from './market-data';
import { ownPageCalls } from './own-page-calls';
import { pageInstrumentSchema, scanConfigSchema, type tabCalls } from './page-calls';

export { symbolSchema } from './call';
export type { CardData, ComparisonData, ServedFacts, ServedHistory } from './market-data';
export { type PageInstrument, type ScanConfig, tabCalls } from './page-calls';

/**
 * Every message there is: call → { params, returns }. Types are inferred from these schemas, and
 * both ends check against them, so what arrives is what is written here or an error. No message
 * ever supplies a URL to fetch: the background builds every URL from a symbol.
 */

/** Calls answered by the background worker. */
export const backgroundCalls = {
  'scan.config': call(nothing, scanConfigSchema),
  /** Names as lib/tickers/name-index indexes them, for pages with evidence of finance. */
  'scan.names': call(nothing, v.string()),
  /** What this frame found; drives badge, prefetch and the popup's list. */
  'page.found': call(
    v.object({
      instruments: v.pipe(v.array(pageInstrumentSchema), v.maxLength(500)),
    }),
    nothing,
  ),
  /** Brings the card's script into the sender's frame. */
  'card.inject': call(nothing, nothing),
  /** `refresh`: the reader asked for it anew, whatever its age. */
  'card.data': call(v.object({ symbol: symbolSchema, refresh: v.optional(v.boolean()) }), cardDataSchema),
  /**
   * Answered at once from cache or snapshot while what is due is fetched behind (`fetching`): ask
   * again, or with `refresh`, which also renews prices and answers when everything has arrived.
   * `dividends`: the sides' whole histories with adjusted closes, for total returns: up to four
   * requests a side the first time, one a side and day later. Without, they are as long as stored.
   */
  'compare.data': call(
    v.object({
      pair: v.optional(settingsSchema.entries.pair),
      refresh: v.optional(v.boolean()),
      dividends: v.optional(v.boolean()),
    }),
    comparisonDataSchema,
  ),
  /** As `compare.data`: at once, or with `refresh` when all have arrived. */
  'quotes.get': call(
    v.object({ symbols: symbolsSchema, refresh: v.optional(v.boolean()) }),
    v.record(v.string(), servedFactsSchema),
  ),
  /** Daily series of the page's symbols, once all that is due has arrived or failed. */
  'histories.get': call(
    v.object({ symbols: v.pipe(v.array(symbolSchema), v.maxLength(60)) }),
    v.record(v.string(), servedHistorySchema),
  ),
  /**
   * Whole lives, back to 10 September 1987 at most: what is stored at once and without a request; with
   * `fetch` once the missing decades are here or failed (up to four requests a symbol, once for good).
   * Closes only up to the last session; `adjClose` may be null or the series shorter than life.
   */
  'histories.whole': call(
    v.object({ symbols: v.pipe(v.array(symbolSchema), v.maxLength(6)), fetch: v.optional(v.boolean()) }),
    v.record(v.string(), servedHistorySchema),
  ),
  'symbol.lookup': call(v.object({ text: v.pipe(v.string(), v.maxLength(200)) }), v.array(instrumentSchema)),
  /** With `watched` the wish itself is sent: asked twice, because the worker died in between, it still holds. */
  'watchlist.toggle': call(
    v.object({ symbol: symbolSchema, watched: v.optional(v.boolean()) }),
    v.object({ watched: v.boolean() }),
  ),
  /** Undoable corrections made from the card. */
  'detection.ignore': call(
    v.object({ text: v.pipe(v.string(), v.maxLength(100)), undo: v.optional(v.boolean()) }),
    nothing,
  ),
  'detection.alias': call(
    v.object({
      text: v.pipe(v.string(), v.maxLength(100)),
      symbol: v.nullable(symbolSchema),
    }),
    nothing,
  ),
  'site.block': call(nothing, nothing),
  'options.open': call(v.object({ section: v.optional(v.string()) }), nothing),
  'view.open': call(v.object({ symbol: v.optional(symbolSchema) }), nothing),
  ...ownPageCalls,
} as const;

export type BackgroundCalls = typeof backgroundCalls;
export type TabCalls = typeof tabCalls;
type Calls = BackgroundCalls & TabCalls;
export type CallName = keyof Calls;
export type Params<K extends CallName> = v.InferInput<Calls[K]['params']>;
export type Returns<K extends CallName> = v.InferOutput<Calls[K]['returns']>;

/** The envelope on the wire. */
export const envelopeSchema = v.object({
  capgap: v.literal(1),
  call: v.string(),
  params: v.unknown(),
});
export const replySchema = v.variant('ok', [
  v.object({ ok: v.literal(true), value: v.unknown() }),
  v.object({ ok: v.literal(false), error: v.string() }),
]);
