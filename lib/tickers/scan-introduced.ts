import { type Candidate, Fact } from './candidate';
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

function withoutStarters(written: string): string {
  const words = written.split(/(?<=\s)/);
  while (words.length > 0 && STARTERS.has((words[0] ?? '').trim().toLowerCase().replace(/[,:]$/, '')))
    words.shift();
  return words.join('');
}

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
export function addIntroduced({ text, found, names, ignored }: Scan, symbol: Candidate): void {
  const at = names ? bracketBefore(text, symbol) : -1;
  if (at < 0) return;
  const match = NAME.exec(textBefore(text, at, 70).replace(/^.*\n\s*\n/s, ''));
  const written = match?.[1];
  if (!written) return;
  const meant = withoutStarters(written);
  const start = text.lastIndexOf(written, at - written.length + 1) + written.length - meant.length;
  const name = withoutLegalForm(meant.trim());
  const end = start + name.length;
  const after = found.findLastIndex((other) => other.start < end) + 1;
  if (name.length < 3 || name.length > 50 || start < 0 || (found[after - 1]?.end ?? 0) > start) return;
  if (
    (!/[a-z]/.test(name) && name.length < 5) ||
    NOT_SHORT.has(name.toLowerCase()) ||
    COMMODITIES.has(name.toLowerCase())
  )
    return;
  // A symbol begins as some word of its name does; other words before a bracket are just words.
  if (!name.split(/[\s.&-]+/).some((word) => word[0]?.toUpperCase() === symbol.symbol[0])) return;
  if (!text.startsWith(name, start) || ignored.has(name.toLowerCase())) return;
  found.splice(after, 0, introduced(symbol, start, end, symbol.form === 'paren' ? Fact.behindName : 0));
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
