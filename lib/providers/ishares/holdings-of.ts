import type { Holdings } from '../../market/types';
import { DAY, type EpochDay } from '../../time';
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

/** One line of a fund's list; `percent` null where it is no number. */
export interface HoldingRow {
  ticker: string;
  name: string;
  assetClass: string;
  percent: number | null;
}

interface HoldingTable {
  symbol: string;
  now: number;
  day: EpochDay | null;
  rows: readonly HoldingRow[];
}

/**
 * A fund's list of positions → its shares, largest first, each once. Cash, money market and
 * futures (also negative) are left out, so the weights add up to a little less than 1. Rights and
 * escrows have no ticker and are kept by name. Throws `empty` when nothing remains.
 */
export function holdingsOf({ symbol, now, day, rows }: HoldingTable): Holdings {
  const holdings = new Map<string, Holdings['holdings'][number]>();
  for (const { ticker, name, assetClass, percent } of rows) {
    if (assetClass !== 'Equity' || percent === null || percent < 0 || percent > 100) continue;
    const own = symbolOf(ticker);
    const key = own || name;
    if (key !== '' && !holdings.has(key)) holdings.set(key, { symbol: own, name, weight: percent / 100 });
  }
  if (holdings.size === 0) throw new ProviderError('empty', 'no holdings in the list');
  return {
    symbol,
    asOf: day === null ? null : day * DAY,
    complete: true,
    holdings: [...holdings.values()].sort((a, b) => b.weight - a.weight),
    source: 'ishares',
    fetchedAt: now,
  };
}
