import * as v from 'valibot';
import type { Facts, History } from '../../market/types';
import { figure, known, symbolField } from '../fields';
import { shaped } from '../reply';
import { createSheet } from '../sheet';
import { ProviderError } from '../types';
import { dailyBars, dayReader } from './daily-bars';
import { type Meta, metaSchema, type Response, responseSchema, v7Schema } from './spark-schema';
import { stateAt } from './trading-period';
import { exchangeName, feedDelay, fromSeconds, kindOf, money } from './vocabulary';

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
  const dayOf = dayReader(meta);
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
  const sheet = createSheet({
    source: 'yahoo',
    kind,
    currency,
    fetchedAt: now,
    asOf: fromSeconds(known(meta.regularMarketTime)),
    ...feedDelay(meta.exchangeName),
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

interface SparkOptions {
  now: number;
  /** Symbols asked for; others in the reply are dropped. */
  symbols?: readonly string[];
}

/** Reads every series; throws `schema` when there were some and none was usable, `wrong-symbol` when all are others'. */
function collect<T>(
  json: unknown,
  { symbols }: SparkOptions,
  read: (response: Response) => T | null,
): Map<string, T> {
  const rows = responses(json);
  const found = new Map<string, T>();
  for (const { symbol, response } of rows) {
    const value = response && symbol !== '' && response.meta.symbol === symbol ? read(response) : null;
    if (value !== null && !found.has(symbol)) found.set(symbol, value);
  }
  if (found.size === 0 && rows.length > 0)
    throw new ProviderError('schema', 'no series of the reply was usable');
  if (!symbols || found.size === 0) return found;
  const asked = new Map([...found].filter(([symbol]) => symbols.includes(symbol)));
  if (asked.size === 0) throw new ProviderError('wrong-symbol', 'the reply is about other symbols');
  return asked;
}

/**
 * v7 or v8 `spark` → prices by symbol. The result's order is not the request's; symbols Yahoo does
 * not know are absent.
 */
export function parseSpark(json: unknown, options: SparkOptions): Map<string, Facts> {
  return collect(json, options, (response) => factsOf(response, options.now));
}

/** `spark` with daily bars → histories without dividends and splits, as `dailyBars` reads them. */
export function parseSparkHistories(json: unknown, options: SparkOptions): Map<string, History> {
  return collect(json, options, ({ meta, timestamp, indicators }) => {
    const bars = {
      meta,
      timestamp: timestamp.map((stamp) => known(stamp) ?? Number.NaN),
      close: (indicators.quote[0]?.close ?? []).map(known),
      adjusted: [],
    };
    try {
      const daily = dailyBars(bars, options.now);
      return { symbol: meta.symbol, ...daily, splits: [], source: 'yahoo', fetchedAt: options.now };
    } catch (error) {
      if (error instanceof ProviderError) return null;
      throw error;
    }
  });
}
