import { type Candidate, Fact } from './candidate';
import { isBlank, isDigit, isUpper, isWord } from './chars';
import { FORMER } from './data/former-symbols';
import type { Scan } from './scan';
import { HASH_START, hashStep } from './word-hash';

/** Two lines of one company: GOOG and GOOGL, BRK-A and BRK-B. */
const sameCompany = (a: string, b: string): boolean =>
  a === b ||
  (a.length > 1 && b.length > 1 && a.slice(0, 3) === b.slice(0, 3) && Math.abs(a.length - b.length) <= 2);

/** What may stand between a name and its symbol without brackets: `Apple, Inc. AAPL`. */
const APPOSITION =
  /^[’']?s?(?:[\s,.-]|Inc|Corp|Co|Company|Corporation|Ltd|Limited|plc|PLC|LLC|LP|N\.?V|S\.?A|Holdings?|Group|Class [A-C]|&|ETF|Trust|Fund)*[(|:]?\s?[$＄]?$/;

/** `BP’s (BP)`: what it is called in capitals counts as well, right before the bracket. */
const ECHO = /^(?:[’']s)?\s?[([]\s?$/;

/** Whether the instrument's own name is among the last names, with little between. */
export function ownNameBefore({ text, found }: Scan, candidate: Candidate): boolean {
  for (let i = found.length - 1; i >= 0 && i >= found.length - 3; i--) {
    const name = found[i];
    if (!name || candidate.start - name.end > 48) return false;
    if ((name.form !== 'name' && !(name.facts & Fact.alsoName)) || name.end > candidate.start) continue;
    // Facebook (FB) is Meta by now.
    if (!sameCompany(name.symbol, candidate.symbol) && FORMER.get(candidate.symbol) !== name.symbol) continue;
    const between = text.slice(name.end, candidate.start);
    if (between.includes('\u2029')) return false;
    if (name.form !== 'name' && !ECHO.test(between)) continue;
    if (candidate.form === 'bare') return APPOSITION.test(between);
    return !/[.!?]\s+[A-Z][a-z]/.test(between.replace(/^,? (?:Inc|Corp|Co|Ltd)\./, ''));
  }
  return false;
}

/** Blanks, line breaks, bars, colons, brackets, dashes. */
const isGap = (code: number): boolean =>
  isBlank(code) ||
  code === 0x2028 ||
  code === 124 ||
  code === 58 ||
  code === 40 ||
  code === 41 ||
  code === 45 ||
  code === 0x2013 ||
  code === 0x2014;

/** Whether the instrument's own name follows at once, in brackets, the next cell or behind a bar: `STX Seagate`, `F | Ford`, `NVDA (Nvidia)`. */
export function ownNameAfter({ text, names }: Scan, { symbol, end }: Candidate): boolean {
  if (!names) return false;
  let start = end;
  while (start - end < 6 && isGap(text.charCodeAt(start))) start++;
  const first = text.charCodeAt(start);
  if (start === end || !(isUpper(first) || isDigit(first) || first === 101)) return false;
  let hash = HASH_START;
  for (let i = start; isWord(text.charCodeAt(i)); i++) hash = hashStep(hash, text.charCodeAt(i));
  const match = names.mayBegin(hash) ? names.match(text, start, hash) : null;
  return match?.entry.symbol.replace(/-.*$/, '') === symbol.replace(/-.*$/, '');
}
