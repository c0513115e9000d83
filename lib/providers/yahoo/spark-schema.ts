import * as v from 'valibot';
import { figure, label, symbolField } from '../fields';
import { period } from './trading-period';

const closes = v.fallback(v.array(figure), []);

export const metaSchema = v.object({
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
export type Meta = v.InferOutput<typeof metaSchema>;

export const responseSchema = v.object({
  meta: metaSchema,
  timestamp: closes,
  indicators: v.fallback(v.object({ quote: v.array(v.object({ close: closes })) }), { quote: [] }),
});
export type Response = v.InferOutput<typeof responseSchema>;

/** v7: one entry a symbol, its series inside. */
export const v7Schema = v.object({
  spark: v.object({
    result: v.array(
      v.object({ symbol: symbolField, response: v.pipe(v.array(v.unknown()), v.minLength(1)) }),
    ),
  }),
});
