import { Fact } from './candidate';
import { isDigit, isDollar, isLower, isUpper, isWideLetterAt, isWideLetterBefore, isWord } from './chars';
import { isImprint, isService, isThing, marketContext, nameContext } from './context';
import { hashWord, type NameEntry, type NameMatch } from './name-index';
import { cellFact, type Scan, textAfter } from './scan';
import { wordHead } from './short-head';
import { Topics } from './words-around';

/** Companies whose names stand on share buttons and product pages everywhere. */
export const SERVICES: ReadonlySet<string> = new Set(['META', 'GOOGL', 'PINS', 'RDDT', 'SNAP', 'AAPL']);
/** ... and names that are a river's and a seer's as well. */
const NAMESAKES: ReadonlySet<string> = new Set([...SERVICES, 'AMZN', 'ORCL']);

/** Whose pictures every article has: `Image source: Getty Images` names nobody. */
const PICTURES: ReadonlySet<string> = new Set(['GETY', 'SSTK']);

/** Names of networks: alone on a line they are buttons. */
const NETWORKS = new Set([
  'Facebook',
  'Pinterest',
  'Snapchat',
  'Reddit',
  'Google',
  'Vimeo',
  'Yelp',
  'Nextdoor',
]);

/** Addresses, handles, tags and compounds are no names: apple.com, @Apple, #Apple, Amazon-linked. */
function isWhole(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1);
  const after = text.charCodeAt(end);
  if (isWord(before) || isWord(after)) return false;
  if (before === 32 && (after === 32 || after === 44)) return true;
  if (isWideLetterBefore(text, start) || isWideLetterAt(text, end)) return false;
  if (before === 64 || before === 35 || before === 95 || before === 46 || after === 95) return false;
  if ((before === 47 || before === 45) && isWord(text.charCodeAt(start - 2))) return false;
  const next = text.charCodeAt(end + 1);
  if (after === 46) return !isWord(next);
  // COINBASE:BTCUSD
  if (after === 58) return !isUpper(next) || isLower(text.charCodeAt(end - 1));
  if (after === 45 || after === 47) return !isLower(next);
  return !(after === 38 && isUpper(next));
}

/** Adds the longest name at `start`, or from the word before it on, `22nd Century`; its end, or 0. */
export function addName(scan: Scan, capital: number, hash: number): number {
  const head = wordHead(scan.text, capital);
  return (
    (head < capital && addNameAt(scan, head, hashWord(scan.text, head))) || addNameAt(scan, capital, hash)
  );
}

function addNameAt(scan: Scan, start: number, hash: number): number {
  const { text } = scan;
  const match = scan.names?.match(text, start, hash);
  const alias = scan.aliases?.match(text, start, hash);
  if (alias && isWhole(text, start, alias.end)) {
    // The longer one is meant: with an alias `Russell`, the Russell 2000 is still the index.
    const isLonger = match && match.end > alias.end && isWhole(text, start, match.end);
    if (!isLonger && !isOverlapped(scan, start, alias.end)) return push(scan, start, alias, Fact.alias);
  }
  if (!match || !isWhole(text, start, match.end) || isOldExchange(text, start, match)) return 0;
  // $BJ’s is a cashtag.
  if (isDollar(text.charCodeAt(start - 1))) return 0;
  if (scan.ignored.size > 0 && scan.ignored.has(text.slice(start, match.end).toLowerCase())) return match.end;
  return push(scan, start, match, factsOf(scan, start, match));
}

/** Whether a longer name begins within the alias from `start` to `end` and goes on behind it. */
function isOverlapped({ text, names }: Scan, start: number, end: number): boolean {
  if (!names) return false;
  for (let i = start + 1; i < end; i++) {
    if (isWord(text.charCodeAt(i - 1)) || !isUpper(text.charCodeAt(i))) continue;
    const hash = hashWord(text, i);
    const match = names.mayBegin(hash) ? names.match(text, i, hash) : null;
    if (match && match.end > end && match.end - i >= end - start && isWhole(text, i, match.end)) return true;
  }
  return false;
}

/** The exchange that was called like American Express: (AMEX: GSAT), NYSE Amex. */
const isOldExchange = (text: string, start: number, { end, entry }: NameMatch): boolean =>
  entry.name === 'Amex' &&
  (/^\s?:/.test(text.slice(end, end + 2)) || /nyse\s$/i.test(text.slice(start - 5, start)));

