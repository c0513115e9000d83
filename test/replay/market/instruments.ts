import { FUNDS } from './funds';
import { STOCKS } from './stocks';

export type QuoteType = 'EQUITY' | 'ETF' | 'MUTUALFUND' | 'INDEX';
export type ListingCode = 'Q' | 'N' | 'A' | 'P' | 'Z' | 'X';

/** One instrument of the replayed market, as it stood on the pinned day. */
export interface Listed {
  symbol: string;
  name: string;
  listing: ListingCode;
  type: QuoteType;
  price: number;
  /** Market cap of a stock, net assets of a fund; US dollars. */
  size: number;
  /** Null: a loss, or none published. */
  trailingPE: number | null;
  /** Fractions a year. */
  dividendYield: number;
  expenseRatio: number;
  /** The index it moves with. */
  side: 'large' | 'small' | null;
  /** First trading day, ISO. */
  since: string;
}

const EPOCH = '1987-09-10';

function multiple(text: string | undefined): number | null {
  return text === undefined || text === '-' ? null : Number(text);
}

function rows(table: string): string[][] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split('|'));
}

/** Stocks below 12 billion move with the small side. */
const SMALL_CAP = 12e9;

function stock([symbol = '', name = '', listing, price, cap, pe, dividend, since]: string[]): Listed {
  const size = Number(cap) * 1e9;
  return {
    symbol,
    name,
    listing: listing as ListingCode,
    type: 'EQUITY',
    price: Number(price),
    size,
    trailingPE: multiple(pe),
    dividendYield: Number(dividend) / 100,
    expenseRatio: 0,
    side: size < SMALL_CAP ? 'small' : 'large',
    since: since ?? '2000-01-03',
  };
}

const SIDES = { L: 'large', S: 'small', N: null } as const;

function fund([
  symbol = '',
  name = '',
  listing,
  type,
  price,
  assets,
  pe,
  dividend,
  fee,
  side,
  since,
]: string[]): Listed {
  return {
    symbol,
    name,
    listing: listing as ListingCode,
    type: type as QuoteType,
    price: Number(price),
    size: Number(assets) * 1e9,
    trailingPE: multiple(pe),
    dividendYield: Number(dividend) / 100,
    expenseRatio: Number(fee) / 100,
    side: SIDES[side as keyof typeof SIDES],
    since: since || EPOCH,
  };
}

export const INSTRUMENTS: ReadonlyMap<string, Listed> = new Map(
  [...rows(FUNDS).map(fund), ...rows(STOCKS).map(stock)].map((listed) => [listed.symbol, listed]),
);
