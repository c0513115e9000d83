import { readBuiltin } from './builtin';
import { withoutLegalForm } from './clean-name';
import { GENERIC_WORDS } from './data/generic-words';
import { NOT_SHORT } from './data/not-short';
import type { Instrument } from './types';

const GENERIC = new Set(GENERIC_WORDS.trim().split(/\s+/));

/** What a company does, at the end of its name; articles leave it out once the company is introduced. */
const TRADE =
  /\s+(?:technologies|technology|therapeutics|biotherapeutics|pharmaceuticals?|pharma|biosciences|biopharma|biotech|biologics|sciences|labs|laboratories|systems|software|networks|platforms?|industries|brands|stores|restaurants|financial|financial services|energy|resources|entertainment|communications|international|interactive|medical|healthcare|health|motors?|semiconductors?|solutions|products|research|capital|properties|realty|partners|worldwide|global|enterprises|materials|chemical|foods?|electronics|robotics|airlines|media|games|gaming|bio|ai|investors)$/i;

/** What is left of New Jersey Resources is the state. */
const PLACES = new Set(
  'new jersey;new york;new england;new mexico;new hampshire;new zealand;new orleans;north carolina;south carolina;north dakota;south dakota;west virginia;rhode island;san juan;san diego;san francisco;los angeles;las vegas;hong kong;puerto rico;costa rica;south africa;south korea;north america;south america;latin america;great britain;united states;united kingdom;middle east;east coast;west coast;gulf coast;bay area;long island;salt lake;santa fe;santa barbara;el paso;kansas city;new brunswick'.split(
    ';',
  ),
);

const wordsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);

function mark(name: string): string | null {
  const words = wordsOf(name);
  if (name.replace(/[^A-Za-z0-9]/g, '').length < 3 || words.every((word) => word.length < 3)) return null;
  if (PLACES.has(words.join(' '))) return null;
  const distinctive = words.filter((word) => !GENERIC.has(word));
  if (words.length === 1) {
    if (distinctive.length === 0) return null;
    return /[a-z][A-Z]|[a-z]\d|\d[A-Z]/.test(name) ? `~${name}` : `?${name}`;
  }
  return distinctive.length === 0 ? `?${name}` : `~${name}`;
}

/** The names an article may use for a listed instrument, marked, longest first. */
export function derivedNames({ name, kind }: Pick<Instrument, 'name' | 'kind'>): string[] {
  const full = name
    .replace(/^the\s+/i, '')
    .replace(/\s*\([^)]*\)/g, '')
    .trim();
  if (kind !== 'stock') {
    const words = wordsOf(full);
    const fund = full.replace(/,? Inc\.?$/, '');
    return words.length >= 3 && /\b(?:ETFs?|ETNs?|Fund|Trust|Shares|SPDR|QQQ)\b/.test(fund) ? [fund] : [];
  }
  const found = new Set<string>();
  for (const candidate of [withoutLegalForm(full, 1), withoutLegalForm(full)]) {
    const marked = mark(candidate);
    if (marked) found.add(marked);
  }
  const short = withoutLegalForm(full).replace(TRADE, '');
  const marked = mark(short);
  if (marked) found.add(marked.replace(/^~/, wordsOf(short).length === 1 ? '?' : '~'));
  const first = firstWord(withoutLegalForm(full));
  if (first) found.add(`+${first}`);
  return [...found];
}

/** What articles call a company once they have introduced it by its full name: Dorman, Synchrony, Anavex. */
function firstWord(name: string): string | null {
  const words = name.split(/[\s,]+/);
  const first = words[0] ?? '';
  const plain = first.toLowerCase();
  if (
    words.length < 2 ||
    !/^(?:[A-Z]|[a-z]{1,4}[A-Z])[A-Za-z’'-]{2,}$/.test(first) ||
    /^[A-Z’'-]+$/.test(first)
  )
    return null;
  return GENERIC.has(plain) || NOT_SHORT.has(plain) ? null : first;
}

/** Kirklands, Lowes: how people type Kirkland's. */
const withoutApostrophe = (marked: string): string[] =>
  /[a-z]['’]s\b/.test(marked) && !/^[+@]/.test(marked)
    ? [marked.replace(/^[~?]?/, (mark) => mark || '~').replace(/(?<=[a-z])['’](?=s\b)/g, '')]
    : [];

/** Marks and separators must not occur inside a name. */
const isClean = (marked: string): boolean => /^[~?+@]?[A-Za-z0-9\u00c0-\u024f][^;\n\t]{0,79}$/.test(marked);
/** What tells two names apart: capitals matter only where words begin. */
const plain = (marked: string): string =>
  marked.replace(/^[~?+@]/, '').replace(/\B[A-Z]/g, (letter) => letter.toLowerCase());

/**
 * Every name a page may be searched for, as one compact string: lines of `SYMBOL<tab>name;name`.
 * The built-in names come first and win; a name two listings share goes to the first of them.
 */
export function compactNames(instruments: Iterable<Instrument>): string {
  const builtin = readBuiltin();
  const taken = new Set<string>();
  const bySymbol = new Map<string, string[]>();
  const add = (symbol: string, names: readonly string[]): void => {
    const fresh: string[] = [];
    for (const name of [...names, ...names.flatMap(withoutApostrophe)]) {
      if (!isClean(name) || taken.has(plain(name))) continue;
      taken.add(plain(name));
      fresh.push(name);
    }
    if (fresh.length > 0) bySymbol.set(symbol, [...(bySymbol.get(symbol) ?? []), ...fresh]);
  };
  for (const { symbol, names } of builtin.names) add(symbol, names);
  for (const instrument of [...builtin.instruments, ...instruments]) {
    if (instrument.kind !== 'index') add(instrument.symbol, derivedNames(instrument));
  }
  return [...bySymbol].map(([symbol, names]) => `${symbol}\t${names.join(';')}`).join('\n');
}
