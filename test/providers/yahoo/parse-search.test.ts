import { describe, expect, it } from 'vitest';
import { parseQuoteType, parseSearch } from '../../../lib/providers/yahoo/parse-search';
import { kindOf } from '../context';

const hit = (over: object) => ({
  symbol: 'AAPL',
  quoteType: 'EQUITY',
  shortname: 'Apple',
  longname: 'Apple Inc.',
  exchange: 'NMS',
  exchDisp: 'NASDAQ',
  ...over,
});

describe('a search', () => {
  it('keeps order, each symbol once, and only what can be compared', () => {
    const quotes = [
      hit({}),
      hit({ symbol: 'AAPL251219C00120000', quoteType: 'OPTION' }),
      hit({ symbol: 'IWM', quoteType: 'ETF', longname: undefined, shortname: 'iShares', exchange: 'PCX' }),
      hit({ longname: 'again' }),
      { isYahooFinance: false },
      null,
    ];
    expect(parseSearch({ quotes })).toEqual([
      { symbol: 'AAPL', name: 'Apple Inc.', exchange: 'NASDAQ', kind: 'stock' },
      { symbol: 'IWM', name: 'iShares', exchange: 'NYSE Arca', kind: 'etf' },
    ]);
  });
  it('may find nothing, but not be something else', async () => {
    expect(parseSearch({ quotes: [] })).toEqual([]);
    expect(await kindOf(() => parseSearch({ quotes: {} }))).toBe('schema');
  });
});

it('quoteType tells what a symbol is', () => {
  const result = [
    {
      symbol: 'QQQ',
      quoteType: 'ETF',
      longName: 'Invesco QQQ Trust',
      exchange: 'NGM',
      gmtOffSetMilliseconds: '-1',
    },
  ];
  expect(parseQuoteType({ quoteType: { result } })).toEqual([
    { symbol: 'QQQ', name: 'Invesco QQQ Trust', exchange: 'NASDAQ', kind: 'etf' },
  ]);
});
