/**
 * What may stand before a symbol as its exchange. US exchanges and over-the-counter markets, and
 * the index pseudo-exchanges of quote pages (SNPINDEX, NASDAQINDEX).
 */
const US = [
  'NYSE(?: ?(?:MKT|Arca|American|Amex|Group))?',
  'New York Stock Exchange',
  'Nasdaq(?: ?(?:GS|GM|CM|GSM|NM|Capital Market|Global Market|Global Select(?: Market)?|National Market|Stock Market|Nordic|OTC|OTCBB))?',
  'NasdaqG[SM]',
  'NasdaqCM',
  'NNM',
  'AMEX',
  'American Stock Exchange',
  'ARCA(?:EX)?',
  'BATS',
  'CBOE(?: ?BZX)?',
  'IEX',
  'OTC(?: ?(?:QX|QB|BB|ID|MKTS|Markets|PK|Pink|Bulletin Board|PINK))?(?: (?:Pink|Markets|International|U\\.S\\.|US|Best Market|Premier|Current|Basic))?',
  'OTC: ?(?:QX|QB|BB)',
  'PINK(?: ?SHEETS)?',
  'PINX',
  '[纳納]斯[达達]克',
  '[纽紐]交所',
  '[纽紐][约約][证證]券交易所',
  'ナスダック',
  'ニューヨーク証券取引所',
  '나스닥',
  '뉴욕증권거래소',
].join('|');
const INDEX = '(?:SNP|NASDAQ|DJ|RUSSELL|NYSE|CBOE|SP)?INDEX(?:SP|DJX|NASDAQ|RUSSELL|CBOE|NYSEGIS)?';
/** Exchanges whose symbols are not those of a US listing: such mentions are left alone. */
const FOREIGN =
  'TSXV?|TSX[ -]?V(?:enture)?|CSE|CNSX|NEO|LSE|LON|AIM|ASX|FRA|FSE|FWB|XETRA|ETR|EPA|AMS|SWX|SIX|HKEX|HKG|SEHK|TSE|TYO|NSE|BSE|BOM|JSE|BIT|BME|OSE|OSL|STO|TASE|SGX|KRX|BVL|BMV';

/** Between exchange and symbol: a colon (or dash, slash) and perhaps a quotation mark. */
const JOIN =
  '(?:\\s{0,2}[:：]\\s{0,3}|\\s?[-–—/]\\s?|\\s+(?:(?:ticker )?symbol|ticker)s?\\s?:?\\s{1,2}|,?\\s+under the (?:ticker |trading |stock )?symbols?:?\\s{1,2}| )';
const QUOTE = '["“”\'‘’$(]?\\s?';
/** A second listing of the same shares: `NYSE/TSX: ENB`, `NYSE and TSX: CNQ`. */
const ALSO = `\\s?(?:/|,|&|;|and|\\+)\\s?(?:${US}|${FOREIGN})`;

const LEAD = new RegExp(
  `(?:^|[^A-Za-z0-9])(?:(${INDEX})|(${US})|(${FOREIGN}))((?:${ALSO}){0,2})(?:["”’'®™]|\\))?(${JOIN})${QUOTE}$`,
  'i',
);
const HOME = new RegExp(`(?:^|[^A-Za-z0-9])(?:${US})$`, 'i');
export type ExchangeLead = 'us' | 'index' | 'foreign';

/** The longest lead that matters, in UTF-16 units. */
export const LEAD_LENGTH = 64;

/**
 * What kind of exchange qualifies the symbol that follows `before`. `NASDAQ AMPL` with nothing but
 * a blank, or `NYSE-X`, counts only inside brackets. Null when none does.
 */
export function exchangeBefore(before: string): ExchangeLead | null {
  const match = LEAD.exec(before);
  if (!match) return null;
  // `Price index: CPI` is no exchange; those are written in capitals.
  const shortName = match[1] ?? match[3];
  if (shortName !== undefined && shortName !== shortName.toUpperCase()) return null;
  const join = match[5] ?? '';
  if (/^(?:\s?[-–—/]\s?| )$/.test(join) && !/[([][^)\]]{0,40}$/.test(before)) return null;
  if (match[1]) return 'index';
  return match[2] || HOME.test(match[4] ?? '') ? 'us' : 'foreign';
}

/** `AAPL:US`, `PGM:TSX-V`: an exchange behind the symbol. */
export function exchangeAfter(after: string): ExchangeLead | null {
  const match = /^\s?:\s?(?:(US|UN|UW|UQ|NYSE|NASDAQ|AMEX)|([A-Z]{2,3}X?(?:[- ]?V)?))(?![A-Za-z0-9])/.exec(
    after,
  );
  if (!match) return null;
  return match[1] ? 'us' : 'foreign';
}

/** A tier between exchange and symbol: `Nasdaq GS: BARX`. */
export const isTier = (symbol: string): boolean => /^(?:GS|GM|CM|NM|QX|QB|PK|BB|ID)$/.test(symbol);

/** Capitals that are an exchange themselves, and so no symbol behind one: `NYSE MKT`, `NASDAQ: NYSE`. */
export const isExchangeName = (symbol: string): boolean =>
  /^(?:NYSE|NASDAQ|AMEX|MKT|ARCA|BATS|BZX|CBOE|IEX|OTC|OTCQ[XB]|OTCBB|TSXV?|LSE|ASX|INDEX|SNPINDEX|FRA|TSE)$/.test(
    symbol,
  );
