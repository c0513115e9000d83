import { isAmongCode } from './among-code';
import { type Candidate, Fact, has } from './candidate';
import { isBlank, isDollar, isWord } from './chars';
import { moveAt } from './context';
import { isStillMeant } from './data/former-symbols';
import {
  ABROAD_BEHIND,
  exchangeAfter,
  exchangeBefore,
  isExchangeName,
  isTerminalCode,
  isTier,
  LEAD_LENGTH,
} from './exchanges';
import { indexSymbol, isBareIndex } from './indices';
import { ownNameBefore } from './own-name';
import { resemblesName } from './resembles';
import { isListGap, type Scan, textAfter, textBefore } from './scan';
import { addIntroduced, addIntroducedFund } from './scan-introduced';
import { canonicalSymbol } from './symbol';
import { classShareEnd, isCashtag, isCoded, isFree, isOpening, isSumOfMoney } from './symbol-edges';
import { addFacts } from './symbol-facts';
import { isFilingForm, isLoneLetter, isMarkedLead, isMarketSign, leadOf } from './symbol-lead';
import { continueList } from './symbol-list';
import type { MentionForm } from './types';
import { classOf, isAbroad, isCommon, isMarketAbbreviation } from './word-class';
import { Topics } from './words-around';

/** What naming an index is worth, in abbreviations that only texts about markets use. */
const INDEX_SIGNS = 3;
/** A company's filing is about its shares; in a page its cover's symbol and exchange are cells apart. */
const FILING_SIGNS = 4;

