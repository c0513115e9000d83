import { isBlank, isLower, isUpper, isWord, skipBlanksBack } from './chars';
import type { SymbolDirectory } from './directory';

export const isOpening = (code: number): boolean => code === 40 || code === 91;

/** Not part of an address, a tag, a compound, `AT&T`, `U.S.`, `R&D`. */
export function isFree(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1);
  const after = text.charCodeAt(end);
  if (isWord(before) || isWord(after)) return false;
  if (before === 95 || after === 95 || before === 64 || before === 35 || after === 64) return false;
  const isJoiner = before === 38 || before === 46 || before === 45 || before === 39 || before === 0x2019;
  if (isJoiner && isWord(text.charCodeAt(start - 2))) return false;
  const next = text.charCodeAt(end + 1);
  if (!isWord(next)) return true;
  if (after === 38) return false;
  if (after === 46) return /^\.(?:OQ?|N|K|PK)(?![A-Za-z0-9])/.test(text.slice(end, end + 5));
  if (after === 45) return isUpper(next);
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
  const isPlaced = lead === 36 || lead === 58 || isOpening(lead);
  return isPlaced && end - start > 1 && at === end + 1 && /[A-D]/.test(text[at] ?? '') ? at + 1 : end;
}

/** `$AMPL`, but not `$PATH/`, `US$B`, `$X$`, `${X}`, `($M)`; a single letter stands between blanks or stops. */
export function isCashtag(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 2);
  if (isWord(before) || /[${/=_\\"'`]/.test(text[start - 2] ?? '')) return false;
  if (/[$/=[{\\^+]/.test(text[end] ?? '')) return false;
  if (text.startsWith('::', end) || text.startsWith('->', end)) return false;
  if (end - start > 1) return true;
  if (isOpening(before) && text.charCodeAt(end) === 41) return false;
  return /^[\s(,]?$/.test(text[start - 2] ?? '') && /^(?:[\s.,;:!?)’']|$)/.test(text[end] ?? '');
}
