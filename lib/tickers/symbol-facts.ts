import { type Candidate, Fact, has } from './candidate';
import { isCalm, isLone, isShouted } from './capitals';
import { isBlank, isDigit, isLineBreak, isLower, isUpper } from './chars';
import { followsLegalForm, isQuoted, symbolContext } from './context';
import { goesOn, isDealGap, isDealing, isPricedDeal } from './dealing';
import { ownNameAfter, ownNameBefore } from './own-name';
import { isInitialsOf, isSpeltOut, resemblesName } from './resembles';
import { type Scan, tableCellFact, textAfter, textBefore } from './scan';
import { isCommon, isVariable } from './word-class';
import { Topics } from './words-around';

/** `AFCG` in the line or cell before `The Nasdaq Stock Market` or `Common Stock`: the tables of filings. */
const EXCHANGE_CELL =
  /^\s*[\n\r|\t][\s|]*(?:The )?(?:Nasdaq|NASDAQ|New York Stock Exchange|NYSE|Common (?:Stock|Shares|Units))\b/;
/** The same in one line: `$0.001 par value GOOGL Nasdaq Stock Market LLC`. */
const EXCHANGE_NEXT =
  /^\s{1,3}(?:The )?(?:(?:Nasdaq|NASDAQ)(?: Global| Capital)? (?:Stock|Select) Market|New York Stock Exchange|NYSE (?:American|Arca))\b/i;

/** The beginning of either. */
const MAY_BE_EXCHANGE = /^[\s|]+(?:the|nasdaq|new york|nyse|common)\b/i;
/** By its first letter, n, t or c. */
function mayBeExchange(text: string, at: number): boolean {
  let first = at;
  while (isBlank(text.charCodeAt(first)) || text.charCodeAt(first) === 124) first++;
  const letter = text.charCodeAt(first) | 32;
  return letter === 110 || letter === 116 || letter === 99;
}

