import * as v from 'valibot';
import type { Facts } from '../../market/types';
import { figure, known, label } from '../fields';
import { shaped } from '../reply';
import { createSheet, type Sheet } from '../sheet';
import { ProviderError } from '../types';

const quoteSchema = v.object({ c: figure, d: figure, dp: figure, pc: figure, t: figure });

/** Finnhub doesn't say what a symbol is; what it gives for free are US stocks and funds. */
const instrument = (symbol: string) => ({ symbol, name: '', exchange: '', kind: 'stock' as const });

/** `quote` → price. An unknown symbol is a row of zeros. `dp` is percent, `t` epoch seconds. */
export function parseFinnhubQuote(json: unknown, { now, symbol }: { now: number; symbol: string }): Facts {
  const row = shaped(quoteSchema, json);
  const price = known(row.c);
  if (price === 0) throw new ProviderError('not-found', 'the source knows no such symbol');
  if (price === null || price < 0) throw new ProviderError('schema', 'no price in the reply');
  const seconds = known(row.t);
  const sheet = createSheet({
    source: 'finnhub',
    kind: 'stock',
    currency: 'USD',
    fetchedAt: now,
    asOf: seconds !== null && seconds > 0 && seconds < 4.1e9 ? seconds * 1000 : null,
  });
  sheet.put('price', price, { method: 'c' });
  sheet.put('previousClose', row.pc, { method: 'pc' });
  sheet.put('change', row.d, { method: 'd' });
  sheet.put('changeFraction', row.dp, { method: 'dp', scale: 0.01 });
  return sheet.facts(instrument(symbol), 'unknown');
}

const metricSchema = v.object({
  symbol: label,
  metric: v.object({
    peTTM: figure,
    epsTTM: figure,
    pb: figure,
    pbQuarterly: figure,
    marketCapitalization: figure,
    dividendYieldIndicatedAnnual: figure,
    '52WeekHigh': figure,
    '52WeekLow': figure,
  }),
});
type Metrics = v.InferOutput<typeof metricSchema>['metric'];

function putValuation(sheet: Sheet, metric: Metrics): void {
  const eps = known(metric.epsTTM);
  const entry = { method: 'peTTM', horizon: 'trailing' } as const;
  if ((eps !== null && eps <= 0) || (known(metric.peTTM) ?? 1) <= 0) sheet.lack('trailingPE', 'loss', entry);
  else sheet.put('trailingPE', metric.peTTM, entry);
  sheet.put('eps', metric.epsTTM, { method: 'epsTTM' });
  const book = metric.pb === 'absent' ? 'pbQuarterly' : 'pb';
  sheet.put('priceToBook', metric[book], { method: book, outside: 'not-applicable' });
  // millions
  sheet.put('marketCap', metric.marketCapitalization, { method: 'marketCapitalization', scale: 1e6 });
  sheet.put('dividendYield', metric.dividendYieldIndicatedAnnual, {
    method: 'dividendYieldIndicatedAnnual',
    scale: 0.01,
  });
  sheet.put('fiftyTwoWeekHigh', metric['52WeekHigh'], { method: '52WeekHigh' });
  sheet.put('fiftyTwoWeekLow', metric['52WeekLow'], { method: '52WeekLow' });
}

/** `stock/metric` → valuation; undated. Throws `empty` for funds, whose metrics are premium. */
export function parseFinnhubMetric(json: unknown, { now, symbol }: { now: number; symbol: string }): Facts {
  const { metric, symbol: answered } = shaped(metricSchema, json);
  if (answered !== '' && answered.replace('.', '-') !== symbol) {
    throw new ProviderError('wrong-symbol', 'the metrics are of another symbol');
  }
  if (Object.values(metric).every((value) => value === 'absent')) {
    throw new ProviderError('empty', 'no metrics for this symbol');
  }
  const sheet = createSheet({
    source: 'finnhub',
    kind: 'stock',
    currency: 'USD',
    fetchedAt: now,
    asOf: null,
  });
  putValuation(sheet, metric);
  return sheet.facts(instrument(symbol), 'unknown');
}

const profileSchema = v.object({
  ticker: label,
  name: label,
  exchange: label,
  currency: label,
  marketCapitalization: figure,
});

/** `stock/profile2` → what a company is and its market cap (millions of its own currency on the wire). `{}` is 'unknown'. */
export function parseFinnhubProfile(json: unknown, { now, symbol }: { now: number; symbol: string }): Facts {
  const row = shaped(profileSchema, json);
  if (row.ticker === '') throw new ProviderError('not-found', 'the source knows no such symbol');
  const answered = row.ticker.replace('.', '-');
  if (symbol !== '' && answered !== symbol)
    throw new ProviderError('wrong-symbol', 'the profile is of another symbol');
  const currency = /^[A-Z]{3}$/.test(row.currency) ? row.currency : null;
  const sheet = createSheet({ source: 'finnhub', kind: 'stock', currency, fetchedAt: now, asOf: null });
  sheet.put('marketCap', row.marketCapitalization === 0 ? 'absent' : row.marketCapitalization, {
    method: 'marketCapitalization',
    scale: 1e6,
  });
  return sheet.facts({ symbol: answered, name: row.name, exchange: row.exchange, kind: 'stock' }, 'unknown');
}
