import * as v from 'valibot';
import type { Facts, History } from '../../market/types';
import type { InstrumentKind } from '../../tickers/types';
import { historyFromRows } from '../day-rows';
import { figure, known, label, symbolField } from '../fields';
import { shaped } from '../reply';
import { createSheet } from '../sheet';
import { ProviderError } from '../types';

interface Options {
  now: number;
  symbol?: string;
}

/** Each endpoint answers with a list of one. */
function only<S extends v.GenericSchema<unknown, { symbol: string }>>(
  json: unknown,
  { schema, symbol }: { schema: S; symbol: string | undefined },
): v.InferOutput<S> {
  const [row] = shaped(v.pipe(v.array(schema), v.minLength(1)), json);
  if (!row || row.symbol === '') throw new ProviderError('schema', 'no symbol in the reply');
  if (symbol && row.symbol !== symbol)
    throw new ProviderError('wrong-symbol', 'the reply is about another symbol');
  return row;
}

const quoteSchema = v.object({
  symbol: symbolField,
  name: label,
  /** `profile` calls it so, and says what it is. */
  companyName: label,
  isEtf: v.optional(v.unknown()),
  exchange: label,
  price: figure,
  change: figure,
  changePercentage: figure,
  previousClose: figure,
  yearLow: figure,
  yearHigh: figure,
  marketCap: figure,
  timestamp: figure,
});

function kindOf(symbol: string, name: string): InstrumentKind {
  if (symbol.startsWith('^')) return 'index';
  return /\b(ETF|Trust)\b/i.test(name) ? 'etf' : 'stock';
}

/** `stable/quote` or `profile` → price. `changePercentage` is percent, `timestamp` epoch seconds; there is no P/E. */
export function parseFmpQuote(json: unknown, { now, symbol }: Options): Facts {
  const row = only(json, { schema: quoteSchema, symbol });
  const price = known(row.price);
  if (price === null || price <= 0) throw new ProviderError('schema', 'no price in the reply');
  const seconds = known(row.timestamp);
  const name = row.name || row.companyName;
  const kind = row.isEtf === true ? 'etf' : kindOf(row.symbol, name);
  const sheet = createSheet({
    source: 'fmp',
    kind,
    currency: 'USD',
    fetchedAt: now,
    asOf: seconds !== null && seconds > 0 && seconds < 4.1e9 ? seconds * 1000 : null,
  });
  sheet.put('price', price, { method: 'price' });
  sheet.put('previousClose', row.previousClose, { method: 'previousClose' });
  sheet.put('change', row.change, { method: 'change' });
  sheet.put('changeFraction', row.changePercentage, { method: 'changePercentage', scale: 0.01 });
  sheet.put('fiftyTwoWeekLow', row.yearLow, { method: 'yearLow' });
  sheet.put('fiftyTwoWeekHigh', row.yearHigh, { method: 'yearHigh' });
  if (kind === 'stock')
    sheet.put('marketCap', row.marketCap === 0 ? 'absent' : row.marketCap, { method: 'marketCap' });
  return sheet.facts({ symbol: row.symbol, name, exchange: row.exchange, kind }, 'unknown');
}

const ratiosSchema = v.object({
  symbol: symbolField,
  priceToEarningsRatioTTM: figure,
  priceToBookRatioTTM: figure,
  netIncomePerShareTTM: figure,
  dividendYieldTTM: figure,
});

/** `stable/ratios-ttm` → valuation of a stock; fractions, undated. */
export function parseFmpRatios(json: unknown, { now, symbol }: Options): Facts {
  const row = only(json, { schema: ratiosSchema, symbol });
  const sheet = createSheet({ source: 'fmp', kind: 'stock', currency: 'USD', fetchedAt: now, asOf: null });
  const entry = { method: 'priceToEarningsRatioTTM', horizon: 'trailing' } as const;
  const loss = (known(row.netIncomePerShareTTM) ?? 1) <= 0 || (known(row.priceToEarningsRatioTTM) ?? 1) <= 0;
  if (loss) sheet.lack('trailingPE', 'loss', entry);
  else sheet.put('trailingPE', row.priceToEarningsRatioTTM, entry);
  sheet.put('priceToBook', row.priceToBookRatioTTM, {
    method: 'priceToBookRatioTTM',
    outside: 'not-applicable',
  });
  sheet.put('eps', row.netIncomePerShareTTM, { method: 'netIncomePerShareTTM' });
  sheet.put('dividendYield', row.dividendYieldTTM, { method: 'dividendYieldTTM' });
  return sheet.facts({ symbol: row.symbol, name: '', exchange: '', kind: 'stock' }, 'unknown');
}

const fundSchema = v.object({
  symbol: symbolField,
  name: label,
  expenseRatio: figure,
  assetsUnderManagement: figure,
});

/** `stable/etf/info` → fee (percent on the wire) and assets of a fund. */
export function parseFmpFund(json: unknown, { now, symbol }: Options): Facts {
  const row = only(json, { schema: fundSchema, symbol });
  const sheet = createSheet({ source: 'fmp', kind: 'etf', currency: 'USD', fetchedAt: now, asOf: null });
  sheet.put('expenseRatio', row.expenseRatio, { method: 'expenseRatio', scale: 0.01 });
  sheet.put('netAssets', row.assetsUnderManagement, { method: 'assetsUnderManagement' });
  return sheet.facts({ symbol: row.symbol, name: row.name, exchange: '', kind: 'etf' }, 'unknown');
}

const daySchema = v.object({
  symbol: symbolField,
  date: v.unknown(),
  close: v.optional(v.unknown()),
  /** Its name in the light edition. */
  price: v.optional(v.unknown()),
});

/** `stable/historical-price-eod`, full or light → history; split-adjusted, newest first on the wire. */
export function parseFmpHistory(json: unknown, { now, symbol }: Options): History {
  const rows = shaped(v.array(daySchema), json);
  const answered = rows[0]?.symbol ?? '';
  if (symbol && rows.some((row) => row.symbol !== symbol)) {
    throw new ProviderError('wrong-symbol', 'the history is of another symbol');
  }
  const days = rows.map(({ date, close, price }) => ({ date, close: close ?? price }));
  return historyFromRows({ symbol: answered, source: 'fmp', currency: 'USD', now, rows: days });
}
