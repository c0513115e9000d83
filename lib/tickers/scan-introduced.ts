import { type Candidate, Fact } from './candidate';
import { isWord } from './chars';
import { withoutLegalForm } from './clean-name';
import { NOT_SHORT } from './data/not-short';
import { VOCABULARY } from './data/vocabulary';
import { type Scan, textBefore } from './scan';

/** Words that begin a sentence or a heading, not a name. */
const STARTERS = new Set(VOCABULARY.free.split(/\s+/));
/** Letters a company's name is written in: Latin ones. Classes of all scripts take milliseconds to compile. */
const UPPER = 'A-ZÀ-ÖØ-ÞĀ-ɏ';
const LETTER = 'A-Za-zªºÀ-ÖØ-öø-ɏ';
const WORD = `[${UPPER}][${LETTER}0-9&.'’-]*|\\d[${LETTER}0-9]*`;
/** Capitalised words in a row, right before a bracket; small words only inside. */
const NAME = new RegExp(
  `(?:^|[^${LETTER}0-9&.'’-])((?:${WORD}|[a-z][${UPPER}][${LETTER}]+)(?:,?\\s+(?:(?:of|and|&|de|the)\\s+)?(?:${WORD})){0,5})[,.]?\\s*$`,
);

/** `On March 11, 2020 Foo Inc.` */
const DATE =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|\d{1,2}|(?:19|20)\d\d)$/;
const isStarter = (word: string): boolean => STARTERS.has(word) || DATE.test(word);

function withoutStarters(written: string): string {
  const words = written.split(/(?<=\s)/);
  while (words.length > 1 && isStarter((words[0] ?? '').trim().toLowerCase().replace(/[,:]$/, '')))
    words.shift();
  return words.join('');
}

/** What a company calls itself in what follows. */
const SELF = /\s?\((?:the |“|")[^()]{2,40}\)\s*$/;

/** Where the bracket opens that holds `symbol`, its exchange perhaps before it; -1 when none does. */
function bracketBefore(text: string, { start }: Candidate): number {
  const lead = textBefore(text, start, 48);
  const bracket = Math.max(lead.lastIndexOf('('), lead.lastIndexOf('['));
  return bracket < 0 || /[)\]]/.test(lead.slice(bracket)) ? -1 : start - lead.length + bracket;
}

/** Gold (GLD) and oil (USO) are not called so. */
const COMMODITIES = new Set(
  'gold silver oil copper bitcoin ether ethereum uranium lithium platinum palladium corn wheat coffee cash bonds treasuries crude gas'.split(
    ' ',
  ),
);

const introduced = (symbol: Candidate, start: number, end: number, facts: number): Candidate => ({
  symbol: symbol.symbol,
  start,
  end,
  form: 'name',
  listed: symbol.listed,
  word: 'plain',
  facts,
  strength: 'introduced',
});

/**
 * A company no list knows, introduced as press releases do: Arcutis Biotherapeutics, Inc.
 * (NASDAQ: ARQT), or Arcos Dorados (ARCO). Adds the words before the bracket as a name, its legal form left out.
 */
export function addIntroduced(scan: Scan, symbol: Candidate): void {
  const { text, found, names, ignored } = scan;
  const at = names ? bracketBefore(text, symbol) : -1;
  if (at < 0) return;
  // `Foo Corporation (the "Company") (OTCQX: FOOX)`
  const before = textBefore(text, at, 110).replace(/^.*\n\s*\n/s, '');
  const match = NAME.exec(before.replace(SELF, '').slice(-70));
  const written = match?.[1];
  if (!written) return;
  const meant = withoutStarters(written);
  const start = text.lastIndexOf(written, at - written.length + 1) + written.length - meant.length;
  const name = withoutLegalForm(meant.trim());
  const end = start + name.length;
  if (name.length < 3 || name.length > 50 || start < 0) return;
  // What other companies are called may be a part of it: Communities First Financial.
  const from = found.findLastIndex((other) => other.end <= start) + 1;
  const inside = found.slice(from).filter((other) => other.start < end);
  const isPart = inside.every(
    (other) => (other.form === 'name' || other.form === 'bare') && other.start >= start && other.end <= end,
  );
  const isSame = inside.some((other) => other.symbol === symbol.symbol && other.form === 'name');
  const hasLegalForm = symbol.listed && name !== meant.trim();
  if (!isPart || isSame || (inside.length > 0 && !hasLegalForm)) return;
  if (
    (!/[a-z]/.test(name) && name.length < (hasLegalForm ? 3 : 5)) ||
    NOT_SHORT.has(name.toLowerCase()) ||
    COMMODITIES.has(name.toLowerCase())
  )
    return;
  // A symbol begins as some word of its name does; other words before a bracket are just words.
  if (!name.split(/[\s.&-]+/).some((word) => word[0]?.toUpperCase() === symbol.symbol[0])) return;
  if (!text.startsWith(name, start) || ignored.has(name.toLowerCase())) return;
  if (symbol.form === 'exchange' && symbol.listed) scan.introduced.push({ name, symbol });
  found.splice(
    from,
    inside.length,
    introduced(symbol, start, end, symbol.form === 'paren' ? Fact.behindName : 0),
  );
}

