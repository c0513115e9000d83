import { isDigit, isDollar, isLineBreak, isLower, isUpper, skipBlanksBack } from './chars';
import { isOpening } from './symbol-edges';

/** Leads behind which a symbol is written rather than a word: `(`, `[`, `:`, `$`, quotes, dashes, `/`. */
export const isMarkedLead = (code: number): boolean =>
  isOpening(code) ||
  code === 58 ||
  code === 34 ||
  isDollar(code) ||
  code === 39 ||
  code === 41 ||
  code === 45 ||
  code === 47 ||
  (code >= 0x2013 && code <= 0x201f) ||
  code === 0xff1a;

/** Blanks between a symbol and what leads to it. */
export const MOST_LEAD = 4;
export const leadOf = (text: string, start: number): number =>
  text.charCodeAt(skipBlanksBack(text, start, MOST_LEAD) - 1);

const SYMBOL_LEAD = /(?:symbol|ticker)s?(?: is)?$/i;
/** The longest of that, blanks behind it included. */
export const LONGEST_LEAD = 16;

/** Whether a symbol would be looked for at `at`, whatever it is made of. */
export function isMarkedAt(text: string, at: number): boolean {
  const end = skipBlanksBack(text, at, MOST_LEAD);
  const last = text.charCodeAt(end - 1);
  if (!isLower(last)) return isMarkedLead(last) || (end === at && last === 94);
  // Most words stand behind another one; `symbol` and `ticker` end in l, r or s.
  if (last !== 108 && last !== 114 && last !== 115) return false;
  return SYMBOL_LEAD.test(text.slice(Math.max(0, at - LONGEST_LEAD), end));
}

/** `O’s dividend`, `O is`, `O stock`: as a company is spoken of. A and I are words. */
const SUBJECT = /^(?:['’]s\b|\s(?:is|was|has|had|will|bills|pays|trade|stock|share|earni|yield|under))/;
function isSubject(text: string, end: number): boolean {
  const letter = text.charCodeAt(end - 1);
  const next = text.charCodeAt(end);
  if (letter === 65 || letter === 73 || !(next === 32 || next === 39 || next === 0x2019)) return false;
  return isLower(text.charCodeAt(end + 1)) && SUBJECT.test(text.slice(end, end + MOST_BEHIND));
}

/** How the last word of a deal ends: `more F`, `at O`, `my T`, `loading U`. */
const DEALT = new Set(['re', 'me', 'my', 'uy', 'on', 'at', 'to', 'of', 'ut', 'ht', 'rt', 'ng'].map(pairOf));
function pairOf(text: string): number {
  return text.charCodeAt(0) * 128 + text.charCodeAt(1);
}
/** A and I are words. */
function mayBeDealt(text: string, start: number): boolean {
  const letter = text.charCodeAt(start);
  if (letter === 65 || letter === 73 || text.charCodeAt(start - 1) !== 32) return false;
  return DEALT.has(text.charCodeAt(start - 3) * 128 + text.charCodeAt(start - 2));
}

/** A single letter is looked at behind `,`, `and`, `ticker`, `symbol`, in a cell, before a quote or an option. */
const mayStandAlone = (text: string, lead: number, end: number): boolean =>
  isSubject(text, end) ||
  isBeforeName(text, end) ||
  lead === 44 ||
  lead === 100 ||
  lead === 114 ||
  lead === 108 ||
  isCellEnd(text, end) ||
  /^\s(?:CALL|PUT|@ ?\$|\s{0,3}\$?\d|[–—-]\s|[+−–-]\d)/.test(text.slice(end, end + 6));

/** `M Macy's Inc.` at the head of a line: a letter and its name. */
function isBeforeName(text: string, end: number): boolean {
  const letter = text.charCodeAt(end - 1);
  if (letter === 65 || letter === 73 || text.charCodeAt(end) !== 32 || !isUpper(text.charCodeAt(end + 1)))
    return false;
  const before = text.charCodeAt(end - 2);
  return Number.isNaN(before) || isLineBreak(before) || before === 0x2029;
}

/** Line breaks, tabs and bars: a letter before one may be a table's symbol. */
function isCellEnd(text: string, at: number): boolean {
  const code = text.charCodeAt(text.charCodeAt(at) === 32 ? at + 1 : at);
  return code === 9 || code === 124 || isLineBreak(code);
}

/** Of what may stand behind a letter to make it something, how much is looked at. */
export const MOST_BEHIND = 6;
export const isMarketSign = (text: string, end: number): boolean => text.startsWith('&P 500', end);

/** `Form 10-`, `FORM 8-` before the letter: what companies file with the SEC. Not: a 10-K run. */
const FILING = /(?<![a-z])form\s{1,3}(?:6|8|10|11|20|40)-$/i;
export const isFilingForm = (text: string, start: number): boolean =>
  text.charCodeAt(start - 1) === 45 &&
  isDigit(text.charCodeAt(start - 2)) &&
  FILING.test(text.slice(Math.max(0, start - 12), start));

/** A letter where no symbol is written: `A small company`. Not: `(F)`, `F, GM and T`, `and F`, the cell `F`, `F’s plans`. */
export const isLoneLetter = (text: string, start: number, end: number): boolean =>
  !isMarkedAt(text, start) && !mayStandAlone(text, leadOf(text, start), end) && !mayBeDealt(text, start);
