import { isUpper, isWord } from './chars';
import type { NameIndex } from './name-index';
import { LONGEST_SYMBOL } from './scan';
import { LONGEST_HEAD, mayHaveHead, shortHead } from './short-head';
import { nextSmallDollar, smallCashtagEnd } from './small-cashtag';
import { isLoneLetter, isMarketSign, LONGEST_LEAD, MOST_BEHIND, MOST_LEAD } from './symbol-lead';
import { HASH_START, hashStep } from './word-hash';

/** Whether one of the texts that make up a longer one ends between `start` and `end`, both exclusive. */
export type IsSeam = (start: number, end: number) => boolean;

/**
 * Says at once where in a long text something might be, so that the rest is not looked at more
 * closely. It may name places in vain but never misses one that a scan would make something of.
 */
export interface Sieve {
  /**
   * The first such place at or after `from`, -1 for none. The text may run several blocks together
   * without a sign, and be cut off anywhere: what fails only because it might begin or end elsewhere
   * is put to `isSeam`.
   */
  next(text: string, from: number, isSeam: IsSeam): number;
}

const CAPITAL = /[A-Z]/g;
/**
 * Without names only capitals that are not the head of an ordinary word matter, and those that
 * stand where a symbol would: `($F)` may be followed by any letter of the next text.
 */
const NO_HEAD =
  /[A-Z](?:(?![a-z])|(?<=(?:[-$^:/'")([\u2013-\u201f\u3010\uff08\uff1a\uff3b]|symbols?|tickers?)\s{0,4}[A-Z]))/g;

/** No name is longer: this far before its end a text may go on with what a name needs. */
const LONGEST_NAME = 100;

/** `indexes` hold the names looked for; they are asked for when first needed. */
export function createSieve(indexes: () => readonly NameIndex[]): Sieve {
  let names: readonly NameIndex[] | undefined;

  function mayBegin(hash: number): boolean {
    for (const index of names ?? []) if (index.mayBegin(hash)) return true;
    return false;
  }

  /** Whether a name may begin with the word from `start` to `end`. */
  function isNamed(text: string, start: number, hash: number, isSeam: IsSeam): boolean {
    for (const index of names ?? []) {
      if (!index.mayBegin(hash)) continue;
      if (
        start > text.length - LONGEST_NAME ||
        mayHaveHead(text, start) ||
        index.mayStand(text, start, hash, isSeam)
      )
        return true;
    }
    return false;
  }

  /** Whether the single letter at `start` may be something. */
  function isLetter(text: string, start: number, isSeam: IsSeam): boolean {
    const behind = start + 1 + MOST_BEHIND;
    if (start < MOST_LEAD || behind >= text.length || isSeam(start - 1, behind)) return true;
    return !isLoneLetter(text, start, start + 1) || isMarketSign(text, start + 1);
  }

  /** Whether the word with its first capital at `capital` may be something. */
  function isOpen(text: string, capital: number, isSeam: IsSeam): boolean {
    let start = capital;
    if (isWord(text.charCodeAt(capital - 1))) {
      if (isSeam(capital - LONGEST_HEAD - 1, capital)) return true;
      if (!isSeam(capital - 1, capital + 1)) start = shortHead(text, capital);
    }
    let end = start;
    let hash = HASH_START;
    let isCapitals = true;
    for (let code = text.charCodeAt(end); isWord(code); code = text.charCodeAt(++end)) {
      if (!isUpper(code)) isCapitals = false;
      hash = hashStep(hash, code);
    }
    if (isCapitals && end - start > 1 && end - start <= LONGEST_SYMBOL) return true;
    if (isSeam(start, end) || end === text.length || isNamed(text, start, hash, isSeam)) return true;
    return isCapitals && end - start === 1 && isLetter(text, start, isSeam);
  }

  /** Most capitals begin a sentence with a word that no name begins with: those cost a hash and a bit. */
  function nextWithNames(text: string, from: number, isSeam: IsSeam): number {
    CAPITAL.lastIndex = from;
    while (CAPITAL.test(text)) {
      const start = CAPITAL.lastIndex - 1;
      let end = start;
      let hash = HASH_START;
      let capitals = 0;
      for (let code = text.charCodeAt(end); isWord(code); code = text.charCodeAt(++end)) {
        if (isUpper(code)) capitals++;
        hash = hashStep(hash, code);
      }
      const length = end - start;
      const isCapitals = capitals === length;
      if (isCapitals && length > 1 && length <= LONGEST_SYMBOL) return start;
      if (end === text.length || isSeam(start, end)) return start;
      if (length === 1 || mayBegin(hash)) {
        if (isWord(text.charCodeAt(start - 1))) {
          if (isOpen(text, start, isSeam)) return start;
        } else if (isNamed(text, start, hash, isSeam) || (length === 1 && isLetter(text, start, isSeam)))
          return start;
      }
      CAPITAL.lastIndex = end;
    }
    return -1;
  }

  /** Without names little is worth a look, so that no word needs to be remembered. */
  function nextWithout(text: string, from: number, isSeam: IsSeam): number {
    // What leads to a letter may have been read before.
    for (let at = from; at < LONGEST_LEAD; at++)
      if (isUpper(text.charCodeAt(at)) && isOpen(text, at, isSeam)) return at;
    NO_HEAD.lastIndex = from;
    while (NO_HEAD.test(text)) {
      const capital = NO_HEAD.lastIndex - 1;
      if (isOpen(text, capital, isSeam)) return capital;
    }
    return -1;
  }

  let dollarText = '';
  let dollarFrom = 0;
  let dollarAt = -1;
  /** The next `$ampl`, remembered while the text is read on. */
  function nextDollar(text: string, from: number, isSeam: IsSeam): number {
    if (text === dollarText && from >= dollarFrom && (dollarAt < 0 || dollarAt >= from)) return dollarAt;
    let at = nextSmallDollar(text, from);
    while (at >= 0 && !isSmall(text, at, isSeam)) at = nextSmallDollar(text, at + 1);
    dollarText = text;
    dollarFrom = from;
    dollarAt = at;
    return at;
  }

  /** Whether the dollar sign may lead a symbol in small letters. */
  function isSmall(text: string, dollar: number, isSeam: IsSeam): boolean {
    const behind = dollar + 2 + LONGEST_SYMBOL;
    return behind >= text.length || isSeam(dollar, behind) || smallCashtagEnd(text, dollar + 1) > 0;
  }

  return {
    next(text, from, isSeam) {
      names ??= indexes();
      const word = names.length > 0 ? nextWithNames(text, from, isSeam) : nextWithout(text, from, isSeam);
      const dollar = nextDollar(text, from, isSeam);
      return word < 0 || (dollar >= 0 && dollar < word) ? dollar : word;
    },
  };
}
