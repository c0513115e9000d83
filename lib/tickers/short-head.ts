import { isDigit, isLower, isWord } from './chars';

/** So many digits before a capital still belong to a name. */
export const LONGEST_HEAD = 4;

/**
 * Where the word with its first capital at `capital` begins, if a name may begin so: one small letter
 * or some digits before it (`iShares`, `eBay`, `3M`); `capital` itself for any other word.
 */
export function shortHead(text: string, capital: number): number {
  const code = text.charCodeAt(capital - 1);
  if (isLower(code)) return isWord(text.charCodeAt(capital - 2)) ? capital : capital - 1;
  let at = capital;
  while (capital - at < LONGEST_HEAD && isDigit(text.charCodeAt(at - 1))) at--;
  return at < capital && !isWord(text.charCodeAt(at - 1)) ? at : capital;
}
