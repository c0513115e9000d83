/** Hand-written Yahoo rows in the documented shapes; the figures are made up. */

export const quoteRow = (over: object = {}) => ({
  symbol: 'ZZTA',
  quoteType: 'EQUITY',
  longName: 'Zed Test Alpha, Inc.',
  exchange: 'NMS',
  currency: 'USD',
  financialCurrency: 'USD',
  marketState: 'REGULAR',
  regularMarketPrice: 50,
  regularMarketTime: 1781190000,
  regularMarketChange: 1,
  regularMarketChangePercent: 2.0408,
  regularMarketPreviousClose: 49,
  exchangeDataDelayedBy: 0,
  fiftyTwoWeekLow: 30,
  fiftyTwoWeekHigh: 60,
  marketCap: 5e9,
  trailingPE: 20,
  forwardPE: 16,
  epsTrailingTwelveMonths: 2.5,
  epsForward: 3.125,
  priceToBook: 4,
  dividendYield: 1.5,
  ...over,
});

export const fundRow = (over: object = {}) =>
  quoteRow({
    symbol: 'ZZTF',
    quoteType: 'ETF',
    longName: 'Zed Small Fund',
    exchange: 'PCX',
    marketCap: 3e9,
    netAssets: 7e9,
    netExpenseRatio: 0.19,
    priceToBook: 1.5,
    trailingPE: 18,
    ytdReturn: 3.2,
    ...over,
  });

export const quotes = (...result: unknown[]) => ({ quoteResponse: { result, error: null } });

/** A v10 reply of one fund. */
export const summary = (modules: object) => ({ quoteSummary: { result: [modules], error: null } });

export const fundModules = (over: object = {}) => ({
  price: {
    symbol: 'ZZTF',
    quoteType: 'ETF',
    longName: 'Zed Small Fund',
    exchange: 'PCX',
    exchangeName: 'NYSEArca',
    currency: 'USD',
    marketState: 'REGULAR',
    exchangeDataDelayedBy: 0,
    regularMarketPrice: 250,
    regularMarketTime: 1781190000,
    regularMarketChange: -2.5,
    regularMarketChangePercent: -0.0099,
    regularMarketPreviousClose: 252.5,
    marketCap: 3e9,
  },
  summaryDetail: {
    trailingPE: 19,
    totalAssets: 7e9,
    yield: 0.011,
    fiftyTwoWeekLow: 200,
    fiftyTwoWeekHigh: 260,
  },
  defaultKeyStatistics: { ytdReturn: 0.031, priceToBook: {}, trailingEps: {} },
  topHoldings: {
    holdings: [
      { symbol: 'ZZTB', holdingName: 'Zed Beta', holdingPercent: 0.01 },
      { symbol: 'ZZTA', holdingName: 'Zed Alpha', holdingPercent: 0.03 },
    ],
    equityHoldings: { priceToEarnings: 0.055, priceToBook: 0.5 },
  },
  fundProfile: { feesExpensesInvestment: { annualReportExpenseRatio: 0.0019, totalNetAssets: 653084.1 } },
  quoteUnadjustedPerformanceOverview: {
    performanceOverview: {
      asOfDate: 1781136000,
      ytdReturnPct: 0.08,
      oneYearTotalReturn: 0.21,
      threeYearTotalReturn: 0.4,
      fiveYearTotalReturn: 0.3,
    },
  },
  ...over,
});

/** Session of 2026-06-11 in New York: 09:30 to 16:00. */
export const PERIOD = {
  pre: { start: 1781164800, end: 1781184600 },
  regular: { start: 1781184600, end: 1781208000 },
  post: { start: 1781208000, end: 1781222400 },
};

export const sparkMeta = (over: object = {}) => ({
  symbol: 'ZZTA',
  instrumentType: 'EQUITY',
  currency: 'USD',
  longName: 'Zed Test Alpha, Inc.',
  exchangeName: 'NMS',
  exchangeTimezoneName: 'America/New_York',
  gmtoffset: -14400,
  dataGranularity: '5m',
  range: '1d',
  regularMarketPrice: 50,
  regularMarketTime: 1781190000,
  previousClose: 49,
  chartPreviousClose: 40,
  fiftyTwoWeekLow: 30,
  fiftyTwoWeekHigh: 60,
  currentTradingPeriod: PERIOD,
  ...over,
});

export const spark = (...metas: { symbol: string }[]) => ({
  spark: {
    result: metas.map((meta) => ({
      symbol: meta.symbol,
      response: [{ meta, timestamp: [1781184600], indicators: { quote: [{ close: [50] }] } }],
    })),
    error: null,
  },
});

/** 09:30 in New York on consecutive days of June 2026, from the 8th. */
export const MONDAY = 1780925400;
export const DAY_SECONDS = 86400;

/** A daily chart whose last bar is of 2026-06-11. */
export function chart({
  close = [46, 47, 48, 50] as unknown[],
  adjclose = [45, 46, 47.5, 50] as unknown[] | null,
  timestamp = [0, 1, 2, 3].map((day) => MONDAY + day * DAY_SECONDS) as unknown[],
  meta = {} as object,
  events = undefined as unknown,
} = {}) {
  return {
    chart: {
      result: [
        {
          meta: sparkMeta({ dataGranularity: '1d', range: '5d', ...meta }),
          timestamp,
          indicators: { quote: [{ close }], ...(adjclose && { adjclose: [{ adjclose }] }) },
          ...(events !== undefined && { events }),
        },
      ],
      error: null,
    },
  };
}
