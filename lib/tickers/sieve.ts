import { isUpper, isWord } from './chars';
import type { NameIndex } from './name-index';
import { LONGEST_SYMBOL } from './scan';
import { LONGEST_HEAD, shortHead } from './short-head';
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

/** A capital and what may follow it in a word; letters that no name has may be missing. */
const WORD = /[A-Z][A-Za-z0-9\u00c0-\u1fff\u2c00-\u2fff\ua000-\uabff\ue000-\ufdff]*/g;
/**
 * Without names only capitals that are not the head of an ordinary word matter, and those that
 * stand where a symbol would: `($F)` may be followed by any letter of the next text.
 */
const NO_HEAD =
  /[A-Z](?:(?![a-z])|(?<=(?:[-$^:/'")([\u2013-\u201f\u3010\uff08\uff1a\uff3b]|symbols?|tickers?)\s{0,4}[A-Z]))/g;

/** No name is longer: this far before its end a text may go on with what a name needs. */
const LONGEST_NAME = 100;

/** What a word is good for: nothing, unless it is two words whose texts touch; a symbol. */
const PLAIN = -1;
const SYMBOL = -2;
/** ... or it may begin a name: then its hash, which is never negative. */
type Verdict = number;
/** Different words remembered. */
const MOST_WORDS = 10_000;

/** `indexes` hold the names looked for; they are asked for when first needed. */
export function createSieve(indexes: () => readonly NameIndex[]): Sieve {
  let names: readonly NameIndex[] | undefined;
  // Most capitalised words begin sentences, and are the same ones over and over.
  const verdicts = new Map<string, Verdict>();

  function judge(word: string): Verdict {
    const { length } = word;
    let hash = HASH_START;
    let capitals = 0;
    for (let i = 0; i < length; i++) {
      const code = word.charCodeAt(i);
      if (isUpper(code)) capitals++;
      hash = hashStep(hash, code);
    }
    if (capitals === length && length > 1 && length <= LONGEST_SYMBOL) return SYMBOL;
    // A single letter is looked at with what stands around it.
    return length === 1 || mayBegin(hash) ? hash : PLAIN;
  }

  function mayBegin(hash: number): boolean {
    for (const index of names ?? []) if (index.mayBegin(hash)) return true;
    return false;
  }

  function verdictOn(word: string): Verdict {
    let verdict = verdicts.get(word);
    if (verdict === undefined) {
      verdict = judge(word);
      if (verdicts.size >= MOST_WORDS) verdicts.clear();
      verdicts.set(word, verdict);
    }
    return verdict;
  }

  /** Whether a name may begin with the word from `start` to `end`. */
  function isNamed(text: string, start: number, hash: number, isSeam: IsSeam): boolean {
    for (const index of names ?? []) {
      if (!index.mayBegin(hash)) continue;
      if (start > text.length - LONGEST_NAME || index.mayStand(text, start, hash, isSeam)) return true;
    }
    return false;
  }

  /** Whether the single letter at `start` may be something. */
  function isLetter(text: string, start: number, isSeam: IsSeam): boolean {
    const behind = start + 1 + MOST_BEHIND;
    if (start < MOST_LEAD || behind >= text.length || isSeam(start, behind)) return true;
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

  function nextWithNames(text: string, from: number, isSeam: IsSeam): number {
    WORD.lastIndex = from;
    for (let match = WORD.exec(text); match !== null; match = WORD.exec(text)) {
      const { index, 0: word } = match;
      const end = index + word.length;
      const verdict = verdictOn(word);
      if (verdict === SYMBOL || end === text.length || isSeam(index, end)) return index;
      if (verdict === PLAIN) continue;
      if (isWord(text.charCodeAt(index - 1)) || isWord(text.charCodeAt(end))) {
        if (isOpen(text, index, isSeam)) return index;
      } else {
        if (isNamed(text, index, verdict, isSeam)) return index;
        if (word.length === 1 && isLetter(text, index, isSeam)) return index;
      }
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
