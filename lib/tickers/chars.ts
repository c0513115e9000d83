const UPPER = 1;
const LOWER = 2;
const DIGIT = 4;
const SPACE = 8;

/** Kinds of the ASCII characters; anything above is judged by `isLetterAbove`. */
const KIND = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  if (code >= 65 && code <= 90) KIND[code] = UPPER;
  else if (code >= 97 && code <= 122) KIND[code] = LOWER;
  else if (code >= 48 && code <= 57) KIND[code] = DIGIT;
  else if (code === 32 || (code >= 9 && code <= 13)) KIND[code] = SPACE;
}

/**
 * Letters outside ASCII, coarsely: Latin, Greek, Cyrillic and the rest up to U+2000, and everything
 * from U+2C00 but CJK, full-width punctuation, variation selectors and surrogates. A homoglyph
 * beside ASCII capitals thus makes one word that is no ticker. Zero-width and bidi characters count
 * too, so `AA\u200BPL` is not AAPL; U+202F and U+00A0 are blanks.
 */
const isLetterAbove = (code: number): boolean =>
  (code >= 0xaa && code < 0x2000 && code !== 0xab && code !== 0xbb && code !== 0xb7 && code !== 0xae) ||
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x206f) ||
  (code >= 0x2c00 && code < 0xd800 && !(code >= 0x3000 && code <= 0x303f) && !isUnspaced(code)) ||
  (code >= 0xe000 && !(code >= 0xfe00 && code <= 0xfe0f) && !isFullWidthMark(code));

/**
 * Chinese, Japanese and Korean letters. Names and symbols stand among them without a blank:
 * `Tesla跌3%`, `IBM、`, `AAPL의`; and none of them looks like a Latin letter.
 */
export const isUnspaced = (code: number): boolean =>
  code >= 0x3041 &&
  (code <= 0x30ff || (code >= 0x3400 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7a3));

/** ，（：）％ and the like. */
const isFullWidthMark = (code: number): boolean =>
  (code >= 0xff00 && code <= 0xff0f) ||
  (code >= 0xff1a && code <= 0xff20) ||
  (code >= 0xff3b && code <= 0xff40) ||
  (code >= 0xff5b && code <= 0xff65);

/**
 * Whether a letter outside the 16-bit range ends before `at`: mathematical capitals pass for letters,
 * emoji do not (`🚀AAPL`). A lone surrogate counts as a letter.
 */
export function isWideLetterBefore(text: string, at: number): boolean {
  const code = text.charCodeAt(at - 1);
  if (!(code >= 0xd800 && code <= 0xdfff)) return false;
  return !isEmojiLead(text.charCodeAt(at - 2)) || code < 0xdc00;
}

/** The same for what begins at `at`. */
export function isWideLetterAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code <= 0xdfff && !isEmojiLead(code);
}

const isEmojiLead = (code: number): boolean => code >= 0xd83c && code <= 0xd83e;

export const isUpper = (code: number): boolean => code >= 65 && code <= 90;
export const isLower = (code: number): boolean => code >= 97 && code <= 122;
/** `$` and its full-width form. */
export const isDollar = (code: number): boolean => code === 36 || code === 0xff04;
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;
/** Part of a word: a letter or a digit. NaN (past the text's ends) is not. */
export const isWord = (code: number): boolean =>
  code < 128 ? ((KIND[code] ?? 0) & (UPPER | LOWER | DIGIT)) !== 0 : isLetterAbove(code);
/** A blank inside a block. A paragraph separator is none: nothing matches across blocks. */
export const isBlank = (code: number): boolean =>
  code < 128 ? KIND[code] === SPACE : code === 0xa0 || code === 0x202f || (code >= 0x2002 && code <= 0x200a);
export const isLineBreak = (code: number): boolean =>
  code === 10 || code === 13 || code === 0x2028 || code === 0x2029;

/** Steps over at most `most` blanks backwards from `at` (exclusive); the index after the last non-blank. */
export function skipBlanksBack(text: string, at: number, most = 40): number {
  let i = at;
  while (i > 0 && at - i < most && isBlank(text.charCodeAt(i - 1))) i--;
  return i;
}

/** Steps over at most `most` blanks from `at`. */
export function skipBlanks(text: string, at: number, most = 40): number {
  let i = at;
  while (i - at < most && isBlank(text.charCodeAt(i))) i++;
  return i;
}
