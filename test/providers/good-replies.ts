import { COMPANY, concept } from './sec/invented';
import { chart, fundModules, fundRow, quoteRow, quotes, spark, sparkMeta, summary } from './yahoo/invented';

/** Replies in the documented shapes, to be damaged. */
export const GOOD: Record<string, { provider: string; url: string; body: unknown }> = {
  'Yahoo quotes': {
    provider: 'yahoo',
    url: 'https://x/v7/finance/quote?symbols=ZZTA,ZZTF',
    body: quotes(quoteRow(), fundRow()),
  },
  'Yahoo summary': {
    provider: 'yahoo',
    url: 'https://x/v10/finance/quoteSummary/ZZTF',
    body: summary(fundModules()),
  },
  'Yahoo spark': {
    provider: 'yahoo',
    url: 'https://x/v7/finance/spark?symbols=ZZTA',
    body: spark(sparkMeta()),
  },
  'Yahoo chart': {
    provider: 'yahoo',
    url: 'https://x/v8/finance/chart/ZZTA',
    body: chart({ events: { splits: { a: { date: 1780925400, numerator: 4, denominator: 1 } } } }),
  },
  'Yahoo timeseries': {
    provider: 'yahoo',
    url: 'https://x/finance/timeseries/ZZTA',
    body: {
      timeseries: {
        result: [
          {
            meta: { symbol: ['ZZTA'], type: ['trailingPeRatio'] },
            trailingPeRatio: [{ asOfDate: '2026-06-05', reportedValue: { raw: 40 } }],
          },
        ],
      },
    },
  },
  'Yahoo search': {
    provider: 'yahoo',
    url: 'https://x/v1/finance/search',
    body: { quotes: [{ symbol: 'IWM', quoteType: 'ETF', longname: 'i' }] },
  },
  'NY Fed': {
    provider: 'nyfed',
    url: '',
    body: {
      refRates: [{ effectiveDate: '2026-06-10', type: 'EFFR', targetRateFrom: 3.5, targetRateTo: 3.75 }],
    },
  },
  'FRED observations': {
    provider: 'fred',
    url: '?series_id=DFF',
    body: { observations: [{ date: '2026-05-29', value: '4.41' }] },
  },
  'SEC concept': { provider: 'sec', url: 'companyconcept', body: concept(COMPANY) },
  'SEC company': {
    provider: 'sec',
    url: 'companyfacts',
    body: {
      cik: 1,
      entityName: 'Z',
      facts: { 'us-gaap': { EarningsPerShareDiluted: { units: concept(COMPANY).units } } },
    },
  },
  'SEC list': {
    provider: 'sec',
    url: '/files/x',
    body: { fields: ['cik', 'name', 'ticker'], data: [[1, 'Zed', 'ZZTA']] },
  },
  Cboe: {
    provider: 'cboe',
    url: '/quotes/IWM.json',
    body: {
      data: {
        symbol: 'IWM',
        current_price: 299,
        close: 299,
        prev_day_close: 297,
        price_change: 2,
        last_trade_time: '2026-06-11T11:00:00',
      },
    },
  },
  'Cboe history': {
    provider: 'cboe',
    url: '/charts/historical/IWM.json',
    body: { symbol: 'IWM', data: [{ date: '2026-06-10', close: '297.67' }] },
  },
  iShares: {
    provider: 'ishares',
    url: 'portfolioId=239710',
    body: {
      componentsByNameMap: {
        a: { containersByNameMap: { b: { dataPointsByNameMap: { priceEarnings: { value: 18 } } } } },
      },
    },
  },
  Nasdaq: {
    provider: 'nasdaq',
    url: '/historical',
    body: {
      data: { symbol: 'IWM', tradesTable: { rows: [{ date: '06/10/2026', close: '$5' }] } },
      status: { rCode: 200 },
    },
  },
  'iShares holdings': {
    provider: 'ishares',
    url: 'portfolioId=239710&component=holdings.all',
    body: {
      componentsByNameMap: {
        holdings: {
          containersByNameMap: {
            all: {
              dataPointsByNameMap: {
                asOfDate: { value: 20260807 },
                ticker: { value: ['ZZTA'] },
                issueName: { value: ['Zed'] },
                assetClass: { value: ['Equity'] },
                holdingPercent: { value: [0.5] },
              },
            },
          },
        },
      },
    },
  },
  'Nasdaq info': {
    provider: 'nasdaq',
    url: '/quote/ZZTA/info?assetclass=stocks',
    body: {
      data: {
        symbol: 'ZZTA',
        assetClass: 'STOCKS',
        primaryData: {
          lastSalePrice: '$5',
          netChange: '1',
          percentageChange: '25%',
          lastTradeTimestamp: 'Jun 11, 2026 11:00 AM ET',
        },
        secondaryData: { lastSalePrice: '$4', lastTradeTimestamp: 'Closed at Jun 10, 2026 4:00 PM ET' },
        keyStats: { fiftyTwoWeekHighLow: { value: '3 - 9' }, MarketCap: { value: '9' } },
      },
      status: { rCode: 200 },
    },
  },
  'SEC frame': {
    provider: 'sec',
    url: '/frames/',
    body: {
      tag: 'EarningsPerShareDiluted',
      ccp: 'CY2026Q1',
      uom: 'USD-per-shares',
      data: [{ cik: 1, end: '2026-03-31', val: 2 }],
    },
  },
  'SEC submissions': {
    provider: 'sec',
    url: '/submissions/',
    body: { cik: '1', name: 'Zed', tickers: ['ZZTA'], exchanges: ['Nasdaq'] },
  },
  Screener: {
    provider: 'nasdaq',
    url: 'screener',
    body: { data: { rows: [{ symbol: 'A', lastsale: '$1', marketCap: '5' }] } },
  },
  Finnhub: {
    provider: 'finnhub',
    url: '/quote?symbol=SPY',
    body: { c: 722, d: 3, dp: 0.5, pc: 718, t: 1781208000 },
  },
  'Finnhub metrics': {
    provider: 'finnhub',
    url: '/metric?symbol=SPY',
    body: { metric: { peTTM: 20, epsTTM: 2 }, symbol: 'SPY' },
  },
  'Finnhub profile': {
    provider: 'finnhub',
    url: '/profile2?symbol=SPY',
    body: { ticker: 'SPY', name: 'Zed', currency: 'USD', marketCapitalization: 5 },
  },
  'Twelve Data': {
    provider: 'twelvedata',
    url: '/quote?symbol=SPY',
    body: { symbol: 'SPY', close: '5', percent_change: '1' },
  },
  'Twelve Data series': {
    provider: 'twelvedata',
    url: '/time_series',
    body: { meta: { symbol: 'SPY' }, values: [{ datetime: '2026-06-10', close: '5' }] },
  },
  FMP: { provider: 'fmp', url: '/quote?symbol=SPY', body: [{ symbol: 'SPY', price: 5, marketCap: 9 }] },
  'Alpha Vantage': {
    provider: 'alphavantage',
    url: '?function=TIME_SERIES_DAILY&symbol=IBM',
    body: {
      'Meta Data': { '2. Symbol': 'IBM' },
      'Time Series (Daily)': { '2021-01-11': { '4. close': '128.58' } },
    },
  },
  Tiingo: {
    provider: 'tiingo',
    url: '/daily/GOOGL/prices',
    body: [{ date: '2026-06-10', close: 5, adjClose: 4, splitFactor: 2 }],
  },
  Polygon: {
    provider: 'polygon',
    url: '/aggs/ticker/AAPL/prev',
    body: { ticker: 'AAPL', results: [{ c: 5, t: 1112331600000 }] },
  },
};
