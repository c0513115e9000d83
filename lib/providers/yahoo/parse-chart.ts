import * as v from 'valibot';
import type { History } from '../../market/types';
import { DAY, HOUR } from '../../time';
import { figure, known, label, symbolField } from '../fields';
import { shaped } from '../reply';
import { ProviderError, type Split } from '../types';
import { localDays, unfinishedInNewYork } from '../zone';
import { bounds, period } from './trading-period';
import { fromSeconds, money } from './vocabulary';

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
type Chart = v.InferOutput<typeof chartSchema>['chart']['result'][number];

const splitSchema = v.object({ date: number, numerator: number, denominator: number });

function splitsOf(chart: Chart, dayOf: (moment: number) => number): Split[] {
  return Object.values(chart.events?.splits ?? {})
    .flatMap((raw) => {
      const split = v.safeParse(splitSchema, raw);
      if (!split.success) return [];
      const ratio = split.output.numerator / split.output.denominator;
      return ratio > 0 && Number.isFinite(ratio) ? [{ day: dayOf(split.output.date * 1000), ratio }] : [];
    })
    .sort((a, b) => a.day - b.day);
}

/**
 * Whether the last bar is still moving: it is of the session in progress, and its last trade was
 * before that session's end. An hour after the end it counts as complete even without a last print
 * (thin stocks); until then late index prints may still change it.
 */
function isLive(
  { meta }: Chart,
  { day, dayOf, now }: { day: number; dayOf: (m: number) => number; now: number },
) {
  const traded = fromSeconds(known(meta.regularMarketTime));
  const session = bounds(meta.currentTradingPeriod?.regular);
  if (!session) return unfinishedInNewYork(day, now);
  if (day !== dayOf(session.start)) return false;
  return now < session.end || ((traded === null || traded < session.end) && now < session.end + HOUR);
}

/**
 * v8 `chart` → daily history: one close per exchange-local date (a day's last bar counts: after the
 * session the live bar is stamped anew), null holes left out, the unfinished day left out. Closes
 * are split-adjusted, `adjClose` also for dividends. Throws `empty` for a range without bars,
 * `schema` for bars longer than a day.
 */
export function parseChart(json: unknown, { now, symbol }: { now: number; symbol?: string }): History {
  const chart = shaped(chartSchema, json).chart.result[0];
  if (!chart) throw new ProviderError('empty', 'no chart in the reply');
  const { meta, timestamp } = chart;
  if (symbol && meta.symbol !== symbol)
    throw new ProviderError('wrong-symbol', 'the chart is of another symbol');
  const closes = chart.indicators.quote[0]?.close ?? [];
  const adjusted = chart.indicators.adjclose[0]?.adjclose ?? [];
  if (timestamp.length === 0) throw new ProviderError('empty', 'the chart has no bars');
  if (closes.length !== timestamp.length || (adjusted.length > 0 && adjusted.length !== timestamp.length)) {
    throw new ProviderError('schema', 'bars and timestamps differ in number');
  }
  if (/^(5d|1wk|1mo|3mo)$/.test(meta.dataGranularity))
    throw new ProviderError('schema', 'the bars are not daily');

  const offset = (known(meta.gmtoffset) ?? 0) * 1000;
  const dayOf = localDays({ zone: meta.exchangeTimezoneName, offset });
  const { currency, priceScale } = money(meta.currency);
  const bars = new Map<number, { close: number; adjusted: number | null }>();
  timestamp.forEach((stamp, index) => {
    const moment = fromSeconds(stamp);
    const close = closes[index] ?? null;
    if (moment === null || moment > now + DAY || close === null || close <= 0) return;
    const adjClose = adjusted[index] ?? null;
    bars.set(dayOf(moment), {
      close: close * priceScale,
      adjusted: adjClose === null ? null : adjClose * priceScale,
    });
  });
  const days = [...bars.keys()].sort((a, b) => a - b);
  const last = days.at(-1);
  if (last !== undefined && isLive(chart, { day: last, dayOf, now })) days.pop();
  if (days.length === 0) throw new ProviderError('empty', 'the chart has no completed days');

  // a day with a close but no adjusted one keeps its neighbour's adjustment
  let factor = 1;
  const adjClose = days.map((day) => {
    const bar = bars.get(day);
    if (bar?.adjusted && bar.adjusted > 0) factor = bar.adjusted / bar.close;
    return (bar?.close ?? 0) * factor;
  });
  return {
    symbol: meta.symbol || (symbol ?? ''),
    currency,
    days,
    close: days.map((day) => bars.get(day)?.close ?? 0),
    adjClose: adjusted.length > 0 ? adjClose : null,
    splits: splitsOf(chart, dayOf),
    source: 'yahoo',
    fetchedAt: now,
  };
}
