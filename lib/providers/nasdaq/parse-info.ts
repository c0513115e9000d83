import * as v from 'valibot';
import type { Facts } from '../../market/types';
import { DAY } from '../../time';
import { readDay } from '../csv';
import { type Figure, known, label, textFigure, toTextFigure } from '../fields';
import { shaped } from '../reply';
import { createSheet, type Sheet } from '../sheet';
import { ProviderError } from '../types';
import { fromNewYork } from '../zone';
import { nasdaqData } from './parse-history';
import { fromNasdaq } from './symbols';

const saleSchema = v.object({
  lastSalePrice: textFigure,
  netChange: textFigure,
  percentageChange: textFigure,
  lastTradeTimestamp: label,
});
type Sale = v.InferOutput<typeof saleSchema>;

const infoSchema = v.object({
  symbol: label,
  companyName: label,
  exchange: label,
  assetClass: label,
  marketStatus: label,
  primaryData: saleSchema,
  secondaryData: v.fallback(v.nullable(saleSchema), null),
  /** Name → `{label, value}`; other names in other years. */
  keyStats: v.fallback(v.record(v.string(), v.unknown()), {}),
});
type Info = v.InferOutput<typeof infoSchema>;

const STATES: Record<string, Facts['marketState']> = {
  Open: 'open',
  'Market Open': 'open',
  'Pre-Market': 'pre',
  'Pre Market': 'pre',
  'After-Hours': 'post',
  'After Hours': 'post',
  Closed: 'closed',
  'Market Closed': 'closed',
};
const CLASSES: Record<string, Facts['instrument']['kind']> = {
  STOCKS: 'stock',
  ETF: 'etf',
  INDEX: 'index',
  MUTUALFUNDS: 'fund',
};
const lookUp = <T>(table: Record<string, T>, key: string, other: T): T =>
  Object.hasOwn(table, key) ? (table[key] ?? other) : other;

/** `Sep 3, 2026 6:14 PM ET`, `Closed at Sep 3, 2026 4:00 PM ET`, `DATA AS OF Jul 28, 2020` → epoch ms. */
function momentOf({ lastTradeTimestamp: text }: Sale): number | null {
  const found = /([A-Z][a-z]{2} \d{1,2}, \d{4})(?: (\d{1,2}):(\d{2}) ([AP])M)?/.exec(text);
  const day = readDay(found?.[1]);
  if (!found || day === null) return null;
  const [, , hour, minute, half] = found;
  if (hour === undefined) return day * DAY;
  const hours = (Number(hour) % 12) + (half === 'P' ? 12 : 0);
  const date = new Date(day * DAY).toISOString().slice(0, 10);
  return fromNewYork(`${date}T${String(hours).padStart(2, '0')}:${minute}:00`);
}

function stat({ keyStats }: Info, name: string): unknown {
  const parsed = v.safeParse(v.object({ value: v.unknown() }), keyStats[name]);
  return parsed.success ? parsed.output.value : undefined;
}

/** `25.31 - 76.87`. */
function putYear(sheet: Sheet, info: Info): void {
  const text = stat(info, 'fiftyTwoWeekHighLow');
  if (typeof text !== 'string') return;
  const [low, high] = text.split(/\s*[-–]\s*/).map(toTextFigure);
  sheet.put('fiftyTwoWeekLow', low ?? 'absent', { method: 'fiftyTwoWeekHighLow' });
  sheet.put('fiftyTwoWeekHigh', high ?? 'absent', { method: 'fiftyTwoWeekHighLow' });
}

/**
 * `quote/SYM/info` → price. Outside trading hours `primaryData` is the extended session and
 * `secondaryData` the close: the price here is always the regular session's. Percent, `$`, no `$`
 * for indices.
 */
export function parseNasdaqInfo(
  json: unknown,
  { now, symbol }: { now: number; symbol?: string | undefined },
): Facts {
  const info = shaped(infoSchema, nasdaqData(json));
  const kind = lookUp(CLASSES, info.assetClass, 'other');
  const answered = fromNasdaq(info.symbol, kind === 'index');
  if (symbol && answered !== symbol) throw new ProviderError('wrong-symbol', 'the info is of another symbol');
  const regular = info.secondaryData?.lastTradeTimestamp.startsWith('Closed at')
    ? info.secondaryData
    : info.primaryData;
  const price = known(regular.lastSalePrice);
  if (answered === '' || price === null || price <= 0)
    throw new ProviderError('schema', 'no price in the reply');
  const currency = kind === 'index' ? null : 'USD';
  const sheet = createSheet({ source: 'nasdaq', kind, currency, fetchedAt: now, asOf: momentOf(regular) });
  const { netChange: change } = regular;
  sheet.put('price', price, { method: 'lastSalePrice' });
  sheet.put('change', change, { method: 'netChange' });
  sheet.put('changeFraction', regular.percentageChange, { method: 'percentageChange', scale: 0.01 });
  const stated = toTextFigure(stat(info, 'PreviousClose'));
  const previous: Figure = typeof stated === 'number' || typeof change !== 'number' ? stated : price - change;
  sheet.put('previousClose', previous, {
    method: previous === stated ? 'PreviousClose' : 'lastSalePrice − netChange',
  });
  putYear(sheet, info);
  const cap = toTextFigure(stat(info, 'MarketCap'));
  if (kind === 'stock' && typeof cap === 'number' && cap > 0)
    sheet.put('marketCap', cap, { method: 'MarketCap' });
  return sheet.facts(
    { symbol: answered, name: info.companyName, exchange: info.exchange, kind },
    lookUp(STATES, info.marketStatus, 'unknown'),
  );
}
