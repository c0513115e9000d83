import { isDigit, isLower, isUpper } from './chars';

/**
 * What may stand before a symbol as its exchange, every way of writing it, small letters throughout.
 * A table and not one pattern: compiled in each page, such a pattern would take longer than most
 * pages take to read.
 */
const KINDS = new Map<string, ExchangeLead>();
export type ExchangeLead = 'us' | 'index' | 'foreign';

/** Each of `heads` alone, and before each of `tails` with or without a blank between. */
const withTails = (heads: readonly string[], tails: string): string[] =>
  heads.flatMap((head) => [head, ...tails.split(',').flatMap((tail) => [`${head} ${tail}`, head + tail])]);

const MARKETS = withTails(['otc'], 'qx,qb,bb,id,mkts,markets,pk,pink,bulletin board');
/** US exchanges and over-the-counter markets. */
const US = [
  ...withTails(['nyse'], 'adr,mkt,arca,american,american llc,amex,alternext,euronext,group'),
  'new york stock exchange',
  ...withTails(
    ['nasdaq'],
    'gs,gm,cm,gsm,nm,ngs,ngm,ncm,nms,capital market,capital markets,global market,global select,global select market,national market,stock market,small cap,smallcap,nordic,otc,otcbb',
  ),
  ...[
    'nasdaq adr',
    'nysemkt adr',
    'otcmkts adr',
    'nnm',
    'nasd',
    'nsdq',
    'nms',
    'xnys',
    'xnas',
    'xase',
    'arcx',
    'amex',
    'american stock exchange',
    'arca',
    'arcaex',
    'bats',
    'cboe',
    'cboe bzx',
    'cboebzx',
    'iex',
  ],
  ...MARKETS.flatMap((market) => [
    market,
    ...'pink,markets,international,u.s.,us,best market,venture market,premier,current,basic'
      .split(',')
      .map((tier) => `${market} ${tier}`),
  ]),
  ...['otc: qx', 'otc: qb', 'otc: bb', 'otc:qx', 'otc:qb', 'otc:bb', 'pinx'],
  ...withTails(['pink'], 'sheets'),
  ...['纳斯达克', '納斯達克', '纳斯達克', '納斯达克', '纽交所', '紐交所', '纽约证券交易所', '紐約證券交易所'],
  ...['ナスダック', 'ニューヨーク証券取引所', '나스닥', '뉴욕증권거래소'],
];
/** The index pseudo-exchanges of quote pages. */
const INDEX = ['', 'snp', 'nasdaq', 'dj', 'russell', 'nyse', 'cboe', 'sp'].flatMap((head) =>
  ['', 'sp', 'djx', 'nasdaq', 'russell', 'cboe', 'nysegis'].map((tail) => `${head}index${tail}`),
);
/** Exchanges whose symbols are not those of a US listing: such mentions are left alone. */
const FOREIGN = [
  ...'tsx,tsxv,tsx v,tsxventure,tsx venture,cse,cnsx,neo,lse,lon,aim,asx,fra,fse,fwb,xetra'.split(','),
  ...'etr,epa,ams,swx,six,hkex,hkg,sehk,tse,tyo,nse,bse,bom,jse,bit,bme,ose,osl,sto,tase,sgx,krx,bvl,bmv,ns,bo,ss,sz,au,uk,hk,jp,kr,tw,sg,nz'.split(
    ',',
  ),
];
FOREIGN.push(
  ...'toronto,tsx venture,canadian securities,australian securities,london,hong kong,frankfurt,oslo,johannesburg,tel aviv,singapore'
    .split(',')
    .flatMap((place) => [`${place} exchange`, `${place} stock exchange`]),
);
for (const name of FOREIGN) KINDS.set(name, 'foreign');
for (const name of US) KINDS.set(name, 'us');
for (const name of INDEX) KINDS.set(name, 'index');

