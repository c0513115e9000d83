/**
 * Says at once where in a long text something might be, so that the rest is not looked at more
 * closely. It may name places in vain but never misses one that a scan would make something of.
 */
export interface Sieve {
  /**
   * The first such place at or after `from`, -1 for none. The text may run several blocks together
   * without a sign: a word that fails only because it might end sooner is put to `isSeam`, which says
   * whether a text ends somewhere inside.
   */
  next(text: string, from: number, isSeam: (start: number, end: number) => boolean): number;
  /** Builds its tables bit by bit; otherwise the first call of `next` does, in one go. */
  prepare(): Generator<void>;
}

/** What no ordinary word begins with: a capital that is no small letter's neighbour. */
const CAPITALS = /[A-Z](?![a-z])/g;
const CAPITALISED = /[A-Z][A-Za-z0-9]*/g;
/** First words of names in a list's lines, `SYMBOL<tab>name;~name`, from their first capital or digit on. */
const FIRST_WORDS = /[\t;][~?+@]?[$^]?[a-z]*([A-Z0-9][A-Za-z0-9]*)/g;

/** Words read between two breaks. */
const WORDS_A_STEP = 500;

/** `lists` are names as `compactNames` writes them. */
export function createSieve(lists: readonly string[]): Sieve {
  if (lists.length === 0) {
    return {
      next(text, from) {
        CAPITALS.lastIndex = from;
        return CAPITALS.test(text) ? CAPITALS.lastIndex - 1 : -1;
      },
      *prepare() {},
    };
  }
  const words = new Set<string>();
  let isReady = false;
  function* prepare(): Generator<void> {
    if (isReady) return;
    yield* readFirstWords(lists, words);
    isReady = true;
  }
  return {
    prepare,
    next(text, from, isSeam) {
      if (!isReady) for (const _ of prepare());
      CAPITALISED.lastIndex = from;
      for (let match = CAPITALISED.exec(text); match !== null; match = CAPITALISED.exec(text)) {
        const [word] = match;
        const second = word.charCodeAt(1);
        if (!(second >= 97) || words.has(word.toLowerCase())) return match.index;
        if (isSeam(match.index, match.index + word.length)) return match.index;
      }
      return -1;
    },
  };
}

function* readFirstWords(lists: readonly string[], words: Set<string>): Generator<void> {
  let count = 0;
  for (const list of lists) {
    for (const [, word = ''] of list.matchAll(FIRST_WORDS)) {
      if (++count % WORDS_A_STEP === 0) yield;
      words.add(word.toLowerCase());
      // 3M and 7-Eleven are met at their first capital.
      const capital = word.search(/[A-Z]/);
      if (capital > 0) words.add(word.slice(capital).toLowerCase());
    }
  }
}
