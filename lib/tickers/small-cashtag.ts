import { isAmongCode } from './among-code';
import { type Candidate, Fact } from './candidate';
import { isLower, isUpper, isWord } from './chars';
import { symbolContext } from './context';
import { MOST_CANDIDATES, type Scan, textAfter, textBefore } from './scan';
import { isCashtag, isCoded } from './symbol-edges';
import { classOf, isVariable } from './word-class';

const SHORTEST = 2;
const LONGEST = 5;
const CLASS = /^[./-][ab](?![A-Za-z0-9])/;

/** Where the letters behind a dollar sign end, if they may be a symbol in small letters, `$ampl`, `$Ampl`, `$brk.b`; else 0. */
export function smallCashtagEnd(text: string, start: number): number {
  let end = start;
  if (isUpper(text.charCodeAt(end))) end++;
  while (isLower(text.charCodeAt(end)) && end - start <= LONGEST) end++;
  if (end - start < SHORTEST || end - start > LONGEST || isWord(text.charCodeAt(end))) return 0;
  return CLASS.test(text.slice(end, end + 3)) ? end + 2 : end;
}

/** What programs are full of beside a variable. */
const OPERATOR_BEFORE =
  /(?:[=<>{[&|!*]|\w\(|\s[.+-]|\b(?:my|our|var|echo|print|as|return|global|export|foreach))\s?\$$/;
const OPERATOR_AFTER = /^(?:\s?(?:[=<>{}[\]+*|&?-]|\.\s?[$"'=])|;\s*$)/;

/** `$a`, `$Am`, or cut off before that can be told. */
function mayBeSmall(text: string, dollar: number): boolean {
  const first = text.charCodeAt(dollar + 1);
  if (dollar + 1 >= text.length || isLower(first)) return true;
  return isUpper(first) && (dollar + 2 >= text.length || isLower(text.charCodeAt(dollar + 2)));
}

/** The first dollar sign from `from` on that small letters follow, perhaps behind a capital; -1 for none. */
export function nextSmallDollar(text: string, from: number): number {
  let at = text.indexOf('$', from);
  while (at >= 0 && !mayBeSmall(text, at)) at = text.indexOf('$', at + 1);
  return at;
}

/** Adds every `$ampl`. A pass of its own: looking for signs alone costs next to nothing. */
export function addSmallCashtags(scan: Scan): void {
  const { text, found } = scan;
  const before = found.length;
  for (
    let at = nextSmallDollar(text, 0);
    at >= 0 && found.length < MOST_CANDIDATES;
    at = nextSmallDollar(text, at + 1)
  )
    addSmallCashtag(scan, at + 1);
  if (found.length === before) return;
  markRow(text, found.slice(before));
  found.sort((a, b) => a.start - b.start);
}

/** So many in a row, others and blanks between, are no variables: `$tsla $cciv $nio $f $qs`. */
const ROW = 3;
const IN_ROW = /^(?:[\s,]{1,3}\$[A-Za-z]{1,5}){0,3}[\s,]{1,3}\$$/;

function markRow(text: string, small: readonly Candidate[]): void {
  let first = 0;
  small.forEach(({ start }, i) => {
    const last = small[i - 1];
    if (last && !IN_ROW.test(text.slice(last.end, Math.min(start, last.end + 32)))) first = i;
    const length = i - first + 1;
    // Those before are marked once it is long enough.
    if (length >= ROW)
      for (const member of small.slice(length === ROW ? first : i, i + 1)) member.facts |= Fact.run;
  });
}

/** 🚀 📈 📉 💎 🙌 🌙 🐂 🐻 🌕: nothing else is cheered so. */
const EMOJI = /[\u{1f680}\u{1f4c8}\u{1f4c9}\u{1f48e}\u{1f64c}\u{1f319}\u{1f402}\u{1f43b}\u{1f315}]/u;
const isAmongEmoji = (text: string, start: number, end: number): boolean =>
  EMOJI.test(textBefore(text, start, 5)) || EMOJI.test(textAfter(text, end, 4));

/** As posts write it: only a listed symbol that is no abbreviation, and nothing that programs write. */
function addSmallCashtag(scan: Scan, start: number): void {
  const { text, directory, ignored, found } = scan;
  const end = smallCashtagEnd(text, start);
  if (end === 0) return;
  const written = text.slice(start, end);
  const symbol = written.toUpperCase().replace(/[./]/, '-');
  const word = classOf(symbol);
  if (!directory.has(symbol) || word === 'figure' || isVariable(symbol)) return;
  const isOfCode =
    !isCashtag(text, start, end) ||
    isCoded(text, start, end) ||
    OPERATOR_BEFORE.test(textBefore(text, start, 12)) ||
    OPERATOR_AFTER.test(textAfter(text, end, 4)) ||
    isAmongCode(text, start, end);
  if (isOfCode || ignored.has(written.toLowerCase())) return;
  const candidate: Candidate = { symbol, start, end, form: 'cashtag', listed: true, word, facts: Fact.small };
  candidate.facts |= symbolContext(scan, start, end);
  if (isAmongEmoji(text, start, end) || scan.words.isNearMarket(start, end)) candidate.facts |= Fact.near;
  found.push(candidate);
}