function factsOf(scan: Scan, start: number, { entry, end }: NameMatch): number {
  const { text, words } = scan;
  const cell = cellFact(text, start, end);
  if (entry.strength === 'market') return cell | marketContext(scan, start, end);
  let facts = cell | nameContext(scan, start, end);
  const isFoot = (facts & Fact.legalForm) !== 0 && isImprint(text, start, end);
  if (
    isFoot ||
    (cell !== 0 && NETWORKS.has(entry.name)) ||
    (PICTURES.has(entry.symbol) && !(facts & (Fact.beside | Fact.deed | Fact.legalForm))) ||
    (NAMESAKES.has(entry.symbol) && isService(scan, start, end))
  )
    facts |= Fact.service;
  if (isEnclosed(scan, start, { entry, end })) facts |= Fact.enclosed;
  if (isOfFund(scan, end, entry) || isThing(entry.name, text, end)) facts |= Fact.part;
  if (facts & Fact.beside || words.isNearMarket(start, end)) facts |= Fact.near;
  return facts;
}

/** `WisdomTree Interest Rate Hedged Bond Fund`, `Schwab U.S. Broad Market ETF`: what a company offers. */
const FUND_BEHIND = /^(?: (?:[A-Z0-9][\w&.®™/+-]*|of|and|&|ex)){1,9}? (?:ETF|ETN|Fund|Trust|Portfolio)\b/;
const NO_FUND = Topics.holding | Topics.measure | Topics.move | Topics.deed | Topics.free | Topics.deal;
const isOfFund = ({ text, words }: Scan, end: number, { symbol }: NameEntry): boolean =>
  text.charCodeAt(end) === 32 &&
  isUpper(text.charCodeAt(end + 1)) &&
  !symbol.startsWith('^') &&
  FUND_BEHIND.test(textAfter(text, end, 90)) &&
  words.forward(end) &&
  (words.topics & NO_FUND) === 0;

/** `Paul E. Jacobs` */
const isBehindInitial = (text: string, start: number): boolean =>
  text.charCodeAt(start - 2) === 46 &&
  isUpper(text.charCodeAt(start - 3)) &&
  text.charCodeAt(start - 4) === 32 &&
  isLower(text.charCodeAt(start - 5));

/** Whether other capitalised words touch it, so that it may be part of a longer name. */
function isEnclosed({ text, words }: Scan, start: number, { entry, end }: NameMatch): boolean {
  const isAlone = entry.strength !== 'sure' || !entry.name.includes(' ');
  if (isAlone && text.charCodeAt(start - 1) === 32 && isBehindInitial(text, start)) return true;
  if (
    isAlone &&
    text.charCodeAt(start - 1) === 32 &&
    isWord(text.charCodeAt(start - 2)) &&
    words.back(start)
  ) {
    if (words.isCapitalised && !(words.topics & Topics.free) && !isDigit(text.charCodeAt(words.start)))
      return true;
  }
  if (
    (entry.strength !== 'weak' && entry.strength !== 'short') ||
    text.charCodeAt(end) !== 32 ||
    // `Big Lots — Shares of`
    !isUpper(text.charCodeAt(end + 1)) ||
    !words.forward(end)
  )
    return false;
  return words.isCapitalised && !(words.topics & (Topics.legal | Topics.holding | Topics.deed | Topics.move));
}

/** A short everyday name in capitals (GAP, META, DOW) is rather a heading or a symbol. */
function strengthIn(text: string, start: number, { entry, end }: NameMatch): NameEntry['strength'] {
  if (entry.strength !== 'sure' && entry.strength !== 'known') return entry.strength;
  if (end - start > 5 || entry.name === entry.name.toUpperCase()) return entry.strength;
  for (let i = start; i < end; i++) if (!isUpper(text.charCodeAt(i))) return entry.strength;
  return 'weak';
}

function push(scan: Scan, start: number, found: NameMatch, facts: number): number {
  scan.found.push({
    symbol: found.entry.symbol,
    start,
    end: found.end,
    form: 'name',
    listed: true,
    word: 'plain',
    facts,
    strength: strengthIn(scan.text, start, found),
  });
  return found.end;
}
