import * as v from 'valibot';
import type { Facts } from '../../market/types';
import { known, label, symbolField, textFigure } from '../fields';
import { shaped } from '../reply';
import { createSheet } from '../sheet';
import { ProviderError } from '../types';

const overviewSchema = v.object({
  Symbol: symbolField,
  Name: label,
  Exchange: label,
  Currency: label,
  MarketCapitalization: textFigure,
  PERatio: textFigure,
  TrailingPE: textFigure,
  ForwardPE: textFigure,
  EPS: textFigure,
  PriceToBookRatio: textFigure,
  DividendYield: textFigure,
  '52WeekHigh': textFigure,
  '52WeekLow': textFigure,
});

/** `OVERVIEW` → valuation of a stock: text, fractions, `None` or `-` for missing, undated. */
export function parseOverview(json: unknown, { now, symbol }: { now: number; symbol: string }): Facts {
  const row = shaped(overviewSchema, json);
  if (row.Symbol === '') throw new ProviderError('schema', 'no symbol in the reply');
  const answered = row.Symbol.replace('.', '-');
  if (symbol && answered !== symbol)
    throw new ProviderError('wrong-symbol', 'the overview is of another symbol');
  const currency = /^[A-Z]{3}$/.test(row.Currency) ? row.Currency : null;
  const sheet = createSheet({ source: 'alphavantage', kind: 'stock', currency, fetchedAt: now, asOf: null });
  const pe = row.TrailingPE === 'absent' ? 'PERatio' : 'TrailingPE';
  const entry = { method: pe, horizon: 'trailing' } as const;
  if ((known(row.EPS) ?? 1) <= 0) sheet.lack('trailingPE', 'loss', entry);
  else sheet.put('trailingPE', row[pe], entry);
  sheet.put('forwardPE', row.ForwardPE, { method: 'ForwardPE', horizon: 'forward' });
  sheet.put('eps', row.EPS, { method: 'EPS' });
  sheet.put('priceToBook', row.PriceToBookRatio, { method: 'PriceToBookRatio', outside: 'not-applicable' });
  sheet.put('marketCap', row.MarketCapitalization, { method: 'MarketCapitalization' });
  sheet.put('dividendYield', row.DividendYield, { method: 'DividendYield' });
  sheet.put('fiftyTwoWeekHigh', row['52WeekHigh'], { method: '52WeekHigh' });
  sheet.put('fiftyTwoWeekLow', row['52WeekLow'], { method: '52WeekLow' });
  return sheet.facts({ symbol: answered, name: row.Name, exchange: row.Exchange, kind: 'stock' }, 'unknown');
}
