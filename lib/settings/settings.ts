import * as v from 'valibot';
import { WINDOWS } from '../analytics/types';
import { parseGateway } from './gateway';

/**
 * Every preference, its default and its bounds: the type is inferred from here. A field that does
 * not parse falls back to its default alone; unknown keys are dropped. API keys are not settings:
 * they live in `keys.ts`, never synced or exported.
 */

const symbol = v.pipe(v.string(), v.trim(), v.toUpperCase(), v.regex(/^\^?[A-Z0-9][A-Z0-9.\-=]{0,14}$/));
const within = (min: number, max: number) => v.pipe(v.number(), v.minValue(min), v.maxValue(max));
/** A time of the user's day: `22:00`. */
const clock = v.pipe(v.string(), v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/));
export const pairSchema = v.object({ small: symbol, large: symbol });
export type Pair = v.InferOutput<typeof pairSchema>;

const alertSchema = v.object({
  id: v.string(),
  enabled: v.boolean(),
  kind: v.picklist([
    'discount',
    'discountPercentile',
    'streak',
    'trailingPE',
    'price',
    'dayMove',
    'moveSincePublication',
    'fedTarget',
  ]),
  direction: v.picklist(['above', 'below', 'either']),
  /** Fractions for discount, percentile and moves; days for a streak; currency for a price. */
  threshold: v.pipe(v.number(), v.finite()),
  /** For the kinds about one ticker. */
  symbol: v.optional(symbol),
  /** For the kinds about a pair; absent means the chosen pair. */
  pair: v.optional(pairSchema),
  /** Epoch day of the article, for `moveSincePublication`. */
  since: v.optional(v.number()),
});
export type AlertRule = v.InferOutput<typeof alertSchema>;

export const settingsSchema = v.object({
  pair: v.fallback(pairSchema, { small: 'IWM', large: 'SPY' }),
  customPairs: v.fallback(v.array(pairSchema), []),
  /** The P/E a discount is reckoned from; `auto` is the first that compares like for like. */
  basis: v.fallback(v.picklist(['auto', 'trailing', 'reported', 'forward']), 'auto'),
  /** Windows of the returns shown; empty means as many as fit. */
  returnWindows: v.fallback(v.array(v.picklist(WINDOWS)), []),
  discountAlert: v.fallback(within(-1, 0.95), 0.3),
  streakAlert: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(60)), 10),
  alerts: v.fallback(v.array(alertSchema), []),
  quietHours: v.fallback(v.nullable(v.object({ from: clock, to: clock })), null),
  marketHoursOnly: v.fallback(v.boolean(), false),
  /** Upper limits of the size buckets, US dollars of market cap. */
  smallCapMax: v.fallback(within(1e6, 1e13), 2e9),
  midCapMax: v.fallback(within(1e6, 1e13), 10e9),
  /** Daily moves beyond this are highlighted in lists and on the card. */
  moveHighlight: v.fallback(within(0, 1), 0.05),
  strictness: v.fallback(v.picklist(['cautious', 'balanced', 'eager']), 'balanced'),
  detectNames: v.fallback(v.boolean(), true),
  ignoredWords: v.fallback(v.array(v.string()), []),
  /** Text as written → symbol ('always treat X as Y'). */
  aliases: v.fallback(v.record(v.string(), symbol), {}),
  hoverMode: v.fallback(v.picklist(['hover', 'click', 'alt', 'off']), 'hover'),
  openDelay: v.fallback(within(0, 1000), 300),
  closeDelay: v.fallback(within(0, 1000), 300),
  underline: v.fallback(v.picklist(['dotted', 'solid', 'background', 'none']), 'dotted'),
  theme: v.fallback(v.picklist(['auto', 'light', 'dark']), 'auto'),
  palette: v.fallback(v.picklist(['default', 'high-contrast']), 'default'),
  /** Fields shown on the card, in order; empty means the default set. */
  cardFields: v.fallback(v.array(v.string()), []),
  /** Where 'open the quote' leads. */
  quoteSite: v.fallback(v.picklist(['yahoo', 'google', 'nasdaq', 'marketwatch', 'stockanalysis']), 'yahoo'),
  scanning: v.fallback(v.boolean(), true),
  allowSites: v.fallback(v.array(v.string()), []),
  blockSites: v.fallback(v.array(v.string()), []),
  watchlist: v.fallback(v.array(symbol), []),
  /** Provider order by preference; sources left out keep their default place behind. */
  sourceOrder: v.fallback(v.array(v.string()), []),
  disabledSources: v.fallback(v.array(v.string()), []),
  /** Where requests to the sources go instead, as `parseGateway` writes it; empty for straight to them. */
  gateway: v.fallback(
    v.pipe(
      v.string(),
      v.check((text) => text === '' || parseGateway(text) === text),
    ),
    '',
  ),
  /** Storage limit of the market cache, bytes. */
  cacheLimit: v.fallback(within(1e6, 200e6), 20e6),
  sync: v.fallback(v.boolean(), false),
});
export type Settings = v.InferOutput<typeof settingsSchema>;

export const DEFAULT_SETTINGS: Settings = v.parse(settingsSchema, {});

/** Anything at all → settings: each field stands or falls back alone. Never throws. */
export function parseSettings(stored: unknown): Settings {
  const result = v.safeParse(settingsSchema, typeof stored === 'object' && stored !== null ? stored : {});
  return result.success ? result.output : DEFAULT_SETTINGS;
}
