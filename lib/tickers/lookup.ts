import { readBuiltin } from './builtin';
import { plainName } from './name-marks';
import { canonicalSymbol } from './symbol';
import type { Instrument } from './types';

/** Finds instruments by symbol or by what a person types. */
export interface InstrumentLookup {
  /** The instrument of a symbol as anybody may write it (`brk.b`, `SPX`), or null. */
  get(symbol: string): Instrument | null;
  /** At most `most` instruments for typed text, best first: its own symbol, then names and symbols that begin with it, then words. */
  search(text: string, most?: number): Instrument[];
}

interface Row {
  instrument: Instrument;
  /** Lower-case names: the official one and those articles use. */
  names: string[];
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim();

/** How well a row answers `text`: the smaller the better, Infinity for not at all. Ties keep the list's order. */
function rank({ instrument, names }: Row, text: string): number {
  const symbol = instrument.symbol.toLowerCase().replace('^', '');
  if (symbol === text || symbol === text.replace(' ', '-')) return 0;
  if (names.includes(text)) return 1;
  if (names.some((name) => name.startsWith(`${text} `))) return 2;
  if (symbol.startsWith(text)) return 3 + symbol.length / 100;
  if (names.some((name) => name.startsWith(text))) return 4;
  if (text.length > 2 && names.some((name) => name.includes(` ${text}`))) return 5;
  return Number.POSITIVE_INFINITY;
}

/**
 * A lookup over `instruments`; the built-in list is always part of it, its names and order first,
 * so that the instruments most often meant come first.
 */
export function createLookup(instruments: readonly Instrument[] = []): InstrumentLookup {
  const builtin = readBuiltin();
  const rows = new Map<string, Row>();
  for (const instrument of [...builtin.instruments, ...instruments]) {
    const row = rows.get(instrument.symbol);
    if (!row) rows.set(instrument.symbol, { instrument, names: [plain(instrument.name)] });
    else {
      // The official list knows the full name and the exchange of today.
      row.instrument = instrument;
      row.names.push(plain(instrument.name));
    }
  }
  for (const { symbol, names } of builtin.names) {
    rows.get(symbol)?.names.push(...names.map((name) => plain(plainName(name))));
  }

  return {
    get(symbol) {
      const canonical = canonicalSymbol(symbol);
      return canonical ? (rows.get(canonical)?.instrument ?? null) : null;
    },
    search(text, most = 8) {
      const wanted = plain(text.replace(/^[$^]/, ''));
      if (wanted === '') return [];
      const exact = canonicalSymbol(text.trim().replace(/^\$/, ''));
      const found: Array<{ instrument: Instrument; rank: number }> = [];
      for (const row of rows.values()) {
        const score = row.instrument.symbol === exact ? -1 : rank(row, wanted);
        if (Number.isFinite(score)) found.push({ instrument: row.instrument, rank: score });
      }
      found.sort((a, b) => a.rank - b.rank);
      return found.slice(0, most).map(({ instrument }) => instrument);
    },
  };
}