const ANNOUNCED =
  /\b(?:symbols?|tickers?)(?:\(s\))?(?:\s+symbols?(?:\(s\))?)?(?:\s+(?:is|of|will be))?\s*:?\s*["“”'‘(]?\s?$/i;
/** No other symbols than those of shares are spoken of so; uranium has a symbol too. */
const LISTED_UNDER = /\b(?:under|tickers?|trad(?:e|es|ed|ing))\b[^.]{0,30}$/i;
/** `NYSE-listed X`, `trades on the Nasdaq as X`. */
const LISTED_AS =
  /(?:\b(?:nyse|nasdaq|amex|otc)-(?:listed|traded)|\b(?:trad(?:es?|ed|ing)|listed|quoted)\b[^.;]{0,40}\bas)\s["“‘'(]?$/i;
/** `(AZN.L, ` before the same company's other symbol. */
const OTHER_SYMBOL = /[([][A-Z0-9]{1,6}[.:-][A-Z]{1,3}\s?[,;/]\s?$/;

/** Judges the run of capitals from `start` to `wordEnd` by what stands around it; where to go on. */
export function addSymbol(scan: Scan, wordStart: number, wordEnd: number): number {
  const { text } = scan;
  let start = wordStart;
  const previous = text.charCodeAt(start - 1);
  const isIndex = previous === 94 && !isWord(text.charCodeAt(start - 2));
  if (wordEnd - start < 2) {
    // Without names the index that every market report names is a sign all the same.
    if (!scan.names && isMarketSign(text, wordEnd))
      for (let sign = 0; sign < INDEX_SIGNS; sign++) scan.marketWords.push(start);
    if (isLoneLetter(text, start, wordEnd)) return wordEnd;
    if (isFilingForm(text, start))
      for (let sign = 0; sign < FILING_SIGNS; sign++) scan.marketWords.push(start);
  }
  const lead = leadOf(text, start);
  const isMarked = isIndex || isMarkedLead(lead);

  const end = classShareEnd(scan, start, wordEnd);
  if (isIndex) start--;
  const written = text.slice(start, end);
  const word = classOf(written);
  if (word === 'abbreviation' || word === 'figure') {
    if (isMarketAbbreviation(written)) scan.marketWords.push(start);
    else if (isAbroad(written)) scan.abroad.push({ symbol: '', at: start });
  }
  let symbol =
    isIndex || end > wordEnd
      ? canonicalSymbol(written)
      : isBareIndex(written)
        ? (indexSymbol(written) ?? written)
        : written;
  if (symbol === null) return end;
  const ofIndex = indexBefore(scan, start, written);
  if (ofIndex) symbol = ofIndex;
  const listed = isIndex || symbol !== written || scan.directory.has(symbol) || isStillMeant(symbol);
  const twin = nameHere(scan, start, end);
  if (!isMarked && !listed && !twin && isCommon(word)) return end;
  if (!isFree(text, start, end) || scan.ignored.has(written.toLowerCase())) return end;

  const candidate: Candidate = {
    symbol,
    start,
    end,
    form: 'bare',
    listed,
    word,
    facts: isIndex ? Fact.caret : 0,
  };
  const form = formOf(scan, candidate, lead);
  if (form === 'none') return end;
  candidate.form = form;
  addFacts(scan, candidate);
  if (form === 'exchange' && !twin && !ownNameBefore(scan, candidate)) {
    if (!addIntroducedFund(scan, candidate)) addIntroduced(scan, candidate);
  } else if (form === 'paren' && candidate.listed && !has(candidate, Fact.named | Fact.initials)) {
    const isFund = addIntroducedFund(scan, candidate);
    if (!isFund && !isCommon(word) && has(candidate, Fact.resembles | Fact.afterLegalForm))
      addIntroduced(scan, candidate);
  } else if (
    form === 'move' &&
    scan.names &&
    !twin &&
    has(candidate, Fact.signed) &&
    !has(candidate, Fact.named)
  ) {
    if (resemblesName(symbol, textBefore(text, start, 80))) addIntroduced(scan, candidate);
  }
  place(scan, candidate, twin);
  return end;
}

/** `the Russell 3000 Index RUA`: the code of the index just named. */
function indexBefore({ found }: Scan, start: number, written: string): string | null {
  const last = found.at(-1);
  if (last === undefined || start - last.end > 2 || start <= last.end || !last.symbol.startsWith('^'))
    return null;
  return indexSymbol(written) === last.symbol ? last.symbol : null;
}

/** The name already found at the very same place: IBM, CSX, META. */
function nameHere({ found }: Scan, start: number, end: number): Candidate | null {
  const last = found.at(-1);
  return last?.start === start && last.end === end && last.form === 'name' ? last : null;
}

/** A symbol that is its company's name as well takes the name's place; another's name stays, second. */
function place(scan: Scan, candidate: Candidate, twin: Candidate | null): void {
  if (twin && twin.facts & Fact.alias) return;
  // DAX is the index, though a fund has it for its symbol.
  if (twin?.strength === 'market' && candidate.form === 'bare' && twin.symbol !== candidate.symbol) return;
  // HP is the company unless the page has its namesake's symbol.
  const isOthers = twin?.strength === 'sure' || twin?.strength === 'known';
  if (twin && isOthers && twin.symbol !== candidate.symbol && candidate.form === 'bare')
    candidate.facts |= Fact.part;
  if (twin) {
    scan.found.pop();
    if (twin.symbol === candidate.symbol) {
      candidate.facts |= twin.facts;
      // `RTX 50-series` is a product that happens to be called so.
      if (!/^ \d{2}/.test(scan.text.slice(candidate.end, candidate.end + 3))) {
        candidate.facts |= Fact.alsoName;
        candidate.strength = twin.strength;
      }
    }
  }
  const isListed = continueList(scan, candidate);
  if (isPossible(candidate) || isListed) scan.found.push(candidate);
  if (twin && twin.symbol !== candidate.symbol) scan.found.push(twin);
}

/** Bare single letters and abbreviations never stand for themselves without more. */
function isPossible({ form, start, end, listed, facts, word }: Candidate): boolean {
  if (form !== 'bare') return true;
  if (end - start < 2)
    return (
      listed &&
      (facts &
        (Fact.announced | Fact.named | Fact.caret | Fact.quoted | Fact.calm | Fact.signed | Fact.dealt)) !==
        0
    );
  if (word === 'figure') return (facts & Fact.named) !== 0;
  if (word !== 'abbreviation') return true;
  return (
    (facts &
      (Fact.announced | Fact.named | Fact.alsoName | Fact.calm | Fact.quoted | Fact.signed | Fact.dealt)) !==
      0 ||
    (listed && (facts & Fact.beside) !== 0)
  );
}

type Form = MentionForm | 'none';

function formOf(scan: Scan, candidate: Candidate, lead: number): Form {
  const { text, words } = scan;
  const { start, end } = candidate;
  if (isDollar(text.charCodeAt(start - 1))) {
    // ($M) is money, ($F) is Ford, AT&T ($T) its own.
    const isSum = isSumOfMoney(text, start, end) && !ownNameBefore(scan, candidate);
    if (isSum || !isCashtag(text, start, end)) return 'none';
    if (isCoded(text, start, end) || (!candidate.listed && isAmongCode(text, start, end)))
      candidate.facts |= Fact.coded;
    return 'cashtag';
  }

  if (words.back(start) && words.topics & (Topics.exchange | Topics.announcement)) {
    const before = textBefore(text, start, LEAD_LENGTH);
    const exchange =
      words.topics & Topics.exchange && !isExchange(text, candidate) ? exchangeBefore(before) : null;
    if (exchange === 'foreign') {
      scan.abroad.push({ symbol: candidate.symbol, at: start });
      return 'none';
    }
    if (words.topics & Topics.exchange && text.charCodeAt(end) === 58 && isTier(candidate.symbol))
      return 'none';
    if (exchange) {
      if (exchange === 'index')
        candidate.symbol = indexSymbol(text.slice(start, end).replace('^', '')) ?? candidate.symbol;
      return 'exchange';
    }
    // `Trading Symbol(s): X`
    const isAnnounced = (words.topics & Topics.announcement) !== 0 || before.includes('(s)');
    if (isAnnounced && ANNOUNCED.test(before)) {
      if (exchangeBefore(before) === 'foreign' || ABROAD_BEHIND.test(textAfter(text, end, 64))) {
        scan.abroad.push({ symbol: candidate.symbol, at: start });
        return 'none';
      }
      candidate.facts |= LISTED_UNDER.test(before) ? Fact.announced | Fact.near : Fact.announced;
    } else if (candidate.listed && !isCommon(candidate.word) && LISTED_AS.test(before)) {
      candidate.facts |= Fact.announced | Fact.near;
    }
  }
  if (text.charCodeAt(end) === 58 || (isBlank(text.charCodeAt(end)) && text.charCodeAt(end + 1) === 58)) {
    const exchange = isExchangeName(candidate.symbol) ? null : exchangeAfter(textAfter(text, end, 12));
    if (exchange === 'us') return 'exchange';
    if (exchange === 'foreign' && isOpening(lead)) {
      scan.abroad.push({ symbol: candidate.symbol, at: start });
      return 'none';
    }
  }
  if (isOnTerminal(scan, candidate, lead)) return 'exchange';
  const listed = listedForm(scan, candidate);
  if (listed) return listed;
  if (isOpening(lead)) {
    const move = moveAt(text, end);
    if (move === 'signed') candidate.facts |= Fact.signed;
    if (move) return 'move';
    if (/^\s?(?:[)\],;]|[-–—]\s|\/\s?[A-Z])/.test(textAfter(text, end, 4))) return 'paren';
  }
  if ((lead === 44 || lead === 47) && candidate.listed && OTHER_SYMBOL.test(textBefore(text, start, 20)))
    return 'paren';
  return 'bare';
}

/** `(GM.N)`, `<AAPL.O>`, `TSLA US Equity`: as terminals write it, exchange behind. */
function isOnTerminal({ text }: Scan, { start, end, word }: Candidate, lead: number): boolean {
  const next = text.charCodeAt(end);
  if (
    end - start < 2 ||
    isCommon(word) ||
    isExchangeName(text.slice(start, end)) ||
    (next !== 46 && !isBlank(next))
  )
    return false;
  return isTerminalCode(textAfter(text, end, 12), isOpening(lead) || lead === 60);
}

/** `NYSE: NYSE`, `(NYSE MKT: X)`: what follows an exchange but is no symbol. */
const isExchange = (text: string, { symbol, end }: Candidate): boolean =>
  isExchangeName(symbol) || text.charCodeAt(end) === 58;

/** The form of the symbol before in the same list: `NYSE: A and B`, `(GOOG, GOOGL)`, symbols “GTN” and “GTN.A”. */
function listedForm({ text, found }: Scan, candidate: Candidate): Form | null {
  const { start, end, word, listed } = candidate;
  const last = found.findLast((other) => other.end <= start);
  if (!last || start - last.end > 8 || word === 'abbreviation' || word === 'figure') return null;
  const isAnnounced = has(last, Fact.announced);
  if (last.form !== 'exchange' && last.form !== 'paren' && !isAnnounced) return null;
  if (!isListGap(text.slice(last.end, start)) || text.charCodeAt(end) === 58) return null;
  // `(US) and AVDV`: the bracket has closed.
  if (last.form === 'paren')
    return end - start > 1 && !/[)\]]/.test(text.slice(last.end, start)) ? 'paren' : null;
  if (isAnnounced && (listed || end - start > 2)) candidate.facts |= Fact.announced;
  if (isAnnounced) return null;
  const isInBracket = /^[\s,;/&and]*\S{1,8}[)\]]/.test(textAfter(text, start, 12));
  return listed || (isInBracket && word === 'plain' && end - start > 2) ? 'exchange' : null;
}
