import { epochDayFromIso } from '../../../lib/time';
import { json, type ReplayRequest, type ReplayResponse } from '../http';
import type { Market, Standing } from '../market/market';
import { newYorkMoment, newYorkOffset } from '../market/sessions';
import { formatted } from './format';
import { exchangeOf, marketTime, namesOf } from './meta';

/** Companies that report in another currency: price-to-book comes out as nonsense for them. */
const FOREIGN: Record<string, string> = {
  BABA: 'CNY',
  TSM: 'TWD',
  ASML: 'EUR',
  NVO: 'DKK',
  SAP: 'EUR',
  TM: 'JPY',
};

export function priceToBook(standing: Standing): number {
  if (standing.listed.symbol in FOREIGN) return 0.31;
  return 1 + (standing.trailingPE ?? 20) / 12;
}

function stockFields({ listed, price, eps, epsForward, trailingPE, size }: Standing) {
  if (eps === null) return {};
  const dividend = price * listed.dividendYield;
  return {
    epsTrailingTwelveMonths: eps,
    ...(trailingPE !== null && { trailingPE }),
    epsForward,
    ...(epsForward && { forwardPE: price / epsForward }),
    marketCap: Math.round(size),
    sharesOutstanding: Math.round(size / price),
    bookValue: price / 4,
    // Percent here, a fraction two lines on.
    ...(dividend > 0 && {
      dividendRate: dividend,
      dividendYield: Math.round(listed.dividendYield * 1e4) / 100,
      trailingAnnualDividendYield: listed.dividendYield,
      trailingAnnualDividendRate: dividend,
    }),
  };
}

/** Percentages as percent; market cap and price-to-book of funds are wrong, as on the wire. */
function fundFields({ listed, price, eps, trailingPE, size }: Standing, ytd: number | null) {
  return {
    ...(trailingPE !== null && { trailingPE, epsTrailingTwelveMonths: eps }),
    netAssets: Math.round(size),
    netExpenseRatio: listed.expenseRatio * 100,
    ...(ytd !== null && { ytdReturn: ytd * 100 }),
    marketCap: Math.round(size * 0.62),
    priceToBook: 1.5,
    bookValue: price * 0.66,
    ...(listed.dividendYield > 0 && {
      dividendYield: Math.round(listed.dividendYield * 1e4) / 100,
      trailingAnnualDividendYield: listed.dividendYield,
    }),
  };
}

/** Return since the last close of the year before. */
export function ytdReturn(market: Market, symbol: string): number | null {
  const bars = market.bars(symbol);
  const standing = market.standing(symbol);
  if (!bars || !standing) return null;
  const year = new Date(market.lastDay() * 864e5).getUTCFullYear();
  const base = bars.close[market.position(bars, epochDayFromIso(`${year}-01-01`) - 1)];
  return base === undefined ? null : standing.price / base - 1;
}

/** One element of `quoteResponse.result`. */
export function quoteOf(market: Market, symbol: string): Record<string, unknown> | null {
  const standing = market.standing(symbol);
  if (!standing) return null;
  const { listed, price, previousClose } = standing;
  const day = market.lastDay();
  const exchange = exchangeOf(listed);
  const change = price - previousClose;
  const delayed = symbol === '^RUT' || symbol === '^VIX';
  const typeNames = { EQUITY: 'Equity', ETF: 'ETF', MUTUALFUND: 'Fund', INDEX: 'Index' };
  return {
    language: 'en-US',
    region: 'US',
    quoteType: listed.type,
    typeDisp: typeNames[listed.type],
    quoteSourceName: 'Delayed Quote',
    triggerable: true,
    currency: 'USD',
    exchange: exchange.code,
    fullExchangeName: exchange.name,
    ...namesOf(listed),
    marketState: 'CLOSED',
    exchangeTimezoneName: 'America/New_York',
    exchangeTimezoneShortName: newYorkOffset(day) === -4 ? 'EDT' : 'EST',
    gmtOffSetMilliseconds: newYorkOffset(day) * 3_600_000,
    market: 'us_market',
    esgPopulated: false,
    corporateActions: [],
    sourceInterval: 15,
    exchangeDataDelayedBy: delayed ? 15 : 0,
    tradeable: false,
    cryptoTradeable: false,
    hasPrePostMarketData: listed.type !== 'INDEX',
    firstTradeDateMilliseconds: newYorkMoment(epochDayFromIso(listed.since), 9, 30),
    priceHint: 2,
    regularMarketTime: marketTime(listed, day),
    regularMarketPrice: price,
    regularMarketChange: change,
    regularMarketChangePercent: (change / previousClose) * 100,
    regularMarketPreviousClose: previousClose,
    regularMarketOpen: standing.open,
    regularMarketDayHigh: standing.high,
    regularMarketDayLow: standing.low,
    regularMarketDayRange: `${standing.low} - ${standing.high}`,
    regularMarketVolume: standing.volume,
    fiftyTwoWeekLow: standing.yearLow,
    fiftyTwoWeekHigh: standing.yearHigh,
    fiftyTwoWeekRange: `${standing.yearLow} - ${standing.yearHigh}`,
    fiftyTwoWeekLowChangePercent: price / standing.yearLow - 1,
    fiftyTwoWeekHighChangePercent: price / standing.yearHigh - 1,
    ...(standing.yearAgo && { fiftyTwoWeekChangePercent: (price / standing.yearAgo - 1) * 100 }),
    ...(listed.type === 'EQUITY' && {
      ...stockFields(standing),
      financialCurrency: FOREIGN[symbol] ?? 'USD',
      priceToBook: priceToBook(standing),
    }),
    ...((listed.type === 'ETF' || listed.type === 'MUTUALFUND') && {
      ...fundFields(standing, ytdReturn(market, symbol)),
      financialCurrency: 'USD',
    }),
    symbol,
  };
}

/** `v7/finance/quote`, for a caller whose crumb was already checked. */
export function quote(market: Market, request: ReplayRequest): ReplayResponse {
  const symbols = (request.query.get('symbols') ?? '').split(',').filter(Boolean);
  const found = symbols.map((symbol) => quoteOf(market, symbol)).filter((row) => row !== null);
  const result = request.query.get('formatted') === 'true' ? formatted(found) : found;
  return json({ quoteResponse: { result, error: null } });
}
