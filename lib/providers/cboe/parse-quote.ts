import * as v from 'valibot';
import type { Facts } from '../../market/types';
import type { InstrumentKind } from '../../tickers/types';
import { known, label, textFigure } from '../fields';
import { shaped } from '../reply';
import { createSheet } from '../sheet';
import { ProviderError } from '../types';
import { fromNewYork } from '../zone';
import { fromCboe } from './symbols';

const rowSchema = v.object({
  symbol: label,
  security_type: label,
  current_price: textFigure,
  close: textFigure,
  prev_day_close: textFigure,
  price_change: textFigure,
  price_change_percent: textFigure,
  last_trade_time: label,
});
type Row = v.InferOutput<typeof rowSchema>;

/** An index is known by its mark; `security_type` is not reliable about funds. */
function kindOf(row: Row, symbol: string): InstrumentKind {
  if (symbol.startsWith('^')) return 'index';
  return row.security_type === 'etf' ? 'etf' : 'stock';
}

/**
 * After the night's roll-over `prev_day_close` is the last session's own close, equal to `close`,
 * while `price_change` is still that session's (AAPL 213.25, 213.25, 4.18: the day before closed at
 * 209.07). Its percent is then on the wrong base, so the fraction is computed here.
 */
function previousClose(row: Row): number | null {
  const close = known(row.close);
  const previous = known(row.prev_day_close);
  const price = known(row.current_price);
  const change = known(row.price_change);
  if (change === null || close === null || price === null || previous === null) return previous;
  const rolled = previous === close && Math.abs(price - previous - change) > 0.001 * price;
  return rolled ? close - change : previous;
}

function factsOf(raw: unknown, now: number): Facts | null {
  const parsed = v.safeParse(rowSchema, raw);
  if (!parsed.success) return null;
  const row = parsed.output;
  const symbol = fromCboe(row.symbol);
  const price = known(row.current_price);
  if (symbol === '' || price === null || price <= 0) return null;
  const kind = kindOf(row, symbol);
  const sheet = createSheet({
    source: 'cboe',
    kind,
    currency: 'USD',
    fetchedAt: now,
    // no zone: New York time
    asOf: fromNewYork(row.last_trade_time),
    delayMinutes: 15,
  });
  sheet.put('price', price, { method: 'current_price' });
  const previous = previousClose(row);
  const change = known(row.price_change);
  if (previous !== null && previous > 0 && change !== null) {
    sheet.put('previousClose', previous, { method: 'prev_day_close' });
    sheet.put('change', change, { method: 'price_change' });
    sheet.put('changeFraction', change / previous, { method: 'price_change / previous close' });
  } else {
    sheet.put('previousClose', 'absent', { method: 'prev_day_close' });
    sheet.put('change', row.price_change, { method: 'price_change' });
    sheet.put('changeFraction', row.price_change_percent, { method: 'price_change_percent', scale: 0.01 });
  }
  return sheet.facts({ symbol, name: '', exchange: '', kind }, 'unknown');
}

/**
 * A delayed quote, or `all_us_indices` → facts by symbol. Throws `schema` when nothing in the reply
 * is a quote, `wrong-symbol` when it is of another symbol.
 */
export function parseCboeQuotes(
  json: unknown,
  { now, symbol }: { now: number; symbol?: string },
): Map<string, Facts> {
  const { data } = shaped(v.object({ data: v.union([v.array(v.unknown()), v.looseObject({})]) }), json);
  const rows = Array.isArray(data) ? data : [data];
  const facts = new Map<string, Facts>();
  for (const row of rows) {
    const one = factsOf(row, now);
    if (one) facts.set(one.instrument.symbol, one);
  }
  if (facts.size === 0) throw new ProviderError('schema', 'no quote in the reply');
  if (symbol && !facts.has(symbol)) throw new ProviderError('wrong-symbol', 'the quote is of another symbol');
  return facts;
}
