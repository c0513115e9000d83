import * as v from 'valibot';
import type { Facts } from '../../market/types';
import { figure, known, label, symbolField } from '../fields';
import { shaped } from '../reply';
import { createSheet } from '../sheet';
import { ProviderError } from '../types';
import { localDays } from '../zone';
import { period, stateAt } from './trading-period';
import { exchangeName, feedDelay, fromSeconds, kindOf, money } from './vocabulary';

const closes = v.fallback(v.array(figure), []);

const metaSchema = v.object({
  symbol: symbolField,
  instrumentType: label,
  currency: label,
  shortName: label,
  longName: label,
  exchangeName: label,
  fullExchangeName: label,
  exchangeTimezoneName: label,
  gmtoffset: figure,
  dataGranularity: label,
  range: label,
  regularMarketPrice: figure,
  regularMarketTime: figure,
  regularMarketChangePercent: figure,
  previousClose: figure,
  chartPreviousClose: figure,
  fiftyTwoWeekLow: figure,
  fiftyTwoWeekHigh: figure,
  currentTradingPeriod: period,
});
type Meta = v.InferOutput<typeof metaSchema>;

const responseSchema = v.object({
  meta: metaSchema,
  timestamp: closes,
  indicators: v.fallback(v.object({ quote: v.array(v.object({ close: closes })) }), { quote: [] }),
});
type Response = v.InferOutput<typeof responseSchema>;

const v7Schema = v.object({
  spark: v.object({
    result: v.array(
      v.object({ symbol: symbolField, response: v.pipe(v.array(v.unknown()), v.minLength(1)) }),
    ),
  }),
});
/** v8: a flat map by symbol without meta. */
const v8RowSchema = v.object({
  symbol: symbolField,
  timestamp: v.array(figure),
  close: v.array(figure),
  previousClose: figure,
  chartPreviousClose: figure,
});

/** The bar before the last session's, from a series of daily bars. */
function previousBar({ meta, timestamp, indicators }: Response): number | null {
  if (meta.dataGranularity !== '1d') return null;
  const latest = fromSeconds(known(meta.regularMarketTime));
  if (latest === null) return null;
  const dayOf = localDays({ zone: meta.exchangeTimezoneName, offset: (known(meta.gmtoffset) ?? 0) * 1000 });
  const series = indicators.quote[0]?.close ?? [];
  const earlier = timestamp.flatMap((stamp, index) => {
    const moment = fromSeconds(known(stamp));
    const close = known(series[index]);
    return moment !== null && close !== null && dayOf(moment) < dayOf(latest) ? [close] : [];
  });
  return earlier.at(-1) ?? null;
}

/**
 * `chartPreviousClose` is the close before the *range*: yesterday's only where the range is one day,
 * and not for mutual funds, whose last day may be the one before.
 */
function previousClose(response: Response): number | null {
  const { meta } = response;
  const stated = known(meta.previousClose);
  if (stated !== null) return stated;
  if (meta.range === '1d' && meta.instrumentType !== 'MUTUALFUND') return known(meta.chartPreviousClose);
  return previousBar(response);
}

function factsOf(response: Response, now: number): Facts | null {
  const { meta } = response;
  const kind = kindOf(meta.instrumentType);
  const latest = known(meta.regularMarketPrice);
  if (kind === null || meta.symbol === '' || latest === null || latest <= 0) return null;
  const { currency, priceScale: scale } = money(meta.currency);
  const delay = feedDelay(meta.exchangeName);
  const sheet = createSheet({
    source: 'yahoo',
    kind,
    currency,
    fetchedAt: now,
    asOf: fromSeconds(known(meta.regularMarketTime)),
    ...(delay !== undefined && { delayMinutes: delay }),
  });
  sheet.put('price', latest, { method: 'regularMarketPrice', scale });
  const previous = previousClose(response);
  const entry = { method: 'previousClose', scale };
  if (previous !== null && previous > 0) {
    sheet.put('previousClose', previous, entry);
    sheet.put('change', latest - previous, { method: 'price − previousClose', scale });
    sheet.put('changeFraction', latest / previous - 1, { method: 'price / previousClose − 1' });
  } else {
    sheet.lack('previousClose', 'not-provided', entry);
    sheet.lack('change', 'not-provided', entry);
    sheet.put('changeFraction', meta.regularMarketChangePercent, {
      method: 'regularMarketChangePercent',
      scale: 0.01,
    });
  }
  for (const id of ['fiftyTwoWeekLow', 'fiftyTwoWeekHigh'] as const) {
    sheet.put(id, meta[id] === 0 ? 'absent' : meta[id], { method: id, scale });
  }
  return sheet.facts(
    {
      symbol: meta.symbol,
      // ^RUT's short name is its symbol and its long name starts with a space
      name: meta.longName || (meta.shortName === meta.symbol ? '' : meta.shortName),
      exchange: exchangeName(meta.exchangeName, meta.fullExchangeName),
      kind,
    },
    stateAt(meta.currentTradingPeriod, now),
  );
}

/** v8's bare series carry no kind or currency; they are taken as US listings, indices by their `^`. */
function fromFlat(symbol: string, row: v.InferOutput<typeof v8RowSchema>): Response | null {
  const last = row.close.findLastIndex((close) => typeof close === 'number');
  const price = row.close[last];
  const time = row.timestamp[last];
  if (price === undefined || time === undefined) return null;
  const meta: Meta = {
    ...v.parse(metaSchema, {}),
    symbol,
    instrumentType: symbol.startsWith('^') ? 'INDEX' : 'EQUITY',
    regularMarketPrice: price,
    regularMarketTime: time,
    previousClose: row.previousClose,
  };
  return { meta, timestamp: [], indicators: { quote: [] } };
}

function responses(json: unknown): { symbol: string; response: Response | null }[] {
  const v7 = v.safeParse(v7Schema, json);
  if (v7.success) {
    return v7.output.spark.result.map(({ symbol, response }) => {
      const parsed = v.safeParse(responseSchema, response[0]);
      return { symbol, response: parsed.success ? parsed.output : null };
    });
  }
  if (typeof json === 'object' && json !== null && 'spark' in json) shaped(v7Schema, json);
  const rows = shaped(v.record(v.string(), v.unknown()), json);
  return Object.entries(rows).map(([key, value]) => {
    const row = v.safeParse(v8RowSchema, value);
    return {
      symbol: row.success ? row.output.symbol || key : key,
      response: row.success ? fromFlat(key, row.output) : null,
    };
  });
}

/**
 * v7 or v8 `spark` → prices by symbol. The result's order is not the request's; symbols Yahoo does
 * not know are absent. Throws as `parseQuotes` does.
 */
export function parseSpark(
  json: unknown,
  { now, symbols }: { now: number; symbols?: readonly string[] },
): Map<string, Facts> {
  const rows = responses(json);
  const facts = new Map<string, Facts>();
  for (const { symbol, response } of rows) {
    const parsed = response && response.meta.symbol === symbol ? factsOf(response, now) : null;
    if (parsed && !facts.has(symbol)) facts.set(symbol, parsed);
  }
  if (facts.size === 0 && rows.length > 0)
    throw new ProviderError('schema', 'no series of the reply was usable');
  if (!symbols || facts.size === 0) return facts;
  const asked = new Map([...facts].filter(([symbol]) => symbols.includes(symbol)));
  if (asked.size === 0) throw new ProviderError('wrong-symbol', 'the reply is about other symbols');
  return asked;
}