const FUND_WORDS = '(?:\\s(?:of|and|&|ex|to|[A-Z0-9][\\w&.®™/+-]*))';
/** A fund's name in capitals up to what it is: iPath S&P 500 VIX Short-Term Futures ETN. */
const FUND = new RegExp(
  `(?:^|[\\s(“"])((?:[a-z][A-Z]|[A-Z])[\\w&.®™+-]*${FUND_WORDS}{1,9}?\\s(?:ETF|ETN|[Ff]und|Trust|Index|Shares|Portfolio))s?\\s{0,2}$`,
);
/** Tried first: most brackets stand behind something else. */
const FUND_END = /(?:ETF|ETN|[Ff]und|Trust|Index|Shares|Portfolio)s?\s{0,2}$/;
/** Whose funds articles leave the word `ETF` off: Direxion Daily Small Cap Bear 3X (NYSEArca: TZA). */
const FAMILY_FUND = new RegExp(
  `(?:^|[\\s(“"])((?:iShares|SPDR|Vanguard|Invesco|PowerShares|Direxion|ProShares|WisdomTree|First Trust|Global X|VanEck|Schwab|Guggenheim|Xtrackers|KraneShares|Pacer|Avantis|Amplify|YieldMax|iPath)${FUND_WORDS}{2,9})\\s{0,2}$`,
);

/** A fund by a name no list has, before its symbol: an index within it isn't meant. Whether there was one. */
export function addIntroducedFund({ text, found, names, ignored }: Scan, symbol: Candidate): boolean {
  const at = names ? bracketBefore(text, symbol) : -1;
  if (at < 0) return false;
  const before = textBefore(text, at, 90);
  const written = (FUND_END.test(before) ? FUND.exec(before) : FAMILY_FUND.exec(before))?.[1];
  if (!written) return false;
  const name = withoutStarters(written);
  const start = at - before.length + before.lastIndexOf(written) + written.length - name.length;
  const from = found.findLastIndex((other) => other.end <= start) + 1;
  const inside = found.slice(from);
  const isPart = inside.every(
    (other) =>
      other.start === start ||
      (other.start > start && (other.symbol.startsWith('^') || other.form === 'bare')),
  );
  if (!isPart || name.split(' ').length < 3 || ignored.has(name.toLowerCase())) return false;
  found.splice(from, inside.length, introduced(symbol, start, start + name.length, 0));
  return true;
}

/** What a company does, behind the one word that it goes by: Navidea Biopharmaceuticals. */
const TRADE =
  /^([A-Z][A-Za-z]{4,}) (?:(?:Bio)?(?:[Pp]harma(?:ceuticals?)?|[Tt]herapeutics|[Ss]ciences|tech)|Technolog(?:y|ies)|Diagnostics|Medical|Oncology|Genetics|Energy|Resources|Mining|Minerals|Networks|Systems|Semiconductors?|Robotics|Software)$/;
/** So many of them are looked for again: lists of listings introduce each but once. */
const MOST_REPEATED = 24;

/** The company that its block introduces by its exchange is meant wherever else the block names it: Navidea said. */
export function addRepeated(scan: Scan): void {
  const { text, introduced: companies } = scan;
  const added: Candidate[] = [];
  for (const { name, symbol } of companies.slice(0, MOST_REPEATED)) {
    const from = text.lastIndexOf('\u2029', symbol.start) + 1;
    const to = text.indexOf('\u2029', symbol.start);
    const block = text.slice(from, to < 0 ? text.length : to);
    const short = TRADE.exec(name)?.[1];
    for (const written of short ? [name, short] : [name]) {
      for (let at = block.indexOf(written); at >= 0; at = block.indexOf(written, at + written.length)) {
        const end = at + written.length;
        if (isWord(block.charCodeAt(at - 1)) || isWord(block.charCodeAt(end))) continue;
        if (written === short && STANDS_ON.test(block.slice(end, end + 3))) continue;
        added.push(introduced(symbol, from + at, from + end, 0));
      }
    }
  }
  if (added.length === 0) return;
  const isFree = free(scan.found);
  for (const candidate of added) if (isFree(candidate)) scan.found.push(candidate);
  scan.found.sort((a, b) => a.start - b.start);
}

/** Another capitalised word behind it: Navidea Street. */
const STANDS_ON = /^ [A-Z]/;

/** Whether nothing found so far, or since, touches a candidate. */
function free(found: readonly Candidate[]): (candidate: Candidate) => boolean {
  const taken = new Set<number>();
  const take = ({ start, end }: Candidate) => {
    for (let i = start; i < end; i++) taken.add(i);
  };
  for (const candidate of found) take(candidate);
  return (candidate) => {
    for (let i = candidate.start; i < candidate.end; i++) if (taken.has(i)) return false;
    take(candidate);
    return true;
  };
}
