import { INDICES } from './data/indices';
import type { Instrument } from './types';

interface IndexRow {
  symbol: string;
  /** Unmistakable symbols, counted bare. */
  sure: string[];
  /** Symbols counted only behind a caret or an index exchange. */
  qualified: string[];
  names: string[];
}

const ROWS: IndexRow[] = INDICES.trim()
  .split('\n')
  .map((line) => {
    const [symbol = '', codes = '', names = ''] = line.split('|');
    const [sure = '', qualified = ''] = codes.split('!');
    const words = (text: string) => text.split(' ').filter(Boolean);
    return {
      symbol,
      sure: words(sure),
      qualified: words(qualified),
      names: names
        .split(';')
        .map((name) => name.trim())
        .filter(Boolean),
    };
  });

const BY_CODE = new Map<string, string>();
const SURE = new Set<string>();
for (const row of ROWS) {
  for (const code of [...row.sure, ...row.qualified, row.symbol.replace('^', '')])
    BY_CODE.set(code, row.symbol);
  for (const code of row.sure) SURE.add(code);
}

/** Yahoo's symbol of an index, from what follows a caret or an index exchange (`SPX` → `^GSPC`). */
export const indexSymbol = (code: string): string | undefined => BY_CODE.get(code);

/** True for codes that name an index even without a caret: SPX, DJIA, VIX. */
export const isBareIndex = (code: string): boolean => SURE.has(code);

/** Marked names of every index (see names.ts), for the name matcher. */
export const indexNames: ReadonlyArray<{ symbol: string; names: readonly string[] }> = ROWS;

/** Where more indices of other countries are spoken of than American ones, symbols are those of their exchanges. */
const ABROAD =
  '^FTSE ^FTMC ^GDAXI ^FCHI ^STOXX50E ^STOXX ^IBEX ^N225 ^HSI ^KS11 ^AXJO ^GSPTSE ^BSESN ^NSEI ^BVSP FTSEMIB.MI ^SSMI ^AEX ^BFX ^OMX ^ATX ^MDAXI ^TECDAX ^FTAS ^STI ^KLSE ^JKSE ^NZ50 000001.SS 000300.SS 399001.SZ';
const AMERICAN = '^GSPC ^DJI ^IXIC ^NDX ^RUT ^RUI ^RUA ^VIX ^SP400 ^SP600';
const ABROADNESS: ReadonlyMap<string, number> = new Map([
  ...ABROAD.split(' ').map((symbol) => [symbol, 1] as const),
  ...AMERICAN.split(' ').map((symbol) => [symbol, -1] as const),
]);
/** 1 for an index of another country, -1 for an American one, 0 for what is neither. */
export const abroadness = (symbol: string): number => ABROADNESS.get(symbol) ?? 0;

export const indexInstruments: readonly Instrument[] = ROWS.map((row) => ({
  symbol: row.symbol,
  name: (row.names[0] ?? row.symbol).replace(/^[~?@]/, ''),
  exchange: 'INDEX',
  kind: 'index',
}));
