import { COMPANIES } from './data/companies';
import { FUNDS } from './data/funds';
import { MORE_SYMBOLS } from './data/more-symbols';
import { SMALL_CAPS } from './data/small-caps';
import { SMALLER_COMPANIES } from './data/smaller-companies';
import { compactSymbols } from './directory';
import { indexInstruments, indexNames } from './indices';
import { plainName } from './name-marks';
import type { Instrument } from './types';

/** An instrument's names as articles write them, marked (see name-marks.ts). */
export interface NamedSymbol {
  symbol: string;
  names: readonly string[];
}

const EXCHANGES: Readonly<Record<string, string>> = {
  N: 'NYSE',
  Q: 'NASDAQ',
  A: 'NYSE American',
  P: 'NYSE Arca',
  Z: 'Cboe BZX',
  O: 'OTC',
  M: 'NASDAQ',
};

interface Row extends NamedSymbol {
  exchange: string;
}

function readRows(data: string): Row[] {
  return data
    .trim()
    .split('\n')
    .map((line) => {
      const [symbol = '', exchange = '', names = ''] = line.split('|');
      return {
        symbol,
        exchange,
        names: names
          .split(';')
          .map((name) => name.trim())
          .filter(Boolean),
      };
    });
}

const nameOf = (row: Row): string => plainName(row.names[0] ?? row.symbol);

export interface Builtin {
  /** Indices, then funds, then companies. */
  instruments: readonly Instrument[];
  names: readonly NamedSymbol[];
}

/** The list the extension ships with: what is known before the first directory arrives, and always first for names. */
export function readBuiltin(): Builtin {
  const funds = readRows(FUNDS);
  const companies = [...readRows(COMPANIES), ...readRows(SMALLER_COMPANIES), ...readRows(SMALL_CAPS)];
  return {
    instruments: [
      ...indexInstruments,
      ...funds.map(
        (row): Instrument => ({
          symbol: row.symbol,
          name: nameOf(row),
          exchange: EXCHANGES[row.exchange] ?? '',
          kind: row.exchange === 'M' ? 'fund' : 'etf',
        }),
      ),
      ...companies.map(
        (row): Instrument => ({
          symbol: row.symbol,
          name: nameOf(row),
          exchange: EXCHANGES[row.exchange] ?? '',
          kind: 'stock',
        }),
      ),
    ],
    names: [...indexNames, ...funds, ...companies],
  };
}

/** The symbols known before the first directory arrives, as `compactSymbols` writes them. */
export const builtinSymbols = (): string =>
  compactSymbols([
    ...readBuiltin().instruments,
    ...MORE_SYMBOLS.trim()
      .split(/\s+/)
      .map((symbol) => ({ symbol })),
  ]);
