import * as v from 'valibot';
import type { Facts, History } from '../../market/types';
import type { InstrumentKind } from '../../tickers/types';
import { DAY } from '../../time';
import { readDay } from '../csv';
import { historyFromRows } from '../day-rows';
import { figure, known, label, symbolField, textFigure } from '../fields';
import { shaped } from '../reply';
import { createSheet } from '../sheet';
import { ProviderError } from '../types';
import { twelveDataError } from './reply';

const rangeSchema = v.object({ low: textFigure, high: textFigure });
const rowSchema = v.object({
  symbol: symbolField,
  name: label,
  exchange: label,
  currency: label,
  datetime: label,
  last_quote_at: figure,
  close: textFigure,
  previous_close: textFigure,
  change: textFigure,
  percent_change: textFigure,
  is_market_open: v.optional(v.unknown()),
  fifty_two_week: v.fallback(v.nullable(rangeSchema), null),
});
type Row = v.InferOutput<typeof rowSchema>;

const canonical = (symbol: string) => symbol.replace('.', '-');

/** `timestamp` is when the session opened; the last trade is `last_quote_at`, else only the day is known. */
function momentOf(row: Row): number | null {
  const seconds = known(row.last_quote_at);
  if (seconds !== null && seconds > 0 && seconds < 4.1e9) return seconds * 1000;
  const day = readDay(row.datetime);
  return day === null ? null : day * DAY;
}

function factsOf(raw: unknown, now: number): Facts | null {
  const parsed = v.safeParse(rowSchema, raw);
  if (!parsed.success) return null;
  const row = parsed.output;
  const price = known(row.close);
  if (row.symbol === '' || price === null || price <= 0) return null;
  const kind: InstrumentKind = /\b(ETF|fund|trust)\b/i.test(row.name) ? 'etf' : 'stock';
  const sheet = createSheet({
    source: 'twelvedata',
    kind,
    currency: /^[A-Z]{3}$/.test(row.currency) ? row.currency : null,
    fetchedAt: now,
    asOf: momentOf(row),
  });
  sheet.put('price', price, { method: 'close' });
  sheet.put('previousClose', row.previous_close, { method: 'previous_close' });
  sheet.put('change', row.change, { method: 'change' });
  sheet.put('changeFraction', row.percent_change, { method: 'percent_change', scale: 0.01 });
  if (row.fifty_two_week) {
    sheet.put('fiftyTwoWeekLow', row.fifty_two_week.low, { method: 'fifty_two_week.low' });
    sheet.put('fiftyTwoWeekHigh', row.fifty_two_week.high, { method: 'fifty_two_week.high' });
  }
  const open = row.is_market_open;
  return sheet.facts(
    { symbol: canonical(row.symbol), name: row.name, exchange: row.exchange, kind },
    open === true ? 'open' : open === false ? 'closed' : 'unknown',
  );
}

/** `quote` of one symbol, or of several as a map with an error inside for each unknown one. */
export function parseTwelveDataQuotes(
  json: unknown,
  { now, symbols }: { now: number; symbols?: readonly string[] },
): Map<string, Facts> {
  const object = shaped(v.record(v.string(), v.unknown()), json);
  const rows = 'close' in object || 'symbol' in object ? [object] : Object.values(object);
  const facts = new Map<string, Facts>();
  let broken = 0;
  for (const row of rows) {
    if (twelveDataError(row)) continue;
    const one = factsOf(row, now);
    if (one) facts.set(one.instrument.symbol, one);
    else broken += 1;
  }
  if (facts.size === 0 && broken > 0) throw new ProviderError('schema', 'no row of the reply was usable');
  if (!symbols || facts.size === 0) return facts;
  const asked = new Map([...facts].filter(([symbol]) => symbols.includes(symbol)));
  if (asked.size === 0) throw new ProviderError('wrong-symbol', 'the reply is about other symbols');
  return asked;
}

const seriesSchema = v.object({
  meta: v.object({ symbol: symbolField, interval: label, currency: label }),
  values: v.array(v.object({ datetime: v.unknown(), close: v.unknown() })),
});

/** `time_series` with daily bars → history; split-adjusted, newest first on the wire. */
export function parseTwelveDataSeries(
  json: unknown,
  { now, symbol }: { now: number; symbol?: string },
): History {
  const { meta, values } = shaped(seriesSchema, json);
  const answered = canonical(meta.symbol);
  if (symbol && answered !== symbol)
    throw new ProviderError('wrong-symbol', 'the series is of another symbol');
  if (meta.interval !== '' && meta.interval !== '1day')
    throw new ProviderError('schema', 'the bars are not daily');
  const rows = values.map(({ datetime, close }) => ({ date: datetime, close }));
  const currency = /^[A-Z]{3}$/.test(meta.currency) ? meta.currency : null;
  return historyFromRows({ symbol: answered, source: 'twelvedata', currency, now, rows });
}
