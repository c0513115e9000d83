import * as v from 'valibot';
import type { Facts, History, Holdings } from '../../market/types';
import type { Instrument } from '../../tickers/types';
import { csvRows } from '../csv';
import { historyFromRows } from '../day-rows';
import { known, label, symbolField, textFigure, toSymbol } from '../fields';
import { type Answer, parseJson, shaped, statusError } from '../reply';
import { createSheet } from '../sheet';
import { ProviderError } from '../types';

/** Errors come with HTTP 200: `Note` and `Information` are limits, `Error Message` a bad symbol or call. */
export function alphaVantageBody(reply: Answer): { json: unknown } | { csv: string } {
  const failed = statusError(reply);
  if (failed) throw failed;
  if (!/^\s*[{[]/.test(reply.text)) {
    if (/^\s*</.test(reply.text)) throw new ProviderError('not-json', 'a page came instead of data');
    if (reply.text.trim() === '') throw new ProviderError('empty', 'the reply was empty');
    return { csv: reply.text };
  }
  const json = parseJson(reply.text);
  if (typeof json !== 'object' || json === null) throw new ProviderError('schema', 'unexpected shape');
  const message = ['Information', 'Note', 'Error Message'].find((name) => Object.hasOwn(json, name));
  if (message === undefined) {
    if (Object.keys(json).length === 0)
      throw new ProviderError('not-found', 'the source knows no such symbol');
    return { json };
  }
  const text = String((json as Record<string, unknown>)[message]);
  if (message === 'Error Message') {
    throw new ProviderError(/api ?key/i.test(text) ? 'unauthorised' : 'not-found', 'an error reply');
  }
  // the same word announces limits, plans and keys
  const limit = /rate limit|call frequency|per (day|minute|second)/i.test(text);
  throw new ProviderError(
    limit ? 'rate-limited' : /premium/i.test(text) ? 'premium' : 'unauthorised',
    'an error reply',
  );
}

const dailySchema = v.object({
  'Meta Data': v.object({ '2. Symbol': symbolField }),
  'Time Series (Daily)': v.record(
    v.string(),
    v.object({ '4. close': v.unknown(), '5. adjusted close': v.optional(v.unknown()) }),
  ),
});

interface Options {
  now: number;
  symbol: string;
}

/** `TIME_SERIES_DAILY` as JSON → history; prices are as traded, not adjusted. */
export function parseDaily(json: unknown, { now, symbol }: Options): History {
  const reply = shaped(dailySchema, json);
  const answered = reply['Meta Data']['2. Symbol'].replace('.', '-');
  if (symbol && answered !== symbol)
    throw new ProviderError('wrong-symbol', 'the series is of another symbol');
  const rows = Object.entries(reply['Time Series (Daily)']).map(([date, bar]) => ({
    date,
    close: bar['4. close'],
    adjClose: bar['5. adjusted close'],
  }));
  return historyFromRows({ symbol: answered, source: 'alphavantage', currency: 'USD', now, rows });
}

/** The same as csv, newest first. */
export function parseDailyCsv(csv: string, { now, symbol }: Options): History {
  const [header = [], ...lines] = csvRows(csv);
  const date = header.indexOf('timestamp');
  const close = header.indexOf('close');
  if (date < 0 || close < 0) throw new ProviderError('schema', 'not a table of days');
  const rows = lines
    .filter((line) => line.length > 1)
    .map((line) => ({ date: line[date], close: line.length === header.length ? line[close] : 'cut off' }));
  return historyFromRows({ symbol, source: 'alphavantage', currency: 'USD', now, rows });
}

const profileSchema = v.object({
  net_assets: textFigure,
  net_expense_ratio: textFigure,
  dividend_yield: textFigure,
  holdings: v.fallback(
    v.array(v.object({ symbol: v.unknown(), description: label, weight: textFigure })),
    [],
  ),
});

/** `ETF_PROFILE` → assets, fee and yield (fractions as text) and the listed holdings. */
export function parseEtfProfile(
  json: unknown,
  { now, symbol }: Options,
): { facts: Facts; holdings: Holdings } {
  const profile = shaped(profileSchema, json);
  const sheet = createSheet({
    source: 'alphavantage',
    kind: 'etf',
    currency: 'USD',
    fetchedAt: now,
    asOf: null,
  });
  sheet.put('netAssets', profile.net_assets, { method: 'net_assets' });
  sheet.put('expenseRatio', profile.net_expense_ratio, { method: 'net_expense_ratio' });
  sheet.put('dividendYield', profile.dividend_yield, { method: 'dividend_yield' });
  if (Object.values(sheet.metrics).every(({ value }) => value === null) && profile.holdings.length === 0) {
    throw new ProviderError('empty', 'nothing known in the profile');
  }
  const holdings = profile.holdings.flatMap((row) => {
    const weight = known(row.weight);
    const own = toSymbol(row.symbol);
    // cash and the like have 'n/a' for a symbol
    return weight !== null && weight > 0 && weight <= 1 && own !== ''
      ? [{ symbol: own, name: row.description, weight }]
      : [];
  });
  return {
    facts: sheet.facts({ symbol, name: '', exchange: '', kind: 'etf' }, 'unknown'),
    holdings: {
      symbol,
      asOf: null,
      complete: true,
      holdings: holdings.sort((a, b) => b.weight - a.weight),
      source: 'alphavantage',
      fetchedAt: now,
    },
  };
}

const matchSchema = v.object({
  '1. symbol': symbolField,
  '2. name': label,
  '3. type': label,
});

/** `SYMBOL_SEARCH` → instruments, best first. */
export function parseMatches(json: unknown): Instrument[] {
  const { bestMatches } = shaped(v.object({ bestMatches: v.array(v.unknown()) }), json);
  return bestMatches.flatMap((raw) => {
    const match = v.safeParse(matchSchema, raw);
    if (!match.success || match.output['1. symbol'] === '') return [];
    const type = match.output['3. type'];
    const kind = type === 'ETF' ? 'etf' : type === 'Mutual Fund' ? 'fund' : 'stock';
    return [{ symbol: match.output['1. symbol'], name: match.output['2. name'], exchange: '', kind }];
  });
}

const globalQuoteSchema = v.object({
  'Global Quote': v.object({
    '01. symbol': symbolField,
    '05. price': textFigure,
    '07. latest trading day': label,
    '08. previous close': textFigure,
    '09. change': textFigure,
    '10. change percent': textFigure,
  }),
});

/** `GLOBAL_QUOTE` → price; `"0.79%"` is percent. An unknown symbol is an empty quote. */
export function parseGlobalQuote(json: unknown, { now, symbol }: Options): Facts {
  const quote = shaped(globalQuoteSchema, json)['Global Quote'];
  const price = known(quote['05. price']);
  if (quote['01. symbol'] === '' || quote['05. price'] === 'absent') {
    throw new ProviderError('not-found', 'the source knows no such symbol');
  }
  if (price === null || price <= 0) throw new ProviderError('schema', 'no price in the reply');
  if (symbol && quote['01. symbol'].replace('.', '-') !== symbol) {
    throw new ProviderError('wrong-symbol', 'the quote is of another symbol');
  }
  const day = Date.parse(quote['07. latest trading day']);
  const sheet = createSheet({
    source: 'alphavantage',
    kind: 'stock',
    currency: 'USD',
    fetchedAt: now,
    asOf: Number.isNaN(day) ? null : day,
  });
  sheet.put('price', price, { method: '05. price' });
  sheet.put('previousClose', quote['08. previous close'], { method: '08. previous close' });
  sheet.put('change', quote['09. change'], { method: '09. change' });
  sheet.put('changeFraction', quote['10. change percent'], { method: '10. change percent', scale: 0.01 });
  const own = quote['01. symbol'].replace('.', '-');
  return sheet.facts({ symbol: own, name: '', exchange: '', kind: 'stock' }, 'unknown');
}
