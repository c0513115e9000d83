import { type Candidate, Fact } from './candidate';
import { isBlank, isLower, isUpper, isWord, skipBlanksBack } from './chars';
import { countMarketWords, followsLegalForm, isMove, symbolContext } from './context';
import { exchangeAfter, exchangeBefore, LEAD_LENGTH } from './exchanges';
import { indexSymbol, isBareIndex } from './indices';
import { resemblesName } from './resembles';
import { cellFact, type Scan, textAfter, textBefore } from './scan';
import { canonicalSymbol } from './symbol';
import type { MentionForm } from './types';
import { classOf, isMarketAbbreviation } from './word-class';

interface Word {
  start: number;
  end: number;
  /** A name was found at the very same place. */
  named: boolean;
}

const ANNOUNCED = /\b(?:symbols?|tickers?)(?:\s+symbols?)?(?:\s+(?:is|of|will be))?\s*:?\s*["“”'‘(]?\s?$/i;
/** Between two symbols of one list. */
const LIST_GAP = /^["”’']?\s?(?:,|;|\/|&|,? and|,? or)\s?["“‘'$]?\s?$/;

const codeBefore = (text: string, at: number): number => text.charCodeAt(at - 1);
const isOpening = (code: number): boolean => code === 40 || code === 91;
const isQuote = (code: number): boolean => code === 34 || code === 39 || (code >= 0x2018 && code <= 0x201f);

/** Judges a run of capitals by what stands around it; adds a candidate if it may be one. Where to go on. */
export function addSymbol(scan: Scan, word: Word): number {
  const { text } = scan;
  let { start } = word;
  const end = classShareEnd(scan, word);
  const previous = codeBefore(text, start);
  const caret = previous === 94 && !isWord(text.charCodeAt(start - 2));
  if (caret) start--;
  const written = text.slice(start, end);
  if (scan.ignored.size > 0 && scan.ignored.has(written.toLowerCase())) return end;
  if (isMarketAbbreviation(written)) scan.marketWords.push(start);
  if (!isFree(text, start, end)) return end;
  const symbol = canonicalSymbol(written);
  if (!symbol) return end;

  const candidate: Candidate = {
    symbol,
    start,
    end,
    form: 'bare',
    listed: caret || isBareIndex(written) || scan.directory.has(symbol),
    word: classOf(written),
    facts: 0,
  };
  const twin = word.named ? scan.found.at(-1) : undefined;
  const form = formOf(scan, candidate);
  if (form === 'none') return end;
  candidate.form = form;
  if (twin) {
    // IBM, CSX, UPS: symbol and name in one. The symbol's form says more, unless it is bare and another's name.
    if (form === 'bare' && twin.symbol !== candidate.symbol) return end;
    if (twin.symbol === candidate.symbol) {
      candidate.facts |= twin.facts | Fact.alsoName;
      candidate.strength = twin.strength;
    }
    scan.found.pop();
  }
  addFacts(scan, candidate);
  if (candidate.form === 'bare' && !isPossible(candidate)) return end;
  scan.found.push(candidate);
  return end;
}

/** Single letters and abbreviations never stand for themselves without more. */
function isPossible(candidate: Candidate): boolean {
  if (candidate.end - candidate.start < 2)
    return (candidate.facts & (Fact.announced | Fact.named | Fact.cell)) !== 0 && candidate.listed;
  if (candidate.word === 'abbreviation')
    return (candidate.facts & (Fact.announced | Fact.named | Fact.beside | Fact.alsoName)) !== 0;
  return true;
}

/** Not part of an address, a tag, a compound, `AT&T`, `U.S.`, `R&D`. */
function isFree(text: string, start: number, end: number): boolean {
  const before = codeBefore(text, start);
  const after = text.charCodeAt(end);
  const next = text.charCodeAt(end + 1);
  if (isWord(before) || isWord(after)) return false;
  if (before === 95 || after === 95 || before === 64 || before === 35 || after === 64) return false;
  if (
    (before === 38 || before === 46 || before === 45 || before === 39 || before === 0x2019) &&
    isWord(text.charCodeAt(start - 2))
  )
    return false;
  if (after === 38 && isWord(next)) return false;
  if (after === 46 && isWord(next)) return /^\.(?:OQ?|N|K|PK)(?![A-Za-z0-9])/.test(text.slice(end, end + 5));
  if (after === 45 && isWord(next)) return isUpper(next);
  return !((after === 39 || after === 0x2019) && isLower(next) && next !== 115);
}

/** Where a class share's symbol ends: BRK.B, BRK-B, BRK/B, `BRK. B`, and Reuters' AAPL.O, which stays AAPL. */
function classShareEnd({ text, directory }: Scan, { start, end }: Word): number {
  const join = text.charCodeAt(end);
  if (join !== 46 && join !== 45 && join !== 47) return end;
  let at = end + 1;
  if (join === 46 && isBlank(text.charCodeAt(at))) at++;
  if (!isUpper(text.charCodeAt(at)) || isWord(text.charCodeAt(at + 1))) return end;
  if (directory.has(`${text.slice(start, end)}-${text[at]}`)) return at + 1;
  // Unknown to the directory: only where a symbol must stand, and never Reuters' exchange letters.
  const lead = codeBefore(text, skipBlanksBack(text, start, 4));
  const isPlaced = lead === 36 || lead === 58 || isOpening(lead);
  return isPlaced && end - start > 1 && at === end + 1 && /[A-M]/.test(text[at] ?? '') && text[at] !== 'K'
    ? at + 1
    : end;
}

type Form = MentionForm | 'none';

function formOf(scan: Scan, candidate: Candidate): Form {
  const { text } = scan;
  const { start, end } = candidate;
  const previous = codeBefore(text, start);
  if (previous === 36) return isCashtag(text, candidate) ? 'cashtag' : 'none';
  const from = skipBlanksBack(text, start, 4);
  const lead = codeBefore(text, from);

  if (isLeadEnd(lead)) {
    const before = textBefore(text, start, LEAD_LENGTH);
    const exchange = exchangeBefore(before);
    if (exchange === 'foreign') return 'none';
    if (exchange && !isExchangeWord(candidate, text)) {
      if (exchange === 'index')
        candidate.symbol = indexSymbol(text.slice(start, end).replace('^', '')) ?? candidate.symbol;
      return 'exchange';
    }
    if (ANNOUNCED.test(before)) candidate.facts |= Fact.announced;
  }
  if (text.charCodeAt(end) === 58 || (isBlank(text.charCodeAt(end)) && text.charCodeAt(end + 1) === 58)) {
    const exchange = exchangeAfter(textAfter(text, end, 12));
    if (exchange === 'us') return 'exchange';
    if (exchange === 'foreign' && isOpening(lead)) return 'none';
  }
  const previousForm = listForm(scan, candidate);
  if (previousForm) return previousForm;
  if (isOpening(lead)) {
    if (isMove(textAfter(text, end, 24))) return 'move';
    if (closesParen(text, end)) return 'paren';
  }
  return 'bare';
}

/** Characters after which an exchange, `symbol` or `ticker` may have stood. */
const isLeadEnd = (code: number): boolean =>
  code === 58 ||
  code === 0xff1a ||
  code === 45 ||
  code === 47 ||
  code === 0x2013 ||
  code === 0x2014 ||
  code === 40 ||
  isQuote(code) ||
  code === 108 ||
  code === 114 ||
  code === 115 ||
  code === 36 ||
  code === 41 ||
  code === 115 ||
  isUpper(code);

/** `NYSE: NYSE`, `NASDAQ: the`: what follows an exchange's colon but is no symbol. */
const isExchangeWord = (candidate: Candidate, text: string): boolean =>
  isMarketAbbreviation(candidate.symbol) ||
  /^(?:MKT|ARCA|AMEX|BATS|OTC|TSX|TSXV|LSE|INDEX)$/.test(candidate.symbol) ||
  text.charCodeAt(candidate.end) === 58;

/** `$AMPL`, but not `$PATH/`, `US$B`, `$X$`, `($M)`. */
function isCashtag(text: string, candidate: Candidate): boolean {
  const before = text.charCodeAt(candidate.start - 2);
  const after = text.charCodeAt(candidate.end);
  if (
    isWord(before) ||
    before === 36 ||
    before === 123 ||
    before === 47 ||
    before === 61 ||
    before === 95 ||
    before === 92
  )
    return false;
  if (
    after === 36 ||
    after === 47 ||
    after === 61 ||
    after === 91 ||
    after === 123 ||
    after === 92 ||
    after === 94 ||
    after === 43
  )
    return false;
  if (after === 58 && text.charCodeAt(candidate.end + 1) === 58) return false;
  return candidate.end - candidate.start > 1 || !(isOpening(before) && after === 41);
}

/** `(AAPL)`, `( SPX )`, `(INTC - Free Report)`, `(AAPL, MSFT)`. */
function closesParen(text: string, end: number): boolean {
  return /^\s?(?:[)\],;]|[-–—]\s|\/\s?[A-Z])/.test(text.slice(end, end + 4));
}

