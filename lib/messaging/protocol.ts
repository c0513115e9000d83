import * as v from 'valibot';
import { pastAlertSchema } from '../alerts/past-alerts';
import {
  factsSchema,
  fedFundsSchema,
  freshnessSchema,
  historySchema,
  holdingsSchema,
  instrumentSchema,
  missingReasonSchema,
} from '../market/types';
import { settingsSchema } from '../settings/settings';
import { diagnosticsSchema } from './diagnostics';

/**
 * Every message there is: call → { params, returns }. Types are inferred from these schemas, and
 * both ends check against them, so what arrives is what is written here or an error. No message
 * ever supplies a URL to fetch: the background builds every URL from a symbol.
 */
function call<P extends v.GenericSchema, R extends v.GenericSchema>(params: P, returns: R) {
  return { params, returns };
}

const nothing = v.optional(v.null());
/** A symbol as a page may ask for it: short, plain, upper case. */
export const symbolSchema = v.pipe(v.string(), v.regex(/^\^?[A-Z0-9][A-Z0-9.\-=]{0,14}$/));
const symbols = v.pipe(v.array(symbolSchema), v.maxLength(500));

/** What a scanner needs to know of the settings, and the directory it matches against. */
export const scanConfigSchema = v.object({
  /** False: this page is not to be scanned (site blocked, scanning off). */
  enabled: v.boolean(),
  /** Symbols in the compact form of lib/tickers/directory. */
  directory: v.string(),
  strictness: settingsSchema.entries.strictness,
  detectNames: settingsSchema.entries.detectNames,
  ignoredWords: settingsSchema.entries.ignoredWords,
  aliases: settingsSchema.entries.aliases,
  underline: settingsSchema.entries.underline,
  hoverMode: settingsSchema.entries.hoverMode,
  openDelay: settingsSchema.entries.openDelay,
  closeDelay: settingsSchema.entries.closeDelay,
});
export type ScanConfig = v.InferOutput<typeof scanConfigSchema>;

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

/** An instrument found on a page, in reading order of its first mention. */
export const pageInstrumentSchema = v.object({
  symbol: symbolSchema,
  text: v.string(),
  mentions: v.number(),
});
export type PageInstrument = v.InferOutput<typeof pageInstrumentSchema>;

/** Calls answered by the background worker. */
export const backgroundCalls = {
  'scan.config': call(nothing, scanConfigSchema),
  /** Names in the compact form of lib/tickers/names, for pages with evidence of finance. */
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
    v.object({ symbols, refresh: v.optional(v.boolean()) }),
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
  'alerts.log': call(nothing, v.array(pastAlertSchema)),
  'data.status': call(
    nothing,
    v.object({
      bytes: v.number(),
      entries: v.number(),
      /** What befell the cache since the browser started: it was unreadable and rebuilt, or nothing can be stored. */
      notice: v.optional(v.picklist(['rebuilt', 'memory'])),
      sources: v.array(
        v.object({
          id: v.string(),
          label: v.string(),
          needsKey: v.boolean(),
          enabled: v.boolean(),
          hosts: v.array(v.string()),
          /** The source's limits in a few words, e.g. '60 requests a minute'. */
          limits: v.optional(v.string()),
          state: v.picklist([
            'idle',
            'ok',
            'cooling-down',
            'failed',
            'permission-missing',
            'no-key',
            'consent-needed',
          ]),
          failure: v.optional(missingReasonSchema),
          retryAt: v.optional(v.number()),
          lastSuccess: v.optional(v.number()),
        }),
      ),
    }),
  ),
  'data.clear': call(nothing, nothing),
  'data.export': call(nothing, v.string()),
  'source.test': call(
    v.object({ source: v.string() }),
    v.object({ ok: v.boolean(), reason: v.optional(v.string()) }),
  ),
} as const;

/** Calls answered by the scanner of a tab's frame. */
export const tabCalls = {
  'page.list': call(
    nothing,
    v.object({
      instruments: v.array(pageInstrumentSchema),
      /** The epoch day the page says it was published, where it does. */
      published: v.optional(v.nullable(v.number())),
    }),
  ),
  /** Scrolls to the n-th mention of a symbol and opens its card. */
  'page.goto': call(
    v.object({ symbol: symbolSchema, index: v.optional(v.number()) }),
    v.object({ found: v.boolean() }),
  ),
  /** Keyboard commands forwarded from the browser. */
  'page.command': call(
    v.object({
      command: v.picklist(['next', 'previous', 'open', 'close', 'pin']),
    }),
    nothing,
  ),
  /** Settings changed: ask for `scan.config` again. */
  'page.refresh': call(nothing, nothing),
  'page.diagnostics': call(
    v.object({ repeat: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(20)) }),
    v.nullable(diagnosticsSchema),
  ),
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