/** `TITN TITAN MACHY INC 23.19 -2.10`: a row of quotes, the company's name within. */
const NAMED_QUOTE = /^[ \t|]{1,4}[A-Z][A-Z0-9&.,' -]{2,40}[ \t|]{1,8}\$?\d[\d,]*\.\d+[ \t|]{1,8}[+\-−–]?\d/;
/** `KHC 75 31.44 2,358.00`: a holding, two amounts of money behind its number. */
const HOLDING = /^[ \t|]{1,8}(?:[\d,]+[ \t|]{1,8})?\$?\d[\d,]*\.\d\d[ \t|]{1,8}\$?\d[\d,]*\.\d\d(?!\d)/;
/** `SELL	LUV	25`: a row of trades. */
const TRADED = /(?:^|[\n\r\t |])(?:BUY|SELL|BOT|SLD|BOUGHT|SOLD|DIV|REINVEST)[\t |]{1,4}$/;
const isRowOfTrades = (text: string, start: number, end: number): boolean =>
  TRADED.test(textBefore(text, start, 14)) && /^[\t |]{1,4}[\d-]/.test(textAfter(text, end, 5));
function isRowOfQuotes(text: string, start: number, end: number): boolean {
  const last = text.charCodeAt(start - 1);
  if (
    (last === 9 || last === 124 || last === 32) &&
    isUpper(text.charCodeAt(start - 2)) &&
    isRowOfTrades(text, start, end)
  )
    return true;
  if (start > 0 && !isLineBreak(text.charCodeAt(start - 1))) return false;
  const after = textAfter(text, end, 72);
  return NAMED_QUOTE.test(after) || HOLDING.test(after);
}

/** `(“BMS”)`, `("GLG" or the "Company")` */
const DEFINED_BEHIND = /^["”’']\s?(?:\)|,? (?:or|and) (?:the )?["“‘])/;
const DEFINED = /[([](?:the\s|or\s)?["“‘']$/;
const isDefined = (text: string, start: number, end: number): boolean =>
  DEFINED.test(textBefore(text, start, 8)) && DEFINED_BEHIND.test(textAfter(text, end, 12));
const isQuoteMark = (code: number): boolean =>
  code === 34 || code === 39 || code === 0x201c || code === 0x2018;
const BEHIND_NAME = /(?:^|\s)(?:[A-Z0-9][\w&.’'-]*[a-z]|[A-Z]+)[’']?s?[,®™]?\s{0,2}[([]\s?$/;
/** Root (ROOT), Doximity, (DOCS): the word itself in capitals. */
const isEcho = (symbol: string, before: string): boolean => {
  const word = /(?:^|\s)([A-Z][a-z]+),?\s{1,2}[([]\s?$/.exec(before)?.[1];
  return word !== undefined && symbol.length > 3 && word.toUpperCase() === symbol;
};

/** Behind the name of a company with another symbol: a misprint, Tesla (TLSA). */
const isOthersName = ({ text, found }: Scan, { symbol, start }: Candidate): boolean => {
  const last = found.at(-1);
  if (last?.form !== 'name' || last.strength !== 'sure' || start - last.end > 12) return false;
  return (
    last.symbol !== symbol &&
    !symbol.startsWith('^') &&
    /^[,.®™\s(A-Za-z]*$/.test(text.slice(last.end, start))
  );
};

/** Notes what stands around a symbol, as far as its form leaves that open. */
export function addFacts(scan: Scan, candidate: Candidate): void {
  const { text, words } = scan;
  const { start, end, form, word, listed } = candidate;
  if (form === 'exchange') return;
  if (
    ownNameBefore(scan, candidate) ||
    ((form === 'bare' || form === 'paren') && listed && ownNameAfter(scan, candidate))
  )
    candidate.facts |= Fact.named;
  if (form === 'cashtag') {
    if (listed && !(candidate.facts & Fact.coded) && !isVariable(candidate.symbol)) return;
    if (words.isNearMarket(start, end)) candidate.facts |= Fact.near;
  }
  if (form === 'move') {
    if (words.isNearMarket(start, end)) candidate.facts |= Fact.near;
    // A listed symbol that is no everyday word needs no second look.
    if ((!listed || isCommon(word)) && isInitialsOf(candidate.symbol, textBefore(text, start, 80)))
      candidate.facts |= Fact.initials;
    return;
  }
  if (form === 'paren') {
    const before = textBefore(text, start, 80);
    if (isInitialsOf(candidate.symbol, before)) candidate.facts |= Fact.initials;
    if (followsLegalForm(before)) candidate.facts |= Fact.afterLegalForm;
    else if (resemblesName(candidate.symbol, before)) candidate.facts |= Fact.resembles;
    if (listed && BEHIND_NAME.test(before) && !isOthersName(scan, candidate))
      candidate.facts |= Fact.behindName;
    if (listed && isEcho(candidate.symbol, before)) candidate.facts |= Fact.named;
  }
  if (form === 'bare' && !has(candidate, Fact.named) && isSpelt(text, candidate)) {
    candidate.facts |= Fact.initials;
    return;
  }
  const isName = !isCommon(word) && beginsName(scan, candidate);
  if (form === 'bare' && (isName || (word === 'plain' && isNumbered(text, end)))) {
    candidate.facts |= Fact.part;
    return;
  }
  candidate.facts |= tableCellFact(text, start, end);
  if (form === 'bare' && isOnCover(scan, candidate)) candidate.facts |= Fact.announced;
  if (candidate.facts & Fact.announced && words.isNearMarket(start, end)) candidate.facts |= Fact.near;
  if (form === 'bare' && !isCommon(word) && isBehindLegalForm(scan, start, end)) {
    candidate.facts |= Fact.afterLegalForm;
    if (words.isNearMarket(start, end)) candidate.facts |= Fact.near;
  }
  if (!listed && form === 'bare') return;
  if (isQuoteMark(text.charCodeAt(start - 1)) && isDefined(text, start, end)) candidate.facts |= Fact.defined;
  if (!(candidate.facts & Fact.announced)) candidate.facts |= symbolContext(scan, start, end);
  if (form === 'bare') addDealing(scan, candidate);
  if (isQuoted(text, end) || isRowOfQuotes(text, start, end)) candidate.facts |= Fact.quoted | Fact.near;
  if (isCommon(word) || end - start < 3) {
    if (isCalm(scan, candidate)) candidate.facts |= Fact.calm;
    if (isCommon(word)) return;
  }
  if (!(candidate.facts & Fact.quoted) && isShouted(scan, start, end)) candidate.facts |= Fact.shouted;
  else if (isLone(scan, start, end)) candidate.facts |= Fact.lone;
  if (candidate.facts & Fact.near || words.isNearMarket(start, end)) candidate.facts |= Fact.near;
}

/** Behind another symbol of one deal, perhaps with an aside between them: AVUV (US) and AVDV. */
function isListedDeal({ text, found }: Scan, start: number): boolean {
  for (let back = 1; back <= 2; back++) {
    const last = found.at(-back);
    if (last === undefined || start - last.end > LONGEST_DEAL_GAP) return false;
    if (has(last, Fact.dealt)) return isDealGap(text.slice(last.end, start));
  }
  return false;
}
const LONGEST_DEAL_GAP = 32;

/** `SNAP puts`: not `BUY CALLS`, `CALL options`. */
const OPTIONED = /^ (?:\$?\d+[cp]?\b ?)?(?:calls|puts)\b/;
const isOptioned = ({ text }: Scan, { start, end, word }: Candidate): boolean =>
  word === 'word' &&
  end - start > 2 &&
  isLower(text.charCodeAt(start - 2)) &&
  OPTIONED.test(textAfter(text, end, 16));

/** `sold my LOW today, up 20%`, `loaded up on more F and T`. */
function addDealing(scan: Scan, candidate: Candidate): void {
  const { start, end, word, facts } = candidate;
  const isSure = word === 'unmistakable' || (word === 'plain' && end - start > 2);
  if (isSure && facts & Fact.beside) return;
  // `calls on F`
  const { words } = scan;
  const isHeld =
    !isSure && (facts & Fact.beside) !== 0 && words.back(start) && (words.topics & Topics.preposition) !== 0;
  const isDealt =
    isHeld || isListedDeal(scan, start)
      ? isSure || goesOn(scan.text, end)
      : isDealing(scan, start, end, isSure);
  if (!isDealt && !isOptioned(scan, candidate)) return;
  candidate.facts |= isPricedDeal(scan, end) ? Fact.dealt | Fact.move : Fact.dealt;
}

const leadsToSpelling = (code: number): boolean =>
  code === 40 || code === 45 || code === 58 || code === 61 || code === 0x2013 || code === 0x2014;
/** Most symbols have nothing behind that would spell them out. */
const isSpelt = (text: string, { symbol, end, word }: Candidate): boolean =>
  word !== 'unmistakable' &&
  leadsToSpelling(text.charCodeAt(isBlank(text.charCodeAt(end)) ? end + 1 : end)) &&
  isSpeltOut(symbol, textAfter(text, end, 48));

/** `Plus Therapeutics, Inc. PSTV were up`: its name without brackets. */
const ACTS = Topics.auxiliary | Topics.move | Topics.deed | Topics.holding | Topics.measure;
function isBehindLegalForm({ text, words }: Scan, start: number, end: number): boolean {
  if (end - start < 3 || text.charCodeAt(start - 1) !== 32 || text.charCodeAt(end) !== 32) return false;
  const before = text.charCodeAt(start - 2);
  if (before !== 46 && !isLower(before)) return false;
  if (!words.back(before === 46 ? start - 2 : start) || !(words.topics & Topics.legal)) return false;
  return words.isCapitalised && words.forward(end) && (words.topics & ACTS) !== 0;
}

/** `ASC 815-40, ASC 480 and`: the number of a standard. */
const NUMBERED = /^ \d{2,5}(?:-\d|[,;)](?!\d)| and | or )/;
const isNumbered = (text: string, end: number): boolean =>
  isDigit(text.charCodeAt(end + 1)) && NUMBERED.test(textAfter(text, end, 12));

/** `MEG Energy`, `CTT Pharmaceutical`: capitals that begin a company's name. */
const beginsName = ({ text, words }: Scan, { end, facts }: Candidate): boolean =>
  !(facts & Fact.named) &&
  text.charCodeAt(end) === 32 &&
  isUpper(text.charCodeAt(end + 1)) &&
  words.forward(end) &&
  (words.topics & Topics.trade) !== 0;

/** Whether its exchange follows, as on the cover page of a filing. */
function isOnCover({ text }: Scan, { start, end, word, facts, listed }: Candidate): boolean {
  const next = text.charCodeAt(end);
  if (!isBlank(next) || (isCommon(word) && !(listed && facts & Fact.cell))) return false;
  if (!mayBeExchange(text, end) || !MAY_BE_EXCHANGE.test(textAfter(text, end, 24))) return false;
  const after = textAfter(text, end, 50);
  // `NYCB PU`: the series of a preferred share.
  if (/[A-Z] {1,2}$/.test(textBefore(text, start, 3))) return false;
  return facts & Fact.cell ? EXCHANGE_CELL.test(after) : EXCHANGE_NEXT.test(after);
}
