import { canonicalSymbol } from './symbol';

const decode = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

/** Path words that stand where a symbol might, and are none. */
const NOT_SYMBOLS = new Set(
  'quote quotes stock stocks symbol symbols etf etfs fund funds index indexes indices search news news-events market-activity screener options futures crypto forex currencies compare lookup chart charts all us most-active gainers losers htm html php asp aspx'.split(
    ' ',
  ),
);

/**
 * Paths of quote pages: what every such path holds, and where its symbol stands. Each with the sites
 * that use it.
 */
const PATHS: readonly (readonly [string, RegExp])[] = [
  // fool.com /quote/nasdaq/ampl/, /quote/nysemkt/iwm
  [
    '/quote/',
    /\/quote\/(?:nasdaq|nyse|nysemkt|nysearca|amex|bats|cboe|otc|otcmkts|snpindex|djindices|nasdaqindex|russellindices|index)\/([^/?#]+)\/?/i,
  ],
  // finance.yahoo.com /quote/AMPL, /quote/%5EGSPC; cnbc.com/quotes/AAPL; bloomberg.com/quote/BA:US; barchart.com/stocks/quotes/AAPL
  [
    '/quote',
    /\/quotes?\/([^/?#.]*[^/?#]*?)(?:\/(?:overview|profile|chart|history|financials|options|analysis|key-statistics|news|holders|community|performance)?)?\/?$/i,
  ],
  // seekingalpha.com /symbol/AMPL, stocktwits.com /symbol/AMPL, tradingview.com /symbols/NASDAQ-AMPL/
  [
    '/symbol',
    /\/symbols?\/(?:(?:NASDAQ|NYSE|AMEX|NYSEARCA|ARCA|BATS|CBOE|OTC|SP|DJ|TVC|INDEX)-)?([^/?#]+)\/?$/i,
  ],
  // nasdaq.com /market-activity/stocks/aapl, marketwatch.com /investing/stock/aapl, /investing/fund/iwm
  ['/market-activity/', /\/market-activity\/(?:stocks?|funds?|etfs?|index|mutual-fund)\/([^/?#]+)\/?$/i],
  ['/investing/', /\/investing\/(?:stocks?|funds?|etfs?|index|mutual-fund)\/([^/?#]+)\/?$/i],
  // zacks.com /stock/quote/AAPL, stockanalysis.com /stocks/aapl/, /etf/iwm/, morningstar.com /stocks/xnas/ampl/quote
  ['/quote', /\/(?:stocks?|etfs?|funds?)\/(?:xnas|xnys|arcx|xase|bats)\/([^/?#]+)\/quote\/?$/i],
  [
    '.com/',
    /^(?:https?:)?\/\/(?:www\.)?(?:stockanalysis\.com|robinhood\.com|finviz\.com)\/(?:stocks|etf)\/([^/?#]+)\/?$/i,
  ],
  // reuters.com /companies/AAPL.O, /markets/companies/AAPL.OQ/
  ['/companies/', /\/(?:markets\/)?companies\/([A-Z]{1,5})(?:\.(?:OQ?|N|K|PK|A))\/?$/],
  // google.com /finance/quote/AAPL:NASDAQ
  [
    '/finance/quote/',
    /\/finance\/quote\/([^/?#:]+):(?:NASDAQ|NYSE|NYSEARCA|NYSEAMERICAN|BATS|OTCMKTS|INDEX[A-Z]*)/i,
  ],
];
const QUERY = /[?&](?:symbols?|symb|ticker|tickers|sym)=([^&#]+)/i;
const SHORT_QUERY = /[?&](?:s|q|t|p|stock)=([^&#]+)/i;
const QUOTE_PATH = /quote|symbol|ticker|finance|stock/i;

const FOREIGN = new Set(
  'FP LN GR JP HK CN AU SM IM SS SW NA L TO V PA DE F T AX NS BO MI AS MC ST OL CO HE BR SZ KS TW SA MX SI'.split(
    ' ',
  ),
);
const isForeign = (written: string): boolean =>
  FOREIGN.has(/[:.]([A-Za-z]{1,2})$/.exec(written)?.[1]?.toUpperCase() ?? '');

function readSymbol(part: string): string | null {
  const written = decode(part)
    .trim()
    .replace(/^(?:NASDAQ|NYSE|NYSEARCA|AMEX|INDEX|BATS|US)[:\-.]/i, '')
    .replace(/[:.](?:US|UN|UW|UQ|OQ?|N|K|PK)$/i, '');
  if (isForeign(written) || NOT_SYMBOLS.has(written.toLowerCase())) return null;
  return /^\^?[A-Za-z][A-Za-z0-9]{0,5}(?:[.\-/][A-Za-z]{1,2})?$/.test(written)
    ? canonicalSymbol(written)
    : null;
}

/**
 * The symbol a link to a quote page is about, or null. Only the address decides; a site's section
 * pages (`/stocks/top-stock-pick`), news and foreign listings are none.
 */
export function symbolOfLink(href: string): string | null {
  if (href.length > 500 || !/quote|symb|tick|stock|investing|etf|fund|compan|[?&][sqtp]=/i.test(href))
    return null;
  const path = href.replace(/[?#].*$/, '');
  const lower = path.toLowerCase();
  for (const [key, pattern] of PATHS) {
    if (!lower.includes(key)) continue;
    const part = pattern.exec(path)?.[1];
    const symbol = part ? readSymbol(part) : null;
    if (symbol) return symbol;
  }
  const named =
    QUERY.exec(href)?.[1] ??
    (QUOTE_PATH.test(path) && !/search|login/i.test(path) ? SHORT_QUERY.exec(href)?.[1] : undefined);
  return named && !/,|%2C/i.test(named) ? readSymbol(named) : null;
}
