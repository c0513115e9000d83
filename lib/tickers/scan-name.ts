import { Fact } from './candidate';
import { isDigit, isLower, isUpper, isWord } from './chars';
import { countMarketWords, isService, marketContext, nameContext } from './context';
import type { NameEntry, NameMatch } from './name-index';
import { cellFact, type Scan, textAfter, textBefore } from './scan';

/** Companies whose names stand on share buttons and product pages everywhere. */
const SERVICES = new Set(['META', 'GOOGL', 'PINS', 'RDDT', 'SNAP', 'AAPL', 'AMZN', 'MSFT', 'NFLX', 'SPOT']);

/** Capitalised words that may stand before a name without being part of it. */
const FREE_BEFORE =
  /(?:^|[\s([“"'‘])(?:The|And|Or|Of|In|For|With|Why|Is|Are|Was|Does|Did|Can|Could|Should|Would|Will|From|To|At|On|By|Buy|Sell|Sold|As|How|What|When|If|But|Than|Vs|Versus|Like|CEO|CFO|Stock|Stocks|Shares|Own|After|Before|Into|About|Against|Over|Has|Have|Not|Says|While|Where|This|That|Today|Better|Invest|Investing|Inside|Despite|Among|Between|Both|Including|Here's|Here’s|What's|What’s|Q[1-4]|Big|Former|Retailer|Chipmaker|Automaker|Company|Maker|Giant|Rival|Shareholders|Investors|Nasdaq|NASDAQ|NYSE|Forget|Meet|Move|Named|Analysts?|Mr|When|Watch|Upgrade[sd]?|Downgrade[sd]?)[,:]?\s+$/;

const ENCLOSED_BEFORE = /(?:^|[\s([“"'‘])[A-Z][\p{L}'’-]+\s+$/u;
const ENCLOSED_AFTER = /^\s+[A-Z][a-z]/;

function ends(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1);
  const after = text.charCodeAt(end);
  const next = text.charCodeAt(end + 1);
  if (isWord(before) || isWord(after)) return false;
  // Addresses, handles, tags and compounds: apple.com, @Apple, #Apple, Amazon-linked, Citi/Visa.
  if (before === 64 || before === 35 || before === 95 || before === 46 || after === 95) return false;
  if ((before === 47 || before === 45) && isWord(text.charCodeAt(start - 2))) return false;
  if (after === 46 && isLower(next)) return false;
  if (after === 45 && isLower(next)) return false;
  if (after === 38 && isUpper(next)) return false;
  return !(after === 47 && isLower(next));
}

/** Adds the longest name at `start`; its end, or 0. */
export function addName(scan: Scan, word: { start: number; wordEnd: number; hash: number }): number {
  const { text } = scan;
  const alias = scan.aliases?.match(text, word.start, word.hash);
  if (alias && ends(text, word.start, alias.end)) return push(scan, word.start, alias, Fact.alias);
  const match = scan.names?.match(text, word.start, word.hash);
  if (!match || !ends(text, word.start, match.end)) return 0;
  if (scan.ignored.size > 0 && scan.ignored.has(text.slice(word.start, match.end).toLowerCase()))
    return match.end;
  return push(scan, word.start, match, factsOf(scan, word.start, match));
}

function factsOf({ text }: Scan, start: number, { entry, end }: NameMatch): number {
  const before = textBefore(text, start, 60);
  const after = textAfter(text, end, 60);
  let facts = cellFact(text, start, end);
  if (entry.strength === 'market') {
    facts |= marketContext(before, after);
    if (facts & Fact.cell && /^\s*[\d,.]+\s/.test(after)) facts |= Fact.marketMove;
    return facts;
  }
  facts |= nameContext(before, after);
  if (SERVICES.has(entry.symbol) && isService(before, after)) facts |= Fact.service;
  if (entry.strength === 'sure') return facts;
  if (isEnclosed(entry, before, after)) facts |= Fact.enclosed;
  if (
    facts & Fact.beside ||
    countMarketWords(textBefore(text, start, 160) + textAfter(text, end, 160), 1) > 0
  )
    facts |= Fact.near;
  return facts;
}

function isEnclosed(entry: NameEntry, before: string, after: string): boolean {
  if (ENCLOSED_BEFORE.test(before) && !FREE_BEFORE.test(before)) return true;
  return entry.strength === 'weak' && ENCLOSED_AFTER.test(after);
}

/** A short everyday name in capitals (GAP, META, DOW) is rather a heading or a symbol. */
function strengthIn(text: string, start: number, { entry, end }: NameMatch): NameEntry['strength'] {
  if (entry.strength === 'market' || end - start > 5 || /[^A-Z]/.test(text.slice(start, end)))
    return entry.strength;
  return entry.name === entry.name.toUpperCase() ? entry.strength : 'weak';
}

function push(scan: Scan, start: number, match: NameMatch, facts: number): number {
  const strength = strengthIn(scan.text, start, match);
  scan.found.push({
    symbol: match.entry.symbol,
    start,
    end: match.end,
    form: 'name',
    listed: true,
    word: 'plain',
    facts,
    strength,
  });
  return match.end;
}

export const followsDigit = (text: string, at: number): boolean => isDigit(text.charCodeAt(at));
