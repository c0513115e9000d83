import { isBlank, isLower, isUpper, isWord, skipBlanks } from './chars';
import { type NameStrength, nameStrength, plainName } from './name-marks';
import { HASH_START, hashStep } from './word-hash';

export interface NameEntry {
  name: string;
  symbol: string;
  strength: NameStrength;
}

/** An entry in its bucket. `rest` follows the words that the bucket's key already stands for. */
interface KeyedEntry extends NameEntry {
  rest: string;
}

export interface NameMatch {
  entry: NameEntry;
  end: number;
}

/** Size of the filters in front of the maps: a power of two, an eighth full with 8,000 words. */
const FILTER = 1 << 16;
/** Lines read between two breaks. */
const LINES_A_STEP = 100;
const ALONE = 1;
const FIRST_OF_TWO = 2;
const TWO = 4;

/**
 * Names by their first word, and of those with more by their first two: some first words (iShares,
 * First, American) begin hundreds of names.
 */
export class NameIndex {
  private readonly filter = new Uint8Array(FILTER);
  private readonly byWord = new Map<number, KeyedEntry[]>();
  private readonly byTwoWords = new Map<number, KeyedEntry[]>();

  /** Reads what `compactNames` wrote. */
  constructor(compact = '') {
    for (const _ of this.read(compact));
  }

  /** The same bit by bit: thousands of names take longer than a page may be held up. */
  static *build(compact: string): Generator<void, NameIndex> {
    const index = new NameIndex();
    yield* index.read(compact);
    return index;
  }

  private *read(compact: string): Generator<void> {
    let lines = 0;
    for (const line of compact.split('\n')) {
      if (++lines % LINES_A_STEP === 0) yield;
      const tab = line.indexOf('\t');
      if (tab <= 0) continue;
      const symbol = line.slice(0, tab);
      for (const marked of line.slice(tab + 1).split(';')) {
        this.add({ name: plainName(marked), symbol, strength: nameStrength(marked) });
      }
    }
    for (const buckets of [this.byWord, this.byTwoWords]) {
      for (const bucket of buckets.values()) {
        if (bucket.length > 1) bucket.sort((a, b) => b.name.length - a.name.length);
      }
    }
  }

  private add(entry: NameEntry): void {
    const first = hashWord(entry.name, 0);
    const { hash: two, end } = hashSecond(entry.name, 0, first);
    const isAlone = two === first;
    this.note(first, isAlone ? ALONE : FIRST_OF_TWO);
    if (!isAlone) this.note(two, TWO);
    const buckets = isAlone ? this.byWord : this.byTwoWords;
    const keyed = { ...entry, rest: isAlone ? '' : entry.name.slice(end) };
    const bucket = buckets.get(two);
    if (bucket) bucket.push(keyed);
    else buckets.set(two, [keyed]);
  }

  private note(hash: number, as: number): void {
    this.filter[hash & (FILTER - 1)] = (this.filter[hash & (FILTER - 1)] ?? 0) | as;
  }

  private isNoted(hash: number, as: number): boolean {
    return ((this.filter[hash & (FILTER - 1)] ?? 0) & as) !== 0;
  }

  /** False when no name begins with the word of that hash; true nearly always means one does. */
  mayBegin(hash: number): boolean {
    return this.isNoted(hash, ALONE | FIRST_OF_TWO);
  }

  /** The longest name that stands at `start`; `hash` is that of the word there. */
  match(text: string, start: number, hash: number): NameMatch | null {
    if (this.isNoted(hash, FIRST_OF_TWO)) {
      const two = hashSecond(text, start, hash);
      const bucket =
        two.hash !== hash && this.isNoted(two.hash, TWO) ? this.byTwoWords.get(two.hash) : undefined;
      for (const entry of bucket ?? []) {
        // What comes behind the two words tells most names apart at once.
        if (entry.rest !== '' && endOfName(text, two.end, entry.rest) === 0) continue;
        const end = endOfName(text, start, entry.name);
        if (end > 0) return { entry, end };
      }
    }
    if (!this.isNoted(hash, ALONE)) return null;
    for (const entry of this.byWord.get(hash) ?? []) {
      const end = endOfName(text, start, entry.name);
      if (end > 0) return { entry, end };
    }
    return null;
  }
}

function hashWord(text: string, start: number): number {
  let hash = HASH_START;
  let code = text.charCodeAt(start);
  for (let i = start; isWord(code); code = text.charCodeAt(++i)) hash = hashStep(hash, code);
  return hash;
}

/** Words longer than this begin no second word: a bound on what one name looks at. */
const LONGEST_GAP = 40;

/**
 * The hash of the word at `start` carried on over the next word, `and` and `&` left out, and where
 * that ends; the first word's own hash when none follows closely.
 */
function hashSecond(text: string, start: number, first: number): { hash: number; end: number } {
  let i = start;
  while (isWord(text.charCodeAt(i))) i++;
  for (let skipped = 0; skipped < 2; skipped++) {
    const from = i;
    let code = text.charCodeAt(i);
    while (!isWord(code) && !Number.isNaN(code) && i - from < LONGEST_GAP) code = text.charCodeAt(++i);
    if (!isWord(code)) return { hash: first, end: i };
    if (!(text.startsWith('and', i) && !isWord(text.charCodeAt(i + 3)))) break;
    i += 3;
  }
  let hash = hashStep(first, 32);
  for (let code = text.charCodeAt(i); isWord(code); code = text.charCodeAt(++i)) hash = hashStep(hash, code);
  return { hash, end: i };
}

const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019 || code === 0x02bc;
const isHyphen = (code: number): boolean =>
  code === 45 || code === 0x2010 || code === 0x2011 || code === 0x2013;

/** Where `name` ends when it stands at `start`, else 0. Blanks may be any, capitals more than the name has. */
export function endOfName(text: string, start: number, name: string): number {
  let i = start;
  for (let j = 0; j < name.length; j++) {
    const want = name.charCodeAt(j);
    const have = text.charCodeAt(i);
    if (want === 32) {
      if (!isBlank(have)) return 0;
      i = skipBlanks(text, i);
      continue;
    }
    if (want === have) i++;
    else if (want === 38 && text.startsWith('and', i)) i += 3;
    else if ((isApostrophe(want) && isApostrophe(have)) || (isHyphen(want) && isHyphen(have))) i++;
    else if ((want | 32) === (have | 32) && isLetterPair(want, have)) {
      // `First solar` is no First Solar: a capital that begins a word must be one.
      if (isUpper(want) && !isWord(name.charCodeAt(j - 1))) return 0;
      i++;
    } else return 0;
  }
  return i;
}

const isLetterPair = (a: number, b: number): boolean =>
  (isUpper(a) || isLower(a)) && (isUpper(b) || isLower(b));