/** Between exchange and symbol: a colon (or dash, slash) and perhaps a quotation mark. */
const JOIN = /(?:\s{0,2}[:：]\s{0,3}|\s?[-–—/]\s?| )["“”'‘’$(]?\s?$/;
const LONGEST_JOIN = 8;
/** Where it begins, and what it is. */
function joinIn(before: string): { index: number; 0: string } | null {
  const from = Math.max(0, before.length - LONGEST_JOIN);
  const join = JOIN.exec(before.slice(from));
  return join && { index: from + join.index, 0: join[0] };
}
/** ... or words. */
const JOIN_IN_WORDS =
  /(?:,?\s+under the (?:ticker |trading |stock )?symbols?:?\s{1,2}|\s+(?:(?:ticker )?symbol|ticker)s?\s?:?\s{1,2})["“”'‘’$(]?\s?$/i;
/** Terminals put the country first: `(US:TSLA)`, `US:TSLA` in a cell. */
const COUNTRY = /(?:[([]\s?US\s?:\s?|(?:^|[\n\r\t|]\s?)US:)$/;
const isCountry = (before: string): boolean =>
  before.includes('US', before.length - 5) && COUNTRY.test(before);
const CLOSING = /["”’'®™)]{1,2}$/;
/** A second listing of the same shares: `NYSE/TSX: ENB`, `NYSE and TSX: CNQ`. */
const ALSO = /\s?(?:[/,&;+]|and(?: on)?(?: the)?)\s?$/i;
const MOST_ALSO = 2;
/** The longest of the names that end with the same two characters. */
const LONGEST = new Map<string, number>();
for (const name of KINDS.keys())
  LONGEST.set(name.slice(-2), Math.max(name.length, LONGEST.get(name.slice(-2)) ?? 0));

/** The longest lead that matters, in UTF-16 units. */
export const LEAD_LENGTH = 64;

interface Exchange {
  kind: ExchangeLead;
  start: number;
}

/** Of other countries: `tsxventure`; what is longer is their name in words. */
const LONGEST_CODE = 12;
/** `otc`, `nms`: in small letters something else. */
const SHORT_CODE = /^[a-z]{1,3}$/;

/** The longest name of an exchange right at the end of `lead`, not of a word within one. */
function exchangeAtEnd(lead: string): Exchange | null {
  // `Nasdaq-NM`, `NYSE-MKT`
  const written = lead.toLowerCase().replaceAll('-', ' ');
  const longest = LONGEST.get(written.slice(-2)) ?? 0;
  for (let start = Math.max(0, lead.length - longest); start < lead.length; start++) {
    if (isAlphanumeric(written.charCodeAt(start - 1))) continue;
    const name = written.slice(start);
    const kind = KINDS.get(name);
    // `Price index: CPI` is no exchange, nor is `six: `; those are written in capitals.
    const isInWords = kind === 'us' ? !SHORT_CODE.test(name) : name.length > LONGEST_CODE;
    if (kind && (isInWords || isUpper(lead.charCodeAt(start + 1)))) return { kind, start };
  }
  return null;
}

const isAlphanumeric = (code: number): boolean => isDigit(code) || isUpper(code) || isLower(code);

/**
 * What kind of exchange qualifies the symbol that follows `before`. `NASDAQ AMPL` with nothing but
 * a blank, or `NYSE-X`, counts only inside brackets. Null when none does.
 */
export function exchangeBefore(before: string): ExchangeLead | null {
  if (isCountry(before)) return 'us';
  const isInWords = before.includes('ymbol') || before.includes('icker');
  const join = (isInWords ? JOIN_IN_WORDS.exec(before) : null) ?? joinIn(before);
  if (!join) return null;
  const lead = before.slice(0, join.index).replace(CLOSING, '');
  const last = exchangeAtEnd(lead);
  if (!last) return null;
  if (/^(?:\s?[-–—/]\s?| )["“”'‘’$(]?\s?$/.test(join[0])) {
    // `[the pink PTFE wire]` is no exchange either.
    if (!/[([][^)\]]{0,40}$/.test(before) || !/[A-Z]/.test(lead.slice(last.start))) return null;
  }
  if (last.kind === 'us') return 'us';
  let first = last;
  for (let others = 0; others < MOST_ALSO; others++) {
    const also = ALSO.exec(lead.slice(0, first.start));
    const other = also && exchangeAtEnd(lead.slice(0, also.index));
    if (!other) break;
    first = other;
  }
  return first.kind;
}

/** Codes of terminals behind a symbol: `(AAPL US)`, `GM UN Equity`, `(GM.N)`, `<AAPL.O>`, `(ESTC.US)`. */
const CODE_IN_BRACKETS = /^(?:\s(?:US|U[ANPQRW])|\.(?:OQ?|N|K|PK|US))\s?[)\]>,;]/;
const CODE_OF_EQUITY = /^\s(?:US|U[ANPQRW]) (?:Equity|EQUITY)\b/;
export const isTerminalCode = (after: string, isInBrackets: boolean): boolean =>
  (isInBrackets && CODE_IN_BRACKETS.test(after)) || CODE_OF_EQUITY.test(after);

/** `Symbol: GBI / Listing: Toronto Stock Exchange`: where an announced symbol belongs, if elsewhere. */
export const ABROAD_BEHIND =
  /^["”’']?[\s,;)|(]{1,4}(?:(?:listing|listed|exchange|on|traded)\b:?\s+){0,3}(?:the\s+)?(?:Toronto|TSX|Canadian Securities|Australian Securities|ASX|London|AIM|LSE|Frankfurt|Euronext|Hong Kong|SEHK|Oslo)\b/i;

/** `AAPL:US`, `PGM:TSX-V`: an exchange behind the symbol. */
export function exchangeAfter(after: string): ExchangeLead | null {
  const match = /^\s?:\s?(?:(US|UN|UW|UQ|NYSE|NASDAQ|AMEX)|([A-Z]{2,3}X?(?:[- ]?V)?))(?![A-Za-z0-9])/.exec(
    after,
  );
  if (!match) return null;
  return match[1] ? 'us' : 'foreign';
}

const TIERS = new Set('GS GM CM NM QX QB PK BB ID'.split(' '));
/** A tier between exchange and symbol: `Nasdaq GS: BARX`. */
export const isTier = (symbol: string): boolean => TIERS.has(symbol);

const NAMES = new Set(
  'NYSE NASDAQ AMEX MKT ARCA BATS BZX CBOE IEX NASD XNYS XNAS OTC OTCQX OTCQB OTCBB TSX TSXV LSE ASX INDEX SNPINDEX FRA TSE'.split(
    ' ',
  ),
);
/** Capitals that are an exchange themselves, and so no symbol behind one: `NYSE MKT`, `NASDAQ: NYSE`. */
export const isExchangeName = (symbol: string): boolean => NAMES.has(symbol);
