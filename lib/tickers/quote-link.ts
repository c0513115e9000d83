import { canonicalSymbol } from './symbol';

const decode = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

/** Path words that stand where a symbol might, and are none. */
const NOT_SYMBOLS =
  /^(?:quotes?|stocks?|symbols?|etfs?|funds?|index(?:es)?|indices|search|news|news-events|market-activity|screener|options|futures|crypto|forex|currencies|compare|lookup|charts?|all|us|most-active|gainers|losers|html?|php|asp|aspx)$/i;

/** Paths of quote pages; the last group is the symbol. Each with the sites that use it. */
const PATHS: readonly RegExp[] = [
  // fool.com /quote/nasdaq/ampl/, /quote/nysemkt/iwm
  /\/quote\/(?:nasdaq|nyse|nysemkt|nysearca|amex|bats|cboe|otc|otcmkts|snpindex|djindices|nasdaqindex|russellindices|index)\/([^/?#]+)\/?/i,
  // finance.yahoo.com /quote/AMPL, /quote/%5EGSPC; cnbc.com/quotes/AAPL; bloomberg.com/quote/BA:US; barchart.com/stocks/quotes/AAPL
  /\/quotes?\/([^/?#.]*[^/?#]*?)(?:\/(?:overview|profile|chart|history|financials|options|analysis|key-statistics|news|holders|community|performance)?)?\/?$/i,
  // seekingalpha.com /symbol/AMPL, stocktwits.com /symbol/AMPL, tradingview.com /symbols/NASDAQ-AMPL/
  /\/symbols?\/(?:(?:NASDAQ|NYSE|AMEX|NYSEARCA|ARCA|BATS|CBOE|OTC|SP|DJ|TVC|INDEX)-)?([^/?#]+)\/?$/i,
  // nasdaq.com /market-activity/stocks/aapl, marketwatch.com /investing/stock/aapl, /investing/fund/iwm
  /\/(?:market-activity|investing)\/(?:stocks?|funds?|etfs?|index|mutual-fund)\/([^/?#]+)\/?$/i,
  // zacks.com /stock/quote/AAPL, stockanalysis.com /stocks/aapl/, /etf/iwm/, morningstar.com /stocks/xnas/ampl/quote
  /\/(?:stocks?|etfs?|funds?)\/(?:xnas|xnys|arcx|xase|bats)\/([^/?#]+)\/quote\/?$/i,
  /^(?:https?:)?\/\/(?:www\.)?(?:stockanalysis\.com|robinhood\.com|finviz\.com)\/(?:stocks|etf)\/([^/?#]+)\/?$/i,
  // reuters.com /companies/AAPL.O, /markets/companies/AAPL.OQ/
  /\/(?:markets\/)?companies\/([A-Z]{1,5})(?:\.(?:OQ?|N|K|PK|A))\/?$/,
  // google.com /finance/quote/AAPL:NASDAQ
  /\/finance\/quote\/([^/?#:]+):(?:NASDAQ|NYSE|NYSEARCA|NYSEAMERICAN|BATS|OTCMKTS|INDEX[A-Z]*)/i,
];
const QUERY = /[?&](?:symbols?|symb|ticker|tickers|sym)=([^&#]+)/i;
const SHORT_QUERY = /[?&](?:s|q|t|p|stock)=([^&#]+)/i;
const QUOTE_PATH = /quote|symbol|ticker|finance|stock/i;

const FOREIGN =
  /[:.](?:FP|LN|GR|JP|HK|CN|AU|SM|IM|SS|SW|NA|L|TO|V|PA|DE|F|HK|T|AX|NS|BO|MI|AS|MC|ST|OL|CO|HE|BR|SZ|KS|TW|SA|MX|SI)$/i;

function readSymbol(part: string): string | null {
  const written = decode(part)
    .trim()
    .replace(/^(?:NASDAQ|NYSE|NYSEARCA|AMEX|INDEX|BATS|US)[:\-.]/i, '')
    .replace(/[:.](?:US|UN|UW|UQ|OQ?|N|K|PK)$/i, '');
  if (FOREIGN.test(written) || NOT_SYMBOLS.test(written)) return null;
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
  for (const pattern of PATHS) {
    const part = pattern.exec(path)?.[1];
    const symbol = part ? readSymbol(part) : null;
    if (symbol) return symbol;
  }
  const named =
    QUERY.exec(href)?.[1] ??
    (QUOTE_PATH.test(path) && !/search|login/i.test(path) ? SHORT_QUERY.exec(href)?.[1] : undefined);
  return named && !/,|%2C/i.test(named) ? readSymbol(named) : null;
}