/** The form of the symbol before in the same list: `NYSE: A and B`, `(GOOG, GOOGL)`. */
function listForm({ text, found }: Scan, candidate: Candidate): Form | null {
  const last = found.at(-1);
  if (!last || candidate.start - last.end > 8 || last.end > candidate.start) return null;
  if (last.form !== 'exchange' && last.form !== 'paren') return null;
  if (!LIST_GAP.test(text.slice(last.end, candidate.start)) || text.charCodeAt(candidate.end) === 58)
    return null;
  if (candidate.word === 'abbreviation' || candidate.end - candidate.start < 2) return null;
  return last.form === 'exchange' ? (candidate.listed ? 'exchange' : null) : 'paren';
}

function addFacts(scan: Scan, candidate: Candidate): void {
  const { text } = scan;
  const { start, end, form } = candidate;
  if (form === 'exchange') return;
  if (ownNameBefore(scan, candidate)) candidate.facts |= Fact.named;
  if (form === 'move' || (form === 'cashtag' && candidate.listed)) return;
  if (form === 'paren') {
    const before = textBefore(text, start, 80);
    if (followsLegalForm(before)) candidate.facts |= Fact.afterLegalForm;
    else if (resemblesName(candidate.symbol, before)) candidate.facts |= Fact.resembles;
  }
  if (!candidate.listed && form === 'bare' && candidate.word !== 'plain') return;
  candidate.facts |=
    cellFact(text, start, end) | symbolContext(textBefore(text, start, 50), textAfter(text, end, 50));
  if (isShouted(text, start, end)) candidate.facts |= Fact.shouted;
  if (
    candidate.facts & Fact.near ||
    countMarketWords(textBefore(text, start, 160) + textAfter(text, end, 160), 1) > 0
  ) {
    candidate.facts |= Fact.near;
  }
}

