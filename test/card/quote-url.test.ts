import { expect, it } from 'vitest';
import { quoteLink } from '../../lib/card/quote-url';

const stock = { symbol: 'AMPL', exchange: 'NASDAQ', kind: 'stock' } as const;
const classB = { symbol: 'BRK-B', exchange: 'NYSE', kind: 'stock' } as const;
const etf = { symbol: 'IWM', exchange: 'NYSE Arca', kind: 'etf' } as const;
const index = { symbol: '^GSPC', exchange: '', kind: 'index' } as const;

it.each([
  [stock, 'yahoo', 'https://finance.yahoo.com/quote/AMPL/'],
  [index, 'yahoo', 'https://finance.yahoo.com/quote/%5EGSPC/'],
  [stock, 'google', 'https://www.google.com/finance/quote/AMPL%3ANASDAQ'],
  [classB, 'google', 'https://www.google.com/finance/quote/BRK.B%3ANYSE'],
  [index, 'google', 'https://www.google.com/finance/quote/.INX%3AINDEXSP'],
  [stock, 'nasdaq', 'https://www.nasdaq.com/market-activity/stocks/ampl'],
  [etf, 'nasdaq', 'https://www.nasdaq.com/market-activity/etf/iwm'],
  [classB, 'marketwatch', 'https://www.marketwatch.com/investing/stock/brk.b'],
  [etf, 'marketwatch', 'https://www.marketwatch.com/investing/fund/iwm'],
  [etf, 'stockanalysis', 'https://stockanalysis.com/etf/iwm/'],
] as const)('%o at %s', (quoted, site, url) => {
  expect(quoteLink(quoted, site).url).toBe(url);
});

it('falls back to Yahoo, by name, for what a site doesn’t list', () => {
  expect(quoteLink(index, 'nasdaq')).toEqual({
    url: 'https://finance.yahoo.com/quote/%5EGSPC/',
    site: 'Yahoo',
  });
  expect(quoteLink({ ...stock, exchange: '' }, 'google').site).toBe('Yahoo');
});

it.each(['yahoo', 'google', 'nasdaq', 'marketwatch', 'stockanalysis'] as const)(
  'keeps a strange symbol inside its place in the address: %s',
  (site) => {
    const { url } = quoteLink({ symbol: '../../x?a=1#b', exchange: 'NYSE', kind: 'stock' }, site);
    expect(new URL(url).search + new URL(url).hash).toBe('');
    expect(url).not.toContain('../');
  },
);
