import { INSTRUMENTS } from './instruments';
import type { Market } from './market';

export interface Holding {
  symbol: string;
  name: string;
  weight: number;
  /** US dollars. */
  value: number;
}

/** Rounded market cap of each index's members altogether; the lists below hold only part of it. */
const TOTAL = { large: 60e12, small: 3.3e12 };
/** Two share classes of one company share its market cap. */
const SHARED = new Set(['GOOGL', 'GOOG']);
/** Foreign and not in a US index. */
const NOT_MEMBERS = new Set([
  'BABA',
  'TSM',
  'ASML',
  'NVO',
  'SAP',
  'TM',
  'ARM',
  'SHOP',
  'BFLY',
  'GPRO',
  'BYND',
]);
const LARGEST_SMALL_CAP = 48e9;
const LARGE_GROWTH = new Set([
  'CRDO',
  'BE',
  'FN',
  'FTAI',
  'SATS',
  'RKLB',
  'ASTS',
  'KTOS',
  'IONQ',
  'NXT',
  'GH',
  'MLI',
]);

/** Weighted members of the fund that follows `side`, largest first. */
export function holdings(market: Market, side: 'large' | 'small'): Holding[] {
  const rows: Holding[] = [];
  for (const listed of INSTRUMENTS.values()) {
    if (listed.type !== 'EQUITY' || NOT_MEMBERS.has(listed.symbol)) continue;
    const small = listed.side === 'small' || LARGE_GROWTH.has(listed.symbol);
    if (small !== (side === 'small') || (small && listed.size > LARGEST_SMALL_CAP)) continue;
    const size = (market.standing(listed.symbol)?.size ?? 0) * (SHARED.has(listed.symbol) ? 0.45 : 0.95);
    rows.push({ symbol: listed.symbol, name: listed.name, weight: size / TOTAL[side], value: size });
  }
  return rows.sort((a, b) => b.weight - a.weight);
}