const sameCompany = (a: string, b: string): boolean =>
  a === b ||
  (a.length > 1 && b.length > 1 && a.slice(0, 3) === b.slice(0, 3) && Math.abs(a.length - b.length) <= 2);

/** The instrument's own name among the last two, with little between. */
function ownNameBefore({ text, found }: Scan, candidate: Candidate): boolean {
  for (let i = found.length - 1; i >= 0 && i >= found.length - 3; i--) {
    const name = found[i];
    if (!name || candidate.start - name.end > 48) return false;
    if (name.form === 'name' && name.end <= candidate.start && sameCompany(name.symbol, candidate.symbol)) {
      return !/[.!?]\s+[A-Z][a-z]|\u2029/.test(
        text.slice(name.end, candidate.start).replace(/^,? (?:Inc|Corp|Co|Ltd)\./, ''),
      );
    }
  }
  return false;
}

const NEIGHBOUR_BEFORE = /(?:^|[^A-Za-z])([A-Z]{2,})[,:]?\s+["“(]?$/;
const NEIGHBOUR_AFTER = /^["”)]?[,:]?\s+([A-Z]{2,})(?![A-Za-z])/;

/** A word in capitals beside it that is no abbreviation: NEW YORK, BUY NOW. */
function isShouted(text: string, start: number, end: number): boolean {
  const before = NEIGHBOUR_BEFORE.exec(textBefore(text, start, 24))?.[1];
  const after = NEIGHBOUR_AFTER.exec(textAfter(text, end, 24))?.[1];
  return [before, after].some((word) => word !== undefined && (classOf(word) === 'word' || word.length > 5));
}
