import { DirectoryError } from './directory-error';
import type { Instrument } from './types';

/** A directory that lost more than this share of its symbols is taken for a fault at the source. */
const MOST_SHRINK = 0.2;

/** Which symbols exist. */
export interface SymbolDirectory {
  has(symbol: string): boolean;
}

/**
 * Symbols as one compact string for scanners, sorted and without repeats. Indices are left out:
 * the detector knows them itself.
 */
export function compactSymbols(instruments: Iterable<Pick<Instrument, 'symbol'>>): string {
  const symbols = new Set<string>();
  for (const { symbol } of instruments) {
    if (/^[A-Z0-9][A-Z0-9-]{0,9}$/.test(symbol)) symbols.add(symbol);
  }
  return [...symbols].sort().join(' ');
}

/** Answers remembered; a page has fewer different words in capitals. */
const MOST_ANSWERS = 5_000;

/** Searches what `compactSymbols` wrote as it stands: to read it all would take a page longer than to look up a few. */
export function parseSymbols(compact: string): SymbolDirectory {
  const answers = new Map<string, boolean>();
  return {
    has(symbol) {
      let answer = answers.get(symbol);
      if (answer === undefined) {
        answer = isListed(compact, symbol);
        if (answers.size >= MOST_ANSWERS) answers.clear();
        answers.set(symbol, answer);
      }
      return answer;
    },
  };
}

/** A binary search in a sorted list, separated by blanks. */
function isListed(sorted: string, symbol: string): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = sorted.lastIndexOf(' ', middle - 1) + 1;
    const blank = sorted.indexOf(' ', middle);
    const end = blank < 0 ? sorted.length : blank;
    const listed = sorted.slice(start, end);
    if (listed === symbol) return true;
    if (listed < symbol) low = end + 1;
    else high = start - 1;
  }
  return false;
}

/**
 * The new directory, or DirectoryError `shrunk` when it has lost more than a fifth of the previous
 * one's symbols, or `empty`. Pass 0 as `previousCount` when there was none.
 */
export function acceptDirectory(previousCount: number, next: readonly Instrument[]): readonly Instrument[] {
  if (next.length === 0) throw new DirectoryError('empty', 'The new directory is empty.');
  if (next.length < previousCount * (1 - MOST_SHRINK)) {
    throw new DirectoryError('shrunk', `The directory fell from ${previousCount} to ${next.length} symbols.`);
  }
  return next;
}

/** Several lists as one; the first list that knows a symbol wins. */
export function mergeInstruments(...lists: ReadonlyArray<readonly Instrument[]>): Instrument[] {
  const merged = new Map<string, Instrument>();
  for (const list of lists) {
    for (const instrument of list)
      if (!merged.has(instrument.symbol)) merged.set(instrument.symbol, instrument);
  }
  return [...merged.values()];
}
