import type { Settings } from '../settings/settings';
import type { Instrument } from '../tickers/types';

type QuoteSite = Settings['quoteSite'];
type Quoted = Pick<Instrument, 'symbol' | 'exchange'> & { kind: Instrument['kind'] | 'other' };

const GOOGLE_EXCHANGES: readonly (readonly [RegExp, string])[] = [
  [/nasdaq/i, 'NASDAQ'],
  [/arca/i, 'NYSEARCA'],
  [/american|amex|mkt/i, 'NYSEAMERICAN'],
  [/nyse|new york/i, 'NYSE'],
  [/bats|cboe/i, 'BATS'],
];

const GOOGLE_INDICES: ReadonlyMap<string, string> = new Map([
  ['^GSPC', '.INX:INDEXSP'],
  ['^DJI', '.DJI:INDEXDJX'],
  ['^IXIC', '.IXIC:INDEXNASDAQ'],
  ['^NDX', 'NDX:INDEXNASDAQ'],
  ['^RUT', 'RUT:INDEXRUSSELL'],
]);

const yahoo = ({ symbol }: Quoted) => `https://finance.yahoo.com/quote/${encodeURIComponent(symbol)}/`;

/** `BRK-B` → `brk.b`, the way sites other than Yahoo write share classes. */
const dotted = (symbol: string) => symbol.toLowerCase().replace('-', '.');

const isFund = ({ kind }: Quoted) => kind === 'etf' || kind === 'fund';

/** Each site's address of a quote; null where the site has none we can be sure of. */
const SITES: Record<QuoteSite, (quoted: Quoted) => string | null> = {
  yahoo,
  google({ symbol, exchange, kind }) {
    const place = GOOGLE_EXCHANGES.find(([pattern]) => pattern.test(exchange))?.[1];
    const id =
      kind === 'index' ? GOOGLE_INDICES.get(symbol) : place && `${dotted(symbol).toUpperCase()}:${place}`;
    return id ? `https://www.google.com/finance/quote/${encodeURIComponent(id)}` : null;
  },
  nasdaq(quoted) {
    if (quoted.kind === 'index' || quoted.symbol.includes('-')) return null;
    const shelf = quoted.kind === 'etf' ? 'etf' : quoted.kind === 'fund' ? 'mutual-fund' : 'stocks';
    return `https://www.nasdaq.com/market-activity/${shelf}/${encodeURIComponent(quoted.symbol.toLowerCase())}`;
  },
  marketwatch(quoted) {
    if (quoted.kind === 'index') return null;
    const shelf = isFund(quoted) ? 'fund' : 'stock';
    return `https://www.marketwatch.com/investing/${shelf}/${encodeURIComponent(dotted(quoted.symbol))}`;
  },
  stockanalysis(quoted) {
    if (quoted.kind === 'index' || quoted.kind === 'fund') return null;
    const shelf = quoted.kind === 'etf' ? 'etf' : 'stocks';
    return `https://stockanalysis.com/${shelf}/${encodeURIComponent(dotted(quoted.symbol))}/`;
  },
};

/** The sites' own names, the same in every language. */
const NAMES: Record<QuoteSite, string> = {
  yahoo: 'Yahoo',
  google: 'Google',
  nasdaq: 'Nasdaq',
  marketwatch: 'MarketWatch',
  stockanalysis: 'StockAnalysis',
};

export interface QuoteLink {
  url: string;
  /** The site's name. */
  site: string;
}

/** Where 'open the quote' leads: the reader's site, or Yahoo for what that site doesn't list. */
export function quoteLink(quoted: Quoted, site: QuoteSite): QuoteLink {
  const url = SITES[site](quoted);
  return url ? { url, site: NAMES[site] } : { url: yahoo(quoted), site: NAMES.yahoo };
}
