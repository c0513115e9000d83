import { type Candidate, Fact } from './candidate';
import { isBlank, isLineBreak, isUpper, isWord } from './chars';
import type { SymbolDirectory } from './directory';
import type { NameIndex } from './name-index';
import { addRepeated } from './scan-introduced';
import { addLinks } from './scan-links';
import { addName } from './scan-name';
import { addSymbol } from './scan-symbol';
import { shortHead } from './short-head';
import { addSmallCashtags } from './small-cashtag';
import { markTogether } from './together';
import type { TextLink } from './types';
import { HASH_START, hashStep } from './word-hash';
import { WordsAround } from './words-around';

/** What a text is searched against. */
export interface ScanContext {
  directory: SymbolDirectory;
  names: NameIndex | null;
  /** The user's own texts: names and symbols to be marked always. */
  aliases: NameIndex | null;
  /** Lower-case texts never marked. */
  ignored: ReadonlySet<string>;
}

export interface LinkedSymbol {
  symbol: string;
  at: number;
}

/** One scan in progress. */
export interface Scan extends ScanContext {
  text: string;
  words: WordsAround;
  found: Candidate[];
  /** The list of bare symbols that the last candidate belongs to. */
  run: Candidate[];
  /** Where abbreviations stand that only texts about markets use. */
  marketWords: number[];
  /** Symbols of quote-page links whose text is no mention. */
  linked: LinkedSymbol[];
  /** Companies that no list knows, as they were introduced: Arcutis Biotherapeutics (NASDAQ: ARQT). */
  introduced: Array<{ name: string; symbol: Candidate }>;
  /** Exchanges of other countries, with the symbol they qualify or '' where they stand alone. */
  abroad: LinkedSymbol[];
}

export type ScanResult = Pick<Scan, 'found' | 'marketWords' | 'linked' | 'abroad'>;

const CAPITAL = /[A-Z]/g;
/** Without names only capitals that are not the head of an ordinary word matter. */
const CAPITALS = /[A-Z](?![a-z])/g;
/** The longest run of capitals that can be a symbol (mutual funds have five, class shares apart). */
export const LONGEST_SYMBOL = 6;

/** No text people read has so many; a longer list would only cost memory. */
export const MOST_CANDIDATES = 200_000;

/**
 * Phase 1: every place in `text` that may be a mention, in order, with its local facts. One pass
 * from capital to capital: a word in capitals is looked up as a symbol, any word by its hash among
 * the first words of names. Linear in the text's length.
 */
export function scanText(context: ScanContext, text: string, links: readonly TextLink[] = []): ScanResult {
  const { directory, names, aliases, ignored } = context;
  const scan: Scan = {
    directory,
    names,
    aliases,
    ignored,
    text,
    words: new WordsAround(text),
    found: [],
    run: [],
    marketWords: [],
    linked: [],
    abroad: [],
    introduced: [],
  };
  const anchor = names || aliases ? CAPITAL : CAPITALS;
  anchor.lastIndex = 0;
  while (anchor.test(text)) {
    anchor.lastIndex = visitWord(scan, anchor.lastIndex - 1);
    if (scan.found.length >= MOST_CANDIDATES) break;
  }
  if (scan.introduced.length > 0) addRepeated(scan);
  addSmallCashtags(scan);
  markTogether(scan);
  if (links.length > 0) addLinks(scan, links);
  return scan;
}

/** Looks at the word whose first capital stands at `capital`; where to go on. */
function visitWord(scan: Scan, capital: number): number {
  const { text, names, aliases } = scan;
  let start = capital;
  if (isWord(text.charCodeAt(capital - 1))) {
    start = shortHead(text, capital);
    if (start === capital) return wordEnd(text, capital);
  }
  let end = start;
  let hash = HASH_START;
  let isCapitals = true;
  for (let code = text.charCodeAt(end); isWord(code); code = text.charCodeAt(++end)) {
    if (!isUpper(code)) isCapitals = false;
    hash = hashStep(hash, code);
  }
  let named = 0;
  if (names?.mayBegin(hash) || aliases?.mayBegin(hash)) named = addName(scan, start, hash);
  if (isCapitals && end - start <= LONGEST_SYMBOL && named <= end) return addSymbol(scan, start, end);
  return Math.max(end, named);
}

function wordEnd(text: string, from: number): number {
  let end = from + 1;
  while (isWord(text.charCodeAt(end))) end++;
  return end;
}

/** The stretch of at most `length` before `at`, within its block. */
export function textBefore(text: string, at: number, length: number): string {
  const part = text.slice(Math.max(0, at - length), at);
  const cut = part.lastIndexOf('\u2029');
  return cut < 0 ? part : part.slice(cut + 1);
}

/** The stretch of at most `length` from `at`, within its block. */
export function textAfter(text: string, at: number, length: number): string {
  const part = text.slice(at, at + length);
  const cut = part.indexOf('\u2029');
  return cut < 0 ? part : part.slice(0, cut);
}

/** Between two symbols of one list. */
export const isListGap = (gap: string): boolean =>
  gap.length < 9 &&
  /^["”’')\]]?\s?(?:[,;/&]|,? (?:and|or|vs\.?|And|Or|AND|OR))\s?["“‘'$([]?\s?$/.test(gap) &&
  !gap.includes('\u2029');

type IsEdge = (code: number) => boolean;
const isEdge: IsEdge = (code) => Number.isNaN(code) || isLineBreak(code);
/** Bars and tabs part the cells of a table written in lines. */
const isTableEdge: IsEdge = (code) => code === 124 || code === 9 || isEdge(code);
/** Bullets and rules that may stand on a line beside a cell's text: • · * ▪ | – — - † :. */
const isBullet = (code: number): boolean =>
  isBlank(code) ||
  code === 42 ||
  code === 45 ||
  code === 58 ||
  code === 124 ||
  code === 0xb7 ||
  (code >= 0x2010 && code <= 0x2022) ||
  code === 0x25aa;

function isAtHead(text: string, start: number, isEdge: IsEdge): boolean {
  let i = start - 1;
  for (; !isEdge(text.charCodeAt(i)); i--) if (start - i > 12 || !isBullet(text.charCodeAt(i))) return false;
  return true;
}

/** Whether nothing but blanks and bullets share the line, or the cell. */
function isAlone(text: string, start: number, end: number, isEdge: IsEdge): boolean {
  if (!isAtHead(text, start, isEdge)) return false;
  let i = end;
  for (; !isEdge(text.charCodeAt(i)); i++) if (i - end > 12 || !isBullet(text.charCodeAt(i))) return false;
  return true;
}

/** `T – AT&T Inc`, `DECK: shares rose`: the head of a line. */
const HEAD = /^(?:\s[-–—]{1,2}\s|:\s)/;
const isHead = (text: string, start: number, end: number): boolean =>
  !isWord(text.charCodeAt(end + 1)) &&
  HEAD.test(textAfter(text, end, 4)) &&
  isAtHead(text, start, isTableEdge);

export const cellFact = (text: string, start: number, end: number): number =>
  isAlone(text, start, end, isEdge) ? Fact.cell : 0;
/** The same of a symbol, which may share its line with the other cells of its row. */
export const tableCellFact = (text: string, start: number, end: number): number =>
  isAlone(text, start, end, isTableEdge) || isHead(text, start, end) ? Fact.cell : 0;
