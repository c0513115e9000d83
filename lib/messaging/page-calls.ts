import * as v from 'valibot';
import { MAX_PAGE_TEXT } from '../article/page-text';
import { settingsSchema } from '../settings/settings';
import { call, nothing, symbolSchema } from './call';
import { diagnosticsSchema } from './diagnostics';

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

/** An instrument found on a page, in reading order of its first mention. */
export const pageInstrumentSchema = v.object({
  symbol: symbolSchema,
  text: v.string(),
  mentions: v.number(),
});
export type PageInstrument = v.InferOutput<typeof pageInstrumentSchema>;

const offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_PAGE_TEXT));
/** See PageText in lib/article. */
const pageTextSchema = v.object({
  text: v.pipe(v.string(), v.maxLength(MAX_PAGE_TEXT)),
  mentions: v.pipe(
    v.array(
      v.object({
        symbol: symbolSchema,
        start: offset,
        end: offset,
        form: v.picklist(['exchange', 'move', 'paren', 'cashtag', 'bare', 'link', 'name']),
        confidence: v.number(),
      }),
    ),
    v.maxLength(20_000),
  ),
});

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
  /** The passages around the mentions: what the page states is found in them. */
  'page.text': call(nothing, pageTextSchema),
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
