import { describe, expect, it } from 'vitest';
import { symbolOfLink } from '../../lib/tickers/quote-link';

describe('symbolOfLink', () => {
  it.each([
    ['/quote/nasdaq/ampl/', 'AMPL'],
    ['/quote/nysemkt/iwm', 'IWM'],
    ['https://www.fool.com/quote/snpindex/%5Egspc/', '^GSPC'],
    ['/quote/AMPL', 'AMPL'],
    ['https://finance.yahoo.com/quote/%5EGSPC?p=%5EGSPC', '^GSPC'],
    ['https://finance.yahoo.com/quote/BRK-B/key-statistics', 'BRK-B'],
    ['/quote/BA:US', 'BA'],
    ['http://money.cnn.com/quote/quote.html?symb=UAL&source=story_quote_link', 'UAL'],
    ['https://www.cnbc.com/quotes/AAPL', 'AAPL'],
    ['https://www.cnbc.com/quotes/?symbol=AAPL', 'AAPL'],
    ['/symbols/NASDAQ-AMPL/', 'AMPL'],
    ['https://seekingalpha.com/symbol/AMPL', 'AMPL'],
    ['https://www.marketwatch.com/investing/stock/aapl?mod=story', 'AAPL'],
    ['https://www.nasdaq.com/market-activity/stocks/iwm', 'IWM'],
    ['https://www.google.com/finance/quote/IWM:NYSEARCA', 'IWM'],
    ['https://www.reuters.com/companies/AAPL.O', 'AAPL'],
    ['https://www.morningstar.com/stocks/xnas/ampl/quote', 'AMPL'],
    ['https://stockanalysis.com/stocks/ampl/', 'AMPL'],
    ['https://www.zacks.com/stock/quote/BRK.B', 'BRK-B'],
  ])('%s is about %s', (href, symbol) => {
    expect(symbolOfLink(href)).toBe(symbol);
  });

  it.each([
    '/stocks/top-stock-pick',
    '/stocks/sectors/rankings',
    '/quote/AIR:FP',
    '/quote/3130457Z:US',
    '/quotes/',
    '/recent-quotes',
    '/stock-market-simulator',
    'https://www.goodreads.com/quotes/589703-the-good-thing-about-standards-is-that-there-are-so',
    '/wiki/National_symbols_of_New_Zealand',
    'https://finance.yahoo.com/trending-tickers',
    'https://example.org/search?q=AAPL',
    '/compare?symbols=AAPL,MSFT',
    '/investing/stock-market/types-of-stocks/value-stocks/',
    'https://finance.yahoo.com/quote/%E0%A4%A',
    `/quote/${'A'.repeat(600)}`,
    '',
  ])('%j is about none', (href) => {
    expect(symbolOfLink(href)).toBeNull();
  });
});
