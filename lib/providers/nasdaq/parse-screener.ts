import * as v from 'valibot';
import type { Facts } from '../../market/types';
import { known, label, textFigure } from '../fields';
import { shaped } from '../reply';
import { createSheet } from '../sheet';
import { ProviderError } from '../types';
import { nasdaqData } from './parse-history';
import { fromNasdaq } from './symbols';

const rowSchema = v.object({
  symbol: label,
  name: label,
  lastsale: textFigure,
  netchange: textFigure,
  pctchange: textFigure,
  marketCap: textFigure,
});

/** `screener/stocks` → last sale and market cap by symbol. A market cap of `0.00` is a missing one. */
export function parseScreener(json: unknown, { now }: { now: number }): Map<string, Facts> {
  const rows = Array.isArray(json)
    ? json
    : shaped(v.object({ rows: v.array(v.unknown()) }), nasdaqData(json)).rows;
  const facts = new Map<string, Facts>();
  for (const raw of rows) {
    const parsed = v.safeParse(rowSchema, raw);
    if (!parsed.success) continue;
    const row = parsed.output;
    const symbol = fromNasdaq(row.symbol);
    const price = known(row.lastsale);
    if (symbol === '' || price === null || price <= 0 || facts.has(symbol)) continue;
    const sheet = createSheet({
      source: 'nasdaq',
      kind: 'stock',
      currency: 'USD',
      fetchedAt: now,
      asOf: null,
    });
    sheet.put('price', price, { method: 'lastsale' });
    sheet.put('change', row.netchange, { method: 'netchange' });
    sheet.put('changeFraction', row.pctchange, { method: 'pctchange', scale: 0.01 });
    sheet.put('marketCap', row.marketCap === 0 ? 'absent' : row.marketCap, { method: 'marketCap' });
    facts.set(symbol, sheet.facts({ symbol, name: row.name, exchange: '', kind: 'stock' }, 'unknown'));
  }
  if (facts.size === 0)
    throw new ProviderError(rows.length === 0 ? 'empty' : 'schema', 'no usable row in the reply');
  return facts;
}
