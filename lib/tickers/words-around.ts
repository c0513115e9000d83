import { isBlank, isLower, isWord as isSpacedWord, isUnspaced, isUpper } from './chars';
import { VOCABULARY } from './data/vocabulary';
import { HASH_START, hashStep } from './word-hash';

type Topic = keyof typeof VOCABULARY;

/** One bit for each list of the vocabulary. */
export const Topics = Object.fromEntries(
  Object.keys(VOCABULARY).map((topic, i) => [topic, 1 << i]),
) as Readonly<Record<Topic, number>>;

const TOPICS = new Map<number, number>();
/** Nine words in ten are of no topic; a table of bytes tells most of them faster than the map. */
const FILTER = new Uint8Array(1 << 13);
for (const [topic, words] of Object.entries(VOCABULARY)) {
  for (const word of words.split(/\s+/)) {
    let hash = HASH_START;
    for (let i = 0; i < word.length; i++) hash = hashStep(hash, word.charCodeAt(i));
    TOPICS.set(hash, (TOPICS.get(hash) ?? 0) | Topics[topic as Topic]);
    FILTER[hash & (FILTER.length - 1)] = 1;
  }
}

/** Lengths of the market's words by their first two letters, a bit each: most words need not be hashed. */
const MARKET_LENGTHS = new Uint32Array(1 << 10);
const lettersAt = (text: string, at: number): number =>
  ((text.charCodeAt(at) & 31) << 5) | (text.charCodeAt(at + 1) & 31);
for (const word of VOCABULARY.market.split(/\s+/)) {
  const letters = lettersAt(word, 0);
  MARKET_LENGTHS[letters] = (MARKET_LENGTHS[letters] ?? 0) | (1 << word.length);
}
const mayBeMarket = (text: string, start: number, end: number): boolean =>
  end - start < 32 && ((MARKET_LENGTHS[lettersAt(text, start)] ?? 0) & (1 << (end - start))) !== 0;

/** Chinese and Japanese exchanges are words here. */
const isWord = (code: number): boolean =>
  isLower(code) || isSpacedWord(code) || (code >= 0x3041 && isUnspaced(code));

/** What may stand between a symbol and the word before it: blanks, quotes, brackets, `:`, `$`, dashes, `/`, `,`. */
const isJoint = (code: number): boolean =>
  isBlank(code) ||
  (code >= 33 && code <= 47 && code !== 33 && code !== 37 && code !== 46) ||
  code === 58 ||
  code === 91 ||
  code === 94 ||
  (code >= 0x2010 && code <= 0x201f) ||
  code === 0xff1a;

/** A line and a half of text; market words beyond it say little about a mention. */
const NEAR_LENGTH = 120;

/**
 * Reads single words around a place, by hash: a dozen words cost less than one regular expression.
 * One is enough for a whole scan; `start`, `end` and `topics` are those of the word last read.
 */
export class WordsAround {
  start = 0;
  end = 0;
  /** Bits of `Topics`; 0 for a word of no interest, or none. */
  topics = 0;
  private marketAt = -1;
  /** What was read last before and behind a place: most places are asked about several times. */
  private before = { at: -1, start: 0, end: 0, topics: 0 };
  private behind = { at: -1, start: 0, end: 0, topics: 0 };

  constructor(private readonly text: string) {}

  /** The word before `at`, over at most six joints. False when there is none. */
  back(at: number): boolean {
    const { text, before } = this;
    if (before.at === at) return this.recall(before);
    let end = at;
    while (end > 0 && at - end < 6 && isJoint(text.charCodeAt(end - 1))) end--;
    let start = end;
    while (start > 0 && end - start < 24 && isWord(text.charCodeAt(start - 1))) start--;
    return this.note(before, at, this.read(start, end));
  }

  /** The word behind `at`, over at most four joints and a possessive s. False when there is none. */
  forward(at: number): boolean {
    const { text, behind } = this;
    if (behind.at === at) return this.recall(behind);
    let start = at;
    const code = text.charCodeAt(start);
    if ((code === 39 || code === 0x2019) && text.charCodeAt(start + 1) === 115) start += 2;
    const from = start;
    while (start - from < 4 && isJoint(text.charCodeAt(start))) start++;
    let end = start;
    while (end - start < 24 && isWord(text.charCodeAt(end))) end++;
    return this.note(behind, at, this.read(start, end));
  }

  private note(word: WordsAround['before'], at: number, isWord: boolean): boolean {
    word.at = at;
    word.start = this.start;
    word.end = this.end;
    word.topics = this.topics;
    return isWord;
  }

  private recall({ start, end, topics }: WordsAround['before']): boolean {
    this.start = start;
    this.end = end;
    this.topics = topics;
    return end > start;
  }

  private read(start: number, end: number): boolean {
    this.start = start;
    this.end = end;
    let hash = HASH_START;
    for (let i = start; i < end; i++) hash = hashStep(hash, this.text.charCodeAt(i));
    this.topics = end > start && FILTER[hash & (FILTER.length - 1)] === 1 ? (TOPICS.get(hash) ?? 0) : 0;
    return end > start;
  }

  /** Whether a market word stands on either side within the same stretch of its block. */
  isNearMarket(start: number, end: number): boolean {
    return this.knowsMarketWord(start, end) || this.hasMarketWord(end, 1) || this.hasMarketWord(start, -1);
  }

  /** The market word found last may do for the next mention as well. */
  private knowsMarketWord(start: number, end: number): boolean {
    const at = this.marketAt;
    if (at < 0 || at < start - NEAR_LENGTH || at > end + NEAR_LENGTH) return false;
    for (let i = Math.min(at, end); i < Math.max(at, start); i++) {
      if (this.text.charCodeAt(i) === 0x2029) return false;
    }
    return true;
  }

  private hasMarketWord(from: number, step: 1 | -1): boolean {
    const { text } = this;
    let i = step > 0 ? from : from - 1;
    const stop = i + step * NEAR_LENGTH;
    while (i !== stop) {
      const code = text.charCodeAt(i);
      if (!isWord(code)) {
        if (Number.isNaN(code) || code === 0x2029) return false;
        i += step;
        continue;
      }
      const first = i;
      do i += step;
      while (i !== stop && isWord(text.charCodeAt(i)));
      if (i === stop && isWord(text.charCodeAt(i))) return false;
      const start = step > 0 ? first : i + 1;
      const end = step > 0 ? i : first + 1;
      if (!mayBeMarket(text, start, end)) continue;
      this.read(start, end);
      if (this.topics & Topics.market) {
        this.marketAt = start;
        return true;
      }
    }
    return false;
  }

  /** The word last read begins with a capital. */
  get isCapitalised(): boolean {
    return isUpper(this.text.charCodeAt(this.start));
  }
}
