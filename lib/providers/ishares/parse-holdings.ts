import type { Holdings } from '../../market/types';
import { csvRows, readDay } from '../csv';
import { known, toLabel, toTextFigure } from '../fields';
import { ProviderError } from '../types';
import { holdingsOf } from './holdings-of';

/**
 * A downloaded holdings csv → the portfolio's shares, as `holdingsOf` reads them. Columns are found
 * by name: the weight is `Weight (%)` in one layout and `Market Weight` in the other, of the same
 * day. Throws `schema` without the table, `empty` without a holding.
 */
export function parseHoldingsCsv(text: string, { now, symbol }: { now: number; symbol: string }): Holdings {
  const rows = csvRows(text);
  const head = rows.findIndex((row) => row.includes('Ticker') && row.includes('Name'));
  const header = rows[head];
  if (!header) throw new ProviderError('schema', 'not a list of holdings');
  const at = (...names: string[]) => header.findIndex((name) => names.includes(name));
  const column = {
    ticker: at('Ticker'),
    name: at('Name'),
    assetClass: at('Asset Class'),
    weight: at('Weight (%)', 'Market Weight', 'Weight'),
  };
  if (column.weight < 0) throw new ProviderError('schema', 'the holdings have no weights');
  const dated = rows.slice(0, head).find((row) => /as of/i.test(row[0] ?? ''));
  return holdingsOf({
    symbol,
    now,
    day: readDay(dated?.[1]),
    rows: rows
      .slice(head + 1)
      // the footer is one long cell
      .filter((row) => row.length >= header.length)
      .map((row) => ({
        ticker: row[column.ticker] ?? '',
        name: toLabel(row[column.name]),
        assetClass: column.assetClass < 0 ? 'Equity' : (row[column.assetClass] ?? ''),
        percent: known(toTextFigure(row[column.weight])),
      })),
  });
}
