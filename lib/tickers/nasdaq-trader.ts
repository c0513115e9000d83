import { cleanSecurityName, type SecurityType, securityType, withoutTrust } from './clean-name';
import { DirectoryError } from './directory-error';
import type { Instrument } from './types';

/** One line of the official directory. */
export interface Listing extends Instrument {
  security: SecurityType;
}

const EXCHANGES: Readonly<Record<string, string>> = {
  A: 'NYSE American',
  N: 'NYSE',
  P: 'NYSE Arca',
  Z: 'Cboe BZX',
  V: 'IEX',
  Q: 'NASDAQ',
};

interface Columns {
  symbol: number;
  name: number;
  test: number;
  etf: number;
  exchange: number;
}

function readHeader(line: string): Columns {
  const heads = line.split('|').map((head) => head.trim());
  const at = (...names: string[]) => heads.findIndex((head) => names.includes(head));
  const columns = {
    symbol: at('Symbol', 'ACT Symbol'),
    name: at('Security Name'),
    test: at('Test Issue'),
    etf: at('ETF'),
    exchange: at('Exchange'),
  };
  if (columns.symbol < 0 || columns.name < 0 || columns.test < 0 || columns.etf < 0) {
    throw new DirectoryError('malformed', 'The header line is not that of a symbol directory.');
  }
  return columns;
}

/** `BRK.B` and `ABR$F` as providers write them: `BRK-B`, `ABR-PF`. */
const providerSymbol = (symbol: string): string =>
  symbol
    .replace(/\$(.?)$/, '-P$1')
    .replace(/\./g, '-')
    .toUpperCase();

/** `ABR$F`; a fifth letter P on NASDAQ with depositary shares that are no ADRs. */
const isPreferred = (symbol: string, name: string): boolean =>
  /\$[A-Z]$/.test(symbol) || (/^[A-Z]{4}P$/.test(symbol) && / - depositary shares/i.test(name));

function typeOf(symbol: string, written: string, etf: boolean): SecurityType {
  const type = etf ? 'etf' : securityType(written);
  return type === 'common' && isPreferred(symbol, written) ? 'preferred' : type;
}

function readLine(line: string, columns: Columns): Listing | null {
  const cells = line.split('|');
  const symbol = cells[columns.symbol]?.trim() ?? '';
  const written = cells[columns.name]?.trim() ?? '';
  if (!/^[A-Z][A-Z0-9.$]{0,9}$/.test(symbol) || written === '') return null;
  // Notes and commodity trusts traded like funds lack the flag now and then.
  const etf = cells[columns.etf]?.trim() === 'Y' || /\bET[FN]s?\b/.test(written);
  const isTest =
    cells[columns.test]?.trim() === 'Y' || /^(?:nasdaq|nyse|bats|cboe).* test stock/i.test(written);
  const security = isTest ? 'test' : typeOf(symbol, written, etf);
  const name = cleanSecurityName(written);
  return {
    symbol: providerSymbol(symbol),
    name: etf ? withoutTrust(name) : name,
    exchange: columns.exchange < 0 ? 'NASDAQ' : (EXCHANGES[cells[columns.exchange]?.trim() ?? ''] ?? ''),
    kind: etf ? 'etf' : 'stock',
    security,
  };
}

/**
 * Every line of `nasdaqlisted.txt` or `otherlisted.txt`. Throws DirectoryError: `empty` for nothing
 * at all, `malformed` for a wrong header or when more than 5 % of the lines cannot be read,
 * `truncated` without the footer. The caller then keeps its last good list.
 */
export function parseListings(text: string): Listing[] {
  const lines = text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '');
  if (lines.length === 0) throw new DirectoryError('empty', 'The directory file is empty.');
  const columns = readHeader(lines[0] ?? '');
  const footer = lines.at(-1) ?? '';
  if (!footer.startsWith('File Creation Time')) {
    throw new DirectoryError('truncated', 'The directory file ends without its footer.');
  }
  const body = lines.slice(1, -1);
  const listings = body.map((line) => readLine(line, columns)).filter((listing) => listing !== null);
  if (listings.length === 0) throw new DirectoryError('empty', 'The directory file lists nothing.');
  if (listings.length < body.length * 0.95) {
    throw new DirectoryError(
      'malformed',
      `${body.length - listings.length} of ${body.length} lines are unreadable.`,
    );
  }
  return listings;
}

/** What can be quoted and read about: shares, funds, partnership units; nothing bundled, owed or for tests. */
export function tradedInstruments(listings: readonly Listing[]): Instrument[] {
  const kept = listings.filter((listing) => listing.security === 'common' || listing.security === 'etf');
  return kept.map(({ symbol, name, exchange, kind }) => ({ symbol, name, exchange, kind }));
}
