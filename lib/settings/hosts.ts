/** Finance sites scanned from the start; any other site is opted into by the user. */
const SITES = [
  'fool.com',
  'finance.yahoo.com',
  'marketwatch.com',
  'cnbc.com',
  'reuters.com',
  'bloomberg.com',
  'wsj.com',
  'barrons.com',
  'ft.com',
  'seekingalpha.com',
  'investing.com',
  'investors.com',
  'benzinga.com',
  'morningstar.com',
  'zacks.com',
  'nasdaq.com',
  'thestreet.com',
  'kiplinger.com',
  'fortune.com',
  'forbes.com',
  'businessinsider.com',
  'foxbusiness.com',
  'cnn.com',
  'prnewswire.com',
  'businesswire.com',
  'globenewswire.com',
  'stocktwits.com',
];

export const CONTENT_MATCHES = SITES.map((site) => `https://*.${site}/*`);

/** Keyless data hosts, granted at install. */
export const DATA_HOSTS = [
  'https://query1.finance.yahoo.com/*',
  'https://query2.finance.yahoo.com/*',
  'https://fc.yahoo.com/*',
  'https://finance.yahoo.com/*',
  'https://cdn.cboe.com/*',
  'https://www.sec.gov/*',
  'https://data.sec.gov/*',
  'https://www.nasdaqtrader.com/*',
  'https://api.nasdaq.com/*',
  'https://www.ishares.com/*',
  'https://markets.newyorkfed.org/*',
  'https://fred.stlouisfed.org/*',
];

/** Hosts of sources that need the user's key, asked for when the key is entered. */
export const KEYED_HOSTS = [
  'https://finnhub.io/*',
  'https://api.twelvedata.com/*',
  'https://financialmodelingprep.com/*',
];
