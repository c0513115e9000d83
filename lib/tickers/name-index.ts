import { isBlank, isLower, isUpper, isWord, skipBlanks } from './chars';
import { type NameStrength, nameStrength, plainName } from './name-marks';
import { HASH_START, hashStep } from './word-hash';

export interface NameEntry {
  name: string;
  symbol: string;
  strength: NameStrength;
}

export interface NameMatch {
  entry: NameEntry;
  end: number;
}

/** One name of a bucket. */
interface Line {
  entry: NameEntry;
  /** So much of the name is that of the line before. */
  shared: number;
}

/** What an index begins with; anything else is a list of lines. */
const MARK = 'index 1\n';
/** Digits of six bits are written as the characters from `0` to `o`. */
const ZERO = 48;
const DIGITS = 4;

/** What the filter says of a hash, a bit each. */
const ALONE = 1;
const FIRST_OF_TWO = 2;
const TWO = 4;
/** From its first capital on, what begins otherwise is noted as well: `Shares` of iShares, `Century` of 22nd Century. */
const TAIL = FIRST_OF_TWO;
/** Cells of the filter for each name: few enough to be sent, many enough to be wrong of one word in fifty. */
const CELLS = 12;

const digit = (value: number): string => String.fromCharCode(ZERO + (value & 63));
const number = (value: number): string =>
  Array.from({ length: DIGITS }, (_, i) => digit(value >> (6 * (DIGITS - 1 - i)))).join('');
const powerOver = (least: number): number => {
  let power = 64;
  while (power < least) power *= 2;
  return power;
};

interface Key {
  hash: number;
  first: number;
  isAlone: boolean;
}

function keyOf(name: string): Key {
  const first = hashWord(name, 0);
  const second = secondWord(name, 0, first);
  return { hash: second?.hash ?? first, first, isAlone: second === null };
}

/**
 * Makes lines of `compactNames` into a text that is searched as it stands: pages get it ready made,
 * as reading thousands of lines would take longer than reading the page. It is a hash table: a
 * filter, two cells to a character; where each bucket begins, in four digits; and the buckets, names
 * in lines of `marked name<tab>symbol`, longest first.
 */
export function indexNames(lines: string): string {
  const names = lines.split('\n').flatMap((line) => {
    const tab = line.indexOf('\t');
    const symbol = line.slice(0, tab);
    if (tab <= 0) return [];
    return line
      .slice(tab + 1)
      .split(';')
      .map((marked) => ({ marked, symbol, ...keyOf(plainName(marked)) }));
  });
  const cells = powerOver(names.length * CELLS);
  const filter = new Uint8Array(cells);
  const note = (hash: number, as: number): void => {
    filter[hash & (cells - 1)] = (filter[hash & (cells - 1)] ?? 0) | as;
  };
  const buckets: (typeof names)[] = Array.from({ length: powerOver(names.length) }, () => []);
  for (const name of names) {
    note(name.first, name.isAlone ? ALONE : FIRST_OF_TWO);
    if (!name.isAlone) note(name.hash, TWO);
    const capital = /^[a-z0-9][a-z0-9. -]*(?=[A-Z])/.exec(plainName(name.marked))?.[0].length ?? 0;
    if (capital > 0) note(hashWord(plainName(name.marked), capital), TAIL);
    buckets[name.hash & (buckets.length - 1)]?.push(name);
  }
  let length = 0;
  const starts = [0];
  const texts = buckets.map((bucket) => {
    const text = bucket
      .sort((a, b) => plainName(b.marked).length - plainName(a.marked).length)
      .map(({ marked, symbol }) => `${marked}\t${symbol}\n`)
      .join('');
    length += text.length;
    starts.push(length);
    return text;
  });
  const packed = Array.from({ length: cells / 2 }, (_, i) =>
    digit((filter[2 * i] ?? 0) | ((filter[2 * i + 1] ?? 0) << 3)),
  );
  return [
    MARK,
    number(cells),
    number(buckets.length),
    packed.join(''),
    starts.map(number).join(''),
    texts.join(''),
  ].join('');
}

/**
 * Names by their first word, and of those with more by their first two: some first words (iShares,
 * First, American) begin hundreds of names. Takes what `indexNames` or `compactNames` wrote.
 */
export class NameIndex {
  private readonly text: string;
  private readonly cells: number;
  private readonly buckets: number;
  private readonly filterAt: number;
  private readonly startsAt: number;
  private readonly namesAt: number;
  private readonly lines = new Map<number, Line[]>();

  constructor(names = '') {
    this.text = names.startsWith(MARK) ? names : indexNames(names);
    this.cells = this.number(MARK.length);
    this.buckets = this.number(MARK.length + DIGITS);
    this.filterAt = MARK.length + 2 * DIGITS;
    this.startsAt = this.filterAt + this.cells / 2;
    this.namesAt = this.startsAt + (this.buckets + 1) * DIGITS;
  }

  private number(at: number): number {
    let value = 0;
    for (let i = at; i < at + DIGITS; i++) value = value * 64 + this.text.charCodeAt(i) - ZERO;
    return value;
  }

  private isNoted(hash: number, as: number): boolean {
    const cell = hash & (this.cells - 1);
    const pair = this.text.charCodeAt(this.filterAt + (cell >> 1)) - ZERO;
    return ((cell & 1 ? pair >> 3 : pair) & as) !== 0;
  }

  /** False when no name begins with the word of that hash; true nearly always means one does. */
  mayBegin(hash: number): boolean {
    return this.isNoted(hash, ALONE | FIRST_OF_TWO);
  }

