import {
  isBlank,
  isDollar,
  isLower,
  isUpper,
  isWideLetterAt,
  isWideLetterBefore,
  isWord,
  skipBlanksBack,
} from './chars';
import type { SymbolDirectory } from './directory';

/** `(`, `[` and their full-width forms. */
export const isOpening = (code: number): boolean =>
  code === 40 || code === 91 || code === 0xff08 || code === 0xff3b || code === 0x3010;

/** Not part of an address, a tag, a compound, `AT&T`, `U.S.`, `R&D`. */
export function isFree(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1);
  const after = text.charCodeAt(end);
  if (isWord(before) || isWord(after)) return false;
  if (isWideLetterBefore(text, start) || isWideLetterAt(text, end)) return false;
  if (before === 47 && isLower(text.charCodeAt(start - 2))) return false;
  if (before === 95 || after === 95 || before === 64 || before === 35) return false;
  // `$NVDA-led`, `$AMD@$150`
  if (isDollar(before) && (after === 45 || after === 64)) return true;
  const isJoiner = before === 38 || before === 46 || before === 45 || before === 39 || before === 0x2019;
  if (isJoiner && isWord(text.charCodeAt(start - 2))) return false;
  const next = text.charCodeAt(end + 1);
  if (after === 64) return false;
  if (!isWord(next)) return true;
  if (after === 38) return false;
  if (after === 46) return /^\.(?:OQ?|N|K|PK|US)(?![A-Za-z0-9])/.test(text.slice(end, end + 5));
  if (after === 45) return isUpper(next) && !isUpper(text.charCodeAt(end + 2));
  return !((after === 39 || after === 0x2019) && isLower(next) && next !== 115);
}

/** Where a class share's symbol ends: BRK.B, BRK-B, BRK/B, `BRK. B`; Reuters' AAPL.O stays AAPL. */
export function classShareEnd(
  { text, directory }: { text: string; directory: SymbolDirectory },
  start: number,
  end: number,
): number {
  const join = text.charCodeAt(end);
  if (join !== 46 && join !== 45 && join !== 47) return end;
  let at = end + 1;
  if (join === 46 && isBlank(text.charCodeAt(at))) at++;
  if (!isUpper(text.charCodeAt(at)) || isWord(text.charCodeAt(at + 1))) return end;
  if (directory.has(`${text.slice(start, end)}-${text[at]}`)) return at + 1;
  // Unknown to the directory: only where a symbol must stand.
  const lead = text.charCodeAt(skipBlanksBack(text, start, 4) - 1);
  const isPlaced = isDollar(lead) || lead === 58 || lead === 34 || lead === 0x201c || isOpening(lead);
  return isPlaced && end - start > 1 && at === end + 1 && /[A-D]/.test(text[at] ?? '') ? at + 1 : end;
}

/** What may stand on both sides of `$F`: blanks, stops, brackets, quotes, dashes, emoji. Not: `;$C~`, `$U>`. */
const BEFORE_LETTER =
  /^(?:[\s([|:*•·/"'“‘–—\u2190-\u2bff\u3000-\u303f\uff00-\uff20\udc00-\udfff]|,|\ufe0f|)$/;
const BEHIND_LETTER = /^(?:[\s.,;:!?)\]|/"'”’–—…\u2190-\u2bff\u3000-\u303f\uff00-\uff20\ud83c-\ud83e]|$)/;

/** `$AMPL`, but not `$PATH/`, `US$B`, `$X$`, `${X}`; a single letter stands free on both sides. */
export function isCashtag(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 2);
  // `NASDAQ$MBRX`, not `US$B`
  if (isWord(before))
    return end - start > 1 && /(?:NASDAQ|NYSE|AMEX|OTC)$/.test(text.slice(start - 7, start - 1));
  if (/[${=_\\]/.test(text[start - 2] ?? '')) return false;
  // `$TSLA/$NIO` goes on with a cashtag; `$HOME/$DIR` is told by its words.
  if (before === 47 && !isUpper(text.charCodeAt(start - 3))) return false;
  if (/^(?:[/=[{\\^+]|::|->)(?!\$[A-Z])|^\$/.test(text.slice(end, end + 4))) return false;
  if (end - start > 1) return true;
  return BEFORE_LETTER.test(text[start - 2] ?? '') && BEHIND_LETTER.test(text[end] ?? '');
}

/** `($M)`, `[$B]`: thousands, millions and more. */
export const isSumOfMoney = (text: string, start: number, end: number): boolean =>
  end - start === 1 &&
  isOpening(text.charCodeAt(start - 2)) &&
  (text[end] === ')' || text[end] === ']') &&
  /[BKMT]/.test(text[start] ?? '');

/** `&& cp $SRC`, `>> $LOG` */
const SHELL = /(?:&&|>>|<<|\|\|)\s?(?:[a-z]{2,6}\s)?\$$/;

/** `"$FOO"` and `$BIN/$FILE`: it takes a page about markets to tell them from `$TSLA/$NIO`. */
export const isCoded = (text: string, start: number, end: number): boolean =>
  /["'`/]/.test(text[start - 2] ?? '') ||
  /^(?:\/|-[a-z])/.test(text.slice(end, end + 2)) ||
  SHELL.test(text.slice(Math.max(0, start - 12), start));
