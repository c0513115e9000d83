import * as v from 'valibot';
import type { History } from '../../market/types';
import { figure, label, symbolField } from '../fields';
import { shaped } from '../reply';
import { ProviderError, type Split } from '../types';
import { dailyBars, dayReader } from './daily-bars';
import { period } from './trading-period';

const number = v.pipe(v.number(), v.finite());
const series = v.array(v.nullable(number));

const chartSchema = v.object({
  chart: v.object({
    result: v.pipe(
      v.array(
        v.object({
          meta: v.object({
            symbol: symbolField,
            currency: label,
            exchangeTimezoneName: label,
            gmtoffset: figure,
            dataGranularity: label,
            regularMarketTime: figure,
            currentTradingPeriod: period,
          }),
          // absent when the range holds no bars
          timestamp: v.optional(v.array(number), []),
          indicators: v.object({
            quote: v.array(v.object({ close: v.optional(series, []) })),
            adjclose: v.optional(v.array(v.object({ adjclose: v.optional(series, []) })), []),
          }),
          events: v.fallback(
            v.optional(v.object({ splits: v.optional(v.record(v.string(), v.unknown())) })),
            undefined,
          ),
        }),
      ),
      v.minLength(1),
    ),
  }),
});

const splitSchema = v.object({ date: number, numerator: number, denominator: number });

function splitsOf(raw: Record<string, unknown>, dayOf: (moment: number) => number): Split[] {
  return Object.values(raw)
    .flatMap((value) => {
      const split = v.safeParse(splitSchema, value);
      if (!split.success || Math.abs(split.output.date) > 4.1e9) return [];
      const ratio = split.output.numerator / split.output.denominator;
      return ratio > 0 && Number.isFinite(ratio) ? [{ day: dayOf(split.output.date * 1000), ratio }] : [];
    })
    .sort((a, b) => a.day - b.day);
}

/**
 * v8 `chart` → daily history as `dailyBars` reads it, with splits. Closes are split-adjusted,
 * `adjClose` also for dividends. `chartPreviousClose` (the close before the *range*) is not read.
 */
export function parseChart(json: unknown, { now, symbol }: { now: number; symbol?: string }): History {
  const chart = shaped(chartSchema, json).chart.result[0];
  if (!chart) throw new ProviderError('empty', 'no chart in the reply');
  const { meta, timestamp, indicators, events } = chart;
  if (symbol && meta.symbol !== symbol)
    throw new ProviderError('wrong-symbol', 'the chart is of another symbol');
  const bars = {
    meta,
    timestamp,
    close: indicators.quote[0]?.close ?? [],
    adjusted: indicators.adjclose[0]?.adjclose ?? [],
  };
  return {
    symbol: meta.symbol || (symbol ?? ''),
    ...dailyBars(bars, now),
    splits: splitsOf(events?.splits ?? {}, dayReader(meta)),
    source: 'yahoo',
    fetchedAt: now,
  };
}