  /** The longest name that stands at `start`; `hash` is that of the word there. */
  match(text: string, start: number, hash: number): NameMatch | null {
    if (this.isNoted(hash, FIRST_OF_TWO)) {
      const second = secondWord(text, start, hash);
      if (second !== null && this.isNoted(second.hash, TWO)) {
        const match = this.longest(text, start, second.hash);
        if (match) return match;
      }
    }
    return this.isNoted(hash, ALONE) ? this.longest(text, start, hash) : null;
  }

  /**
   * Whether a name stands at `start`, or could if the word behind ended elsewhere: `isSeam` says
   * whether a text ends within it.
   */
  mayStand(
    text: string,
    start: number,
    hash: number,
    isSeam: (start: number, end: number) => boolean,
  ): boolean {
    if (this.isNoted(hash, ALONE) && this.longest(text, start, hash)) return true;
    const second = this.isNoted(hash, FIRST_OF_TWO) ? secondWord(text, start, hash) : null;
    if (second === null) return false;
    if (this.isNoted(second.hash, TWO) && this.longest(text, start, second.hash)) return true;
    return isSeam(second.start, second.end);
  }

  /** The names of a bucket, longest first; read once, as a page has the same names over and over. */
  private linesOf(hash: number): Line[] {
    const bucket = hash & (this.buckets - 1);
    let lines = this.lines.get(bucket);
    if (lines === undefined) {
      lines = this.readLines(this.startsAt + bucket * DIGITS);
      this.lines.set(bucket, lines);
    }
    return lines;
  }

  private readLines(at: number): Line[] {
    const lines: Line[] = [];
    const end = this.namesAt + this.number(at + DIGITS);
    let before = '';
    for (let from = this.namesAt + this.number(at); from < end; ) {
      const lineEnd = this.text.indexOf('\n', from);
      const tab = this.text.indexOf('\t', from);
      const marked = this.text.slice(from, tab);
      const name = plainName(marked);
      const symbol = this.text.slice(tab + 1, lineEnd);
      lines.push({
        entry: { name, symbol, strength: nameStrength(marked) },
        shared: sharedStart(before, name),
      });
      before = name;
      from = lineEnd + 1;
    }
    return lines;
  }

  /** The longest name of a bucket that stands at `start`. */
  private longest(text: string, start: number, hash: number): NameMatch | null {
    /** How many characters of the name before stood there; -1 when that is not known. */
    let stood = 0;
    for (const { entry, shared } of this.linesOf(hash)) {
      // The same up to where that one failed.
      if (stood >= 0 && shared > stood) continue;
      const end = endOfName(text, start, entry.name, Math.min(shared, Math.max(stood, 0)));
      if (end > 0) return { entry, end };
      stood = -1 - end;
    }
    return null;
  }
}

export function hashWord(text: string, start: number): number {
  let hash = HASH_START;
  let code = text.charCodeAt(start);
  for (let i = start; isWord(code); code = text.charCodeAt(++i)) hash = hashStep(hash, code);
  return hash;
}

/** Words longer than this begin no second word: a bound on what one name looks at. */
const LONGEST_GAP = 40;

/** A word, and the hash of the one before it carried on over it. */
export interface NextWord {
  hash: number;
  start: number;
  end: number;
}

/** The word behind the one at `start`, `and` and `&` left out; null when none follows closely. */
function secondWord(text: string, start: number, first: number): NextWord | null {
  let i = start;
  while (isWord(text.charCodeAt(i))) i++;
  for (let skipped = 0; skipped < 2; skipped++) {
    const from = i;
    let code = text.charCodeAt(i);
    while (!isWord(code) && !Number.isNaN(code) && i - from < LONGEST_GAP) code = text.charCodeAt(++i);
    if (!isWord(code)) return null;
    if (!(text.startsWith('and', i) && !isWord(text.charCodeAt(i + 3)))) break;
    i += 3;
  }
  const from = i;
  let hash = hashStep(first, 32);
  for (let code = text.charCodeAt(i); isWord(code); code = text.charCodeAt(++i)) hash = hashStep(hash, code);
  return { hash, start: from, end: i };
}

const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019 || code === 0x02bc;
const isHyphen = (code: number): boolean =>
  code === 45 || code === 0x2010 || code === 0x2011 || code === 0x2013;

/**
 * Where `name` ends when it stands at `start`; the first `from` characters are known to. Blanks may be
 * any, capitals more than the name has. When it doesn't: 0, or `-1 - n` if exactly `n` characters of it
 * do, one by one.
 */
export function endOfName(text: string, start: number, name: string, from = 0): number {
  let i = start + from;
  for (let j = from; j < name.length; j++) {
    const want = name.charCodeAt(j);
    const have = text.charCodeAt(i);
    if (want === have && want !== 32) i++;
    else if (want === 32 && isBlank(have)) i = skipBlanks(text, i);
    else if (want === 38 && text.startsWith('and', i)) i += 3;
    else if ((isApostrophe(want) && isApostrophe(have)) || (isHyphen(want) && isHyphen(have))) i++;
    // `First solar` is no First Solar: a capital that begins a word must be one.
    else if (
      (want | 32) === (have | 32) &&
      isLetterPair(want, have) &&
      !(isUpper(want) && (j === 0 || !isWord(name.charCodeAt(j - 1))))
    )
      i++;
    else return i - start === j ? -1 - j : 0;
  }
  return i;
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}

const isLetterPair = (a: number, b: number): boolean =>
  (isUpper(a) || isLower(a)) && (isUpper(b) || isLower(b));
