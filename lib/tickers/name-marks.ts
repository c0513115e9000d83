/**
 * How much a name says by itself. In lists a mark stands in front of the name:
 * (none) `sure`: nobody else is called so (Microsoft); counts in any running text.
 * `~` `known`: could be something else (Carnival, Old Republic); needs a page about markets.
 * `?` `weak`: an everyday word (Target, Gap); needs its symbol or full name on the page, or market words beside it.
 * `+` `short`: the first word of a longer name (Dorman Products); needs its company named on a page about markets.
 * `@` `market`: an index or something else (Dow, Nasdaq); needs the company of a market's move.
 * Without a mark, in no list: `introduced`, the words before (NASDAQ: ARQT).
 */
export type NameStrength = 'sure' | 'known' | 'weak' | 'short' | 'market' | 'introduced';

const MARKS: Readonly<Record<string, NameStrength>> = {
  '~': 'known',
  '?': 'weak',
  '+': 'short',
  '@': 'market',
};

export const nameStrength = (marked: string): NameStrength => MARKS[marked[0] ?? ''] ?? 'sure';

/** ~ ? + @ */
const isMark = (code: number): boolean => code === 126 || code === 63 || code === 43 || code === 64;

export const plainName = (marked: string): string =>
  isMark(marked.charCodeAt(0)) ? marked.slice(1) : marked;
