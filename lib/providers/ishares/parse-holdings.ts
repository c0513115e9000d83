import type { Holdings } from '../../market/types';
import { DAY } from '../../time';
import { csvRows, readDay } from '../csv';
import { known, toLabel, toTextFigure } from '../fields';
import { ProviderError } from '../types';

/** Share classes are written without a mark: `BRKB`. Only these; CMCSA and NWSA end in a class too, but are symbols. */
const CLASSES: Record<string, string> = {
  BRKB: 'BRK-B',
  BFB: 'BF-B',
  BFA: 'BF-A',
  MOGA: 'MOG-A',
  HEIA: 'HEI-A',
  LENB: 'LEN-B',
  UHALB: 'UHAL-B',
  CWENA: 'CWEN-A',
  GEFB: 'GEF-B',
  CRDA: 'CRD-A',
  CRDB: 'CRD-B',
};

function symbolOf(ticker: string): string {
  const upper = ticker.toUpperCase();
  if (!/^[A-Z][A-Z0-9.-]{0,9}$/.test(upper)) return '';
  return (Object.hasOwn(CLASSES, upper) ? CLASSES[upper] : undefined) ?? upper.replace('.', '-');
}

/**
 * A downloaded holdings csv → the whole portfolio's shares, largest first. Columns are found by
 * name: the weight is `Weight (%)` in one layout and `Market Weight` in the other, of the same day.
 * Cash, money market and futures (also negative) are left out, so the weights add up to a little
 * less than 1. Throws `schema` without the table, `empty` without a holding.
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
  const asOf = readDay(dated?.[1]);

  const holdings = new Map<string, Holdings['holdings'][number]>();
  for (const row of rows.slice(head + 1)) {
    // the footer is one long cell
    if (row.length < header.length) continue;
    const assetClass = row[column.assetClass] ?? 'Equity';
    const weight = known(toTextFigure(row[column.weight]));
    const ticker = row[column.ticker] ?? '';
    const name = toLabel(row[column.name]);
    if (column.assetClass >= 0 && assetClass !== 'Equity') continue;
    if (weight === null || weight < 0 || weight > 100) continue;
    const own = symbolOf(ticker);
    const key = own || name;
    // rights and escrows have no ticker ('-'): kept by name
    if (key !== '' && !holdings.has(key)) holdings.set(key, { symbol: own, name, weight: weight / 100 });
  }
  if (holdings.size === 0) throw new ProviderError('empty', 'no holdings in the list');
  return {
    symbol,
    asOf: asOf === null ? null : asOf * DAY,
    complete: true,
    holdings: [...holdings.values()].sort((a, b) => b.weight - a.weight),
    source: 'ishares',
    fetchedAt: now,
  };
}
