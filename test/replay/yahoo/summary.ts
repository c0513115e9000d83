import { DAY, type EpochDay, SECOND } from '../../../lib/time';
import { json, type ReplayRequest, type ReplayResponse } from '../http';
import type { Market, Standing } from '../market/market';
import { formatted } from './format';
import { fundProfile, topHoldings } from './fund-modules';
import { exchangeOf, marketTime, namesOf } from './meta';
import { priceToBook, ytdReturn } from './quote';

type Module = (market: Market, standing: Standing) => object | null;

const isFund = ({ listed }: Standing) => listed.type === 'ETF' || listed.type === 'MUTUALFUND';

const price: Module = (market, standing) => {
  const { listed, previousClose } = standing;
  const exchange = exchangeOf(listed);
  return {
    maxAge: 1,
    regularMarketChangePercent: standing.price / previousClose - 1,
    regularMarketChange: standing.price - previousClose,
    regularMarketTime: marketTime(listed, market.lastDay()),
    priceHint: 2,
    regularMarketPrice: standing.price,
    regularMarketDayHigh: standing.high,
    regularMarketDayLow: standing.low,
    regularMarketVolume: standing.volume,
    regularMarketPreviousClose: previousClose,
    regularMarketSource: 'FREE_REALTIME',
    regularMarketOpen: standing.open,
    exchange: exchange.code,
    exchangeName: exchange.name,
    exchangeDataDelayedBy: listed.symbol === '^RUT' ? 15 : 0,
    marketState: 'CLOSED',
    quoteType: listed.type,
    symbol: listed.symbol,
    underlyingSymbol: null,
    ...namesOf(listed),
    currency: 'USD',
    currencySymbol: '$',
    quoteSourceName: 'Delayed Quote',
    fromCurrency: null,
    toCurrency: null,
    lastMarket: null,
    ...(listed.type !== 'INDEX' && { marketCap: Math.round(standing.size * (isFund(standing) ? 0.62 : 1)) }),
  };
};

const summaryDetail: Module = (_market, standing) => {
  const { listed, epsForward, trailingPE, size } = standing;
  return {
    maxAge: 1,
    priceHint: 2,
    previousClose: standing.previousClose,
    open: standing.open,
    dayLow: standing.low,
    dayHigh: standing.high,
    regularMarketPreviousClose: standing.previousClose,
    ...(trailingPE !== null && { trailingPE }),
    ...(listed.type === 'EQUITY' && epsForward && { forwardPE: standing.price / epsForward }),
    volume: standing.volume,
    regularMarketVolume: standing.volume,
    ...(isFund(standing) && {
      yield: listed.dividendYield,
      totalAssets: Math.round(size),
      navPrice: standing.price,
    }),
    ...(listed.type === 'EQUITY' && {
      marketCap: Math.round(size),
      ...(listed.dividendYield > 0 && { dividendYield: listed.dividendYield }),
    }),
    fiftyTwoWeekLow: standing.yearLow,
    fiftyTwoWeekHigh: standing.yearHigh,
    currency: 'USD',
    fromCurrency: null,
    toCurrency: null,
    lastMarket: null,
    tradeable: false,
  };
};

const defaultKeyStatistics: Module = (market, standing) => {
  const { listed, eps, epsForward, size } = standing;
  if (isFund(standing)) {
    return {
      maxAge: 1,
      priceHint: 2,
      category: listed.side === 'small' ? 'Small Blend' : 'Large Blend',
      ytdReturn: ytdReturn(market, listed.symbol) ?? 0,
      totalAssets: Math.round(size),
      yield: listed.dividendYield,
      fundFamily: listed.name.split(' ')[0],
      legalType: 'Exchange Traded Fund',
    };
  }
  if (listed.type === 'INDEX')
    return { maxAge: 1, priceHint: 2, category: null, fundFamily: null, legalType: null };
  return {
    maxAge: 1,
    priceHint: 2,
    ...(epsForward && { forwardPE: (standing.price / epsForward) * 1.03, forwardEps: epsForward }),
    ...(eps !== null && { trailingEps: eps }),
    sharesOutstanding: Math.round(size / standing.price),
    bookValue: standing.price / 4,
    priceToBook: priceToBook(standing),
    legalType: null,
  };
};

/** Price returns, cumulative, by the convention that the base is the same date or the trading day before. */
const performance: Module = (market, standing) => {
  const bars = market.bars(standing.listed.symbol);
  if (!bars) return null;
  const last = market.lastDay();
  const since = (day: EpochDay): number | null => {
    const base = bars.close[market.position(bars, day)];
    return base === undefined ? null : standing.price / base - 1;
  };
  const date = new Date(last * DAY);
  const back = (months: number) =>
    since(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - months, date.getUTCDate()) / DAY);
  const known = Object.entries({
    fiveDaysReturn: standing.price / (bars.close[standing.bars - 6] ?? standing.price) - 1,
    oneMonthReturn: back(1),
    threeMonthReturn: back(3),
    sixMonthReturn: back(6),
    ytdReturnPct: ytdReturn(market, standing.listed.symbol),
    oneYearTotalReturn: back(12),
    twoYearTotalReturn: back(24),
    threeYearTotalReturn: back(36),
    fiveYearTotalReturn: back(60),
    tenYearTotalReturn: back(120),
  }).filter(([, value]) => value !== null);
  return {
    maxAge: 1,
    performanceOverview: { asOfDate: (last * DAY) / SECOND, ...Object.fromEntries(known) },
  };
};

const quoteType: Module = (_market, { listed }) => ({
  exchange: exchangeOf(listed).code,
  quoteType: listed.type,
  symbol: listed.symbol,
  underlyingSymbol: listed.symbol,
  ...namesOf(listed),
  maxAge: 1,
});

const MODULES: Record<string, Module> = {
  price,
  summaryDetail,
  defaultKeyStatistics,
  quoteType,
  quoteUnadjustedPerformanceOverview: performance,
  equityPerformance: (market, standing) =>
    standing.listed.type === 'EQUITY' ? performance(market, standing) : null,
  topHoldings: (market, standing) => (isFund(standing) ? topHoldings(market, standing) : null),
  fundProfile: (_market, standing) => (isFund(standing) ? fundProfile(standing) : null),
};

/** `v10/finance/quoteSummary/SYM`, for a caller whose crumb was already checked. */
export function quoteSummary(market: Market, symbol: string, request: ReplayRequest): ReplayResponse {
  const standing = market.standing(symbol);
  const names = (request.query.get('modules') ?? '').split(',').filter((name) => name in MODULES);
  const found = standing
    ? names.flatMap((name) => {
        const module = MODULES[name]?.(market, standing);
        return module ? [[name, module] as const] : [];
      })
    : [];
  if (found.length === 0) {
    const description = standing
      ? `No fundamentals data found for any of the summaryTypes=${names.join(',')}`
      : `Quote not found for symbol: ${symbol}`;
    return json({ quoteSummary: { result: null, error: { code: 'Not Found', description } } }, 404);
  }
  const result = Object.fromEntries(found);
  const wanted = request.query.get('formatted') === 'true' ? formatted(result) : result;
  return json({ quoteSummary: { result: [wanted], error: null } });
}
