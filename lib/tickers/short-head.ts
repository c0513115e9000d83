import { isBlank, isDigit, isLower, isWord } from './chars';

/** So many small letters and digits before a capital still belong to a name. */
export const LONGEST_HEAD = 5;

/**
 * Where the word with its first capital at `capital` begins, if a name may begin so: a few small
 * letters or digits before it (`iShares`, `fuboTV`, `3M`, `23andMe`); `capital` itself for any other word.
 */
export function shortHead(text: string, capital: number): number {
  let at = capital;
  while (
    capital - at < LONGEST_HEAD &&
    (isLower(text.charCodeAt(at - 1)) || isDigit(text.charCodeAt(at - 1)))
  )
    at--;
  return at < capital && !isWord(text.charCodeAt(at - 1)) ? at : capital;
}

/** The longest word of its own before a name's first capital, the sign behind it included. */
const LONGEST_WORD = 8;
const HEAD = /(?:^|[^A-Za-z0-9.])(\d[\da-z]{0,4} |\d-\d{3}-|[a-z]-\d\d |[a-z]\d |[a-z]\.[a-z]\.[a-z]\. )$/;

/** Whether `wordHead` could be somewhere else than at `start`: a digit, a stop or the end of an ordinal before it. */
export function mayHaveHead(text: string, start: number): boolean {
  const join = text.charCodeAt(start - 1);
  if (join !== 45 && !isBlank(join)) return false;
  const last = text.charCodeAt(start - 2);
  // 22nd, 1st, 5th, 10x
  return isDigit(last) || last === 46 || last === 100 || last === 116 || last === 104 || last === 120;
}

/** Where a name may begin in a word without capitals before the one at `start`: `22nd Century`, `1-800-Flowers`, `e.l.f. Beauty`. */
export function wordHead(text: string, start: number): number {
  if (!mayHaveHead(text, start)) return start;
  const head = HEAD.exec(text.slice(Math.max(0, start - LONGEST_WORD - 1), start))?.[1];
  return start - (head?.length ?? 0);
}
