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

/** Names by their first word. */
export class NameIndex {
  private readonly byFirstWord = new Map<number, NameEntry[]>();
  readonly symbols = new Map<string, NameEntry[]>();

  /** Reads what `compactNames` wrote. */
  constructor(compact: string) {
    for (const line of compact.split('\n')) {
      const tab = line.indexOf('\t');
      if (tab <= 0) continue;
      const symbol = line.slice(0, tab);
      const entries = line
        .slice(tab + 1)
        .split(';')
        .map((marked): NameEntry => ({ name: plainName(marked), symbol, strength: nameStrength(marked) }));
      this.symbols.set(symbol, entries);
      for (const entry of entries) this.add(entry);
    }
    for (const bucket of this.byFirstWord.values()) bucket.sort((a, b) => b.name.length - a.name.length);
  }

  private add(entry: NameEntry): void {
    let hash = HASH_START;
    for (let i = 0; i < entry.name.length; i++) {
      const code = entry.name.charCodeAt(i);
      if (!isWord(code)) break;
      hash = hashStep(hash, code);
    }
    const bucket = this.byFirstWord.get(hash);
    if (bucket) bucket.push(entry);
    else this.byFirstWord.set(hash, [entry]);
  }

  /** Whether any name begins with the word of that hash. */
  has(hash: number): boolean {
    return this.byFirstWord.has(hash);
  }

  /** The longest name that stands at `start`; `hash` is that of the word there. */
  match(text: string, start: number, hash: number): NameMatch | null {
    const bucket = this.byFirstWord.get(hash);
    if (!bucket) return null;
    for (const entry of bucket) {
      const end = endOfName(text, start, entry.name);
      if (end > 0) return { entry, end };
    }
    return null;
  }
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
