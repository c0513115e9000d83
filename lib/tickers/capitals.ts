import type { Candidate } from './candidate';
import { isBlank, isLower, isUpper } from './chars';
import { type Scan, textAfter, textBefore } from './scan';
import { classOf, isCommon, isState } from './word-class';
import { Topics } from './words-around';

/** Whether it stands among small letters and is long enough, or a state, not to be a word for emphasis. */
export function isCalm({ text, words }: Scan, { start, end, word }: Candidate): boolean {
  const isActing = isSubject(text, end);
  if (word === 'word' || word === 'plain') {
    if (end - start < 4 && !isActing) return false;
  } else if (!isState(text.slice(start, end))) return false;
  // `St. Louis, MO`: the state itself.
  if (isCommon(word) && word !== 'word' && text[start - 2] === ',') return false;
  const isAfterSmall = words.back(start) && isLower(text.charCodeAt(words.start));
  if (!isAfterSmall && !/(?:^|[\n.] ?)$/.test(textBefore(text, start, 2))) return false;
  return isActing || isSmallOrEdge(text, end);
}

/** `ELF’s sales`, `HD is`, `O pays`: the next word says that it is somebody. */
const SUBJECT =
  /^(?:['’]s\b|\s(?:is|was|has|had|will|would|could|can|should|may|bills?|pays?|trades?|reports?|reported|provides?|owns?|makes?|sells?|needs?|does|did|expects?|remains?|looks?|offers?|yields?|enters?|stock|shares?|earnings|dividends?|bulls|bears|investors|holders|executives|management)\b)/;
const isSubject = (text: string, end: number): boolean => SUBJECT.test(textAfter(text, end, 14));

/** A small letter follows, or nothing does in the same sentence. */
function isSmallOrEdge(text: string, end: number): boolean {
  return /^(?:[’']s)?[,;:)]?(?:\s+[a-z(]|\.?\s*$|\.\s+[A-Z][a-z])/.test(textAfter(text, end, 6));
}

/** A word in capitals beside it that is no abbreviation: NEW YORK, BUY NOW. Not: the label in `SELL: PARA`, the list `TEAM, DDOG`. */
export function isShouted({ text, words }: Scan, start: number, end: number): boolean {
  if (words.back(start) && isOneBlank(text, words.end, start) && isShout(text, words)) return true;
  return (
    words.forward(end) &&
    isOneBlank(text, end, words.start) &&
    isShout(text, words) &&
    text.charCodeAt(words.end) !== 58
  );
}

/** Whether it stands among small letters: without the article that abbreviations have, and not in a name: BMO Capital. */
export function isLone({ text, words }: Scan, start: number, end: number): boolean {
  if (words.back(start)) {
    if (words.topics & Topics.article) return false;
    if (isOneBlank(text, words.end, start) && isCapitals(text, words)) return false;
  }
  return !(words.forward(end) && isOneBlank(text, end, words.start) && words.isCapitalised);
}

const isOneBlank = (text: string, from: number, to: number): boolean =>
  to - from < 2 && isBlank(text.charCodeAt(from));

const isCapitals = (text: string, { start, end }: { start: number; end: number }): boolean =>
  end - start > 1 && /^[A-Z]+$/.test(text.slice(start, end));

function isShout(text: string, { start, end }: { start: number; end: number }): boolean {
  if (end - start < 2 || !isUpper(text.charCodeAt(start)) || !isUpper(text.charCodeAt(start + 1)))
    return false;
  for (let i = start + 2; i < end; i++) if (isLower(text.charCodeAt(i))) return false;
  const word = text.slice(start, end);
  return classOf(word) === 'word' || word.length > 5;
}
