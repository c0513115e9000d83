import * as v from 'valibot';
import type { Instrument } from '../../tickers/types';
import { toLabel, toSymbol } from '../fields';
import { shaped } from '../reply';
import { ProviderError } from '../types';

/** A line of the SEC's lists of symbols. The fund list has no names. */
export interface Filer {
  cik: number;
  symbol: string;
  name: string;
  exchange: string;
}

const EXCHANGES: Record<string, string> = {
  Nasdaq: 'NASDAQ',
  NYSE: 'NYSE',
  NYS: 'NYSE',
  CBOE: 'Cboe BZX',
  OTC: 'OTC',
};

/** `company_tickers_exchange.json`, `company_tickers_mf.json`: names of columns, then rows. */
const columnarSchema = v.object({ fields: v.array(v.string()), data: v.array(v.array(v.unknown())) });
/** `company_tickers.json`: an object keyed "0", "1", … by market cap. */
const rowSchema = v.object({ cik_str: v.unknown(), ticker: v.unknown(), title: v.unknown() });

/** The list's name for an exchange as people write it. */
export function exchangeOf(input: unknown): string {
  const name = toLabel(input);
  return (Object.hasOwn(EXCHANGES, name) ? EXCHANGES[name] : undefined) ?? name;
}

function filer(raw: { cik: unknown; symbol: unknown; name: unknown; exchange: unknown }): Filer[] {
  const cik = Number(typeof raw.cik === 'number' || typeof raw.cik === 'string' ? raw.cik : Number.NaN);
  const symbol = toSymbol(raw.symbol);
  if (!Number.isInteger(cik) || cik <= 0 || symbol === '') return [];
  return [{ cik, symbol, name: toLabel(raw.name), exchange: exchangeOf(raw.exchange) }];
}

function readRows(json: unknown): Filer[] {
  if (typeof json === 'object' && json !== null && 'fields' in json) {
    const { fields, data } = shaped(columnarSchema, json);
    const at = (name: string) => fields.indexOf(name);
    const columns = {
      cik: at('cik'),
      symbol: Math.max(at('ticker'), at('symbol')),
      name: at('name'),
      exchange: at('exchange'),
    };
    if (columns.cik < 0 || columns.symbol < 0) throw new ProviderError('schema', 'not a list of symbols');
    return data.flatMap((row) =>
      filer({
        cik: row[columns.cik],
        symbol: row[columns.symbol],
        name: row[columns.name],
        exchange: row[columns.exchange],
      }),
    );
  }
  return Object.values(shaped(v.record(v.string(), rowSchema), json)).flatMap((row) =>
    filer({ cik: row.cik_str, symbol: row.ticker, name: row.title, exchange: '' }),
  );
}

/** Any of the SEC's three lists → its lines, each symbol once. Throws `empty` when there are none. */
export function parseFilers(json: unknown): Filer[] {
  const bySymbol = new Map<string, Filer>();
  for (const row of readRows(json)) if (!bySymbol.has(row.symbol)) bySymbol.set(row.symbol, row);
  if (bySymbol.size === 0) throw new ProviderError('empty', 'no symbols in the list');
  return [...bySymbol.values()];
}

/** Lines with a name as instruments. The SEC doesn't say what is a fund; the name does for most. */
export function instrumentsOf(filers: readonly Filer[]): Instrument[] {
  return filers
    .filter(({ name }) => name !== '')
    .map(({ symbol, name, exchange }) => ({
      symbol,
      name,
      exchange,
      kind: /\bETFs?\b|^(SPDR|INVESCO QQQ|ISHARES|PROSHARES)\b/i.test(name) ? 'etf' : 'stock',
    }));
}
