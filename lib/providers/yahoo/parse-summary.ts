import type { Facts, Holdings } from '../../market/types';
import type { Instrument } from '../../tickers/types';
import { type Figure, known } from '../fields';
import { shaped } from '../reply';
import { createSheet, type Sheet } from '../sheet';
import { ProviderError } from '../types';
import { putEarnings } from './earnings';
import { portfolioRatios, topHoldings, topTenWeight } from './portfolio';
import { type Modules, summarySchema } from './summary-schema';
import { exchangeName, feedDelay, fromSeconds, kindOf, marketState, money } from './vocabulary';

export interface SummaryOptions {
  now: number;
  /** The symbol asked for; a reply about another one throws `wrong-symbol`. */
  symbol?: string;
}

function modulesOf(json: unknown, { symbol }: SummaryOptions): Modules {
  const modules = shaped(summarySchema, json).quoteSummary.result[0];
  if (!modules || Object.values(modules).every((module) => module === null || module === undefined)) {
    throw new ProviderError('schema', 'no known module in the reply');
  }
  const answered = modules.price?.symbol || modules.quoteType?.symbol;
  if (symbol && answered && answered !== symbol) {
    throw new ProviderError('wrong-symbol', 'the reply is about another symbol');
  }
  return modules;
}

function instrumentOf({ price, quoteType, ...modules }: Modules, symbol: string): Instrument {
  const fund = modules.topHoldings || modules.fundProfile?.feesExpensesInvestment;
  const type = price?.quoteType || quoteType?.quoteType || (fund ? 'ETF' : 'EQUITY');
  const kind = kindOf(type);
  if (kind === null) throw new ProviderError('not-found', 'the source knows no such symbol');
  return {
    symbol: price?.symbol || quoteType?.symbol || symbol,
    name: price?.longName || quoteType?.longName || price?.shortName || quoteType?.shortName || '',
    exchange: exchangeName(price?.exchange || quoteType?.exchange || '', price?.exchangeName ?? ''),
    kind,
  };
}

const nonZero = (value: Figure | undefined): Figure =>
  value === 0 || value === undefined ? 'absent' : value;
const first = (...values: (Figure | undefined)[]): Figure =>
  values.find((value) => typeof value === 'number') ??
  values.find((value) => value === 'malformed') ??
  'absent';

function putPrice(sheet: Sheet, { price, summaryDetail }: Modules, scale: number): void {
  if (price) {
    const previous = price.regularMarketPreviousClose;
    sheet.put('price', price.regularMarketPrice, { method: 'regularMarketPrice', scale });
    sheet.put('previousClose', previous, { method: 'regularMarketPreviousClose', scale });
    sheet.put('change', price.regularMarketChange, { method: 'regularMarketChange', scale });
    // a fraction here, percent in v7
    sheet.put('changeFraction', price.regularMarketChangePercent, { method: 'regularMarketChangePercent' });
  }
  if (summaryDetail) {
    const low = nonZero(summaryDetail.fiftyTwoWeekLow);
    sheet.put('fiftyTwoWeekLow', low, { method: 'fiftyTwoWeekLow', scale });
    sheet.put('fiftyTwoWeekHigh', nonZero(summaryDetail.fiftyTwoWeekHigh), {
      method: 'fiftyTwoWeekHigh',
      scale,
    });
  }
}

function putFund(sheet: Sheet, modules: Modules): void {
  const { price, summaryDetail, defaultKeyStatistics, fundProfile, topHoldings: top } = modules;
  const fees = fundProfile?.feesExpensesInvestment;
  if (price || summaryDetail) sheet.lack('marketCap', 'unreliable', { method: 'marketCap' });
  if (summaryDetail || defaultKeyStatistics) {
    sheet.put('netAssets', nonZero(first(summaryDetail?.totalAssets, defaultKeyStatistics?.totalAssets)), {
      method: 'totalAssets',
      asOf: null,
    });
    sheet.put('dividendYield', nonZero(first(summaryDetail?.yield, summaryDetail?.dividendYield)), {
      method: 'yield',
      asOf: null,
    });
  }
  if (fees || defaultKeyStatistics) {
    // a fund without a published fee sends 0
    const fee = first(
      nonZero(fees?.annualReportExpenseRatio),
      nonZero(fees?.netExpRatio),
      nonZero(defaultKeyStatistics?.annualReportExpenseRatio),
    );
    sheet.put('expenseRatio', fee, { method: 'annualReportExpenseRatio', asOf: null });
  }
  if (!top) return;
  const { priceToBook, method } = portfolioRatios(top);
  if (priceToBook === null) sheet.lack('priceToBook', 'unreliable', { method: 'priceToBook' });
  else
    sheet.put('priceToBook', priceToBook, {
      method: method.replace('P/E', 'P/B').replace('earnings', 'book'),
      asOf: null,
    });
  sheet.put('topTenWeight', topTenWeight(top) ?? 'absent', { method: 'sum of the ten largest', asOf: null });
}

/** Cumulative, price only, as of the reply's date; the plain `ytdReturn` beside it is older and with dividends. */
function putReturns(sheet: Sheet, modules: Modules): void {
  const overview = modules.quoteUnadjustedPerformanceOverview?.performanceOverview;
  if (overview) {
    const entry = (name: string) => ({
      method: `${name} (price only)`,
      asOf: fromSeconds(known(overview.asOfDate)),
    });
    sheet.put('ytdReturn', overview.ytdReturnPct, entry('ytdReturnPct'));
    sheet.put('oneYearReturn', overview.oneYearTotalReturn, entry('oneYearTotalReturn'));
    sheet.put('threeYearReturn', overview.threeYearTotalReturn, entry('threeYearTotalReturn'));
    sheet.put('fiveYearReturn', overview.fiveYearTotalReturn, entry('fiveYearTotalReturn'));
  } else if (typeof modules.defaultKeyStatistics?.ytdReturn === 'number') {
    sheet.put('ytdReturn', modules.defaultKeyStatistics.ytdReturn, {
      method: 'ytdReturn (with dividends)',
      asOf: fromSeconds(known(modules.fundPerformance?.performanceOverview?.asOfDate)),
    });
  }
}

/**
 * v10 `quoteSummary` → facts. Only what the modules in the reply can tell is set. Throws `not-found`
 * for a symbol that has no price any more.
 */
export function parseSummary(json: unknown, options: SummaryOptions): Facts {
  const modules = modulesOf(json, options);
  const { price, summaryDetail, defaultKeyStatistics: stats } = modules;
  const instrument = instrumentOf(modules, options.symbol ?? '');
  if (price?.regularMarketPrice === 'absent') {
    throw new ProviderError('not-found', 'the source has no price for this symbol');
  }
  const traded = price?.currency || summaryDetail?.currency || '';
  const { currency, priceScale } = money(traded);
  const sheet = createSheet({
    source: 'yahoo',
    kind: instrument.kind,
    currency,
    fetchedAt: options.now,
    asOf: fromSeconds(known(price?.regularMarketTime)),
    ...feedDelay(price?.exchange ?? '', known(price?.exchangeDataDelayedBy)),
  });
  putPrice(sheet, modules, priceScale);
  if (price && typeof price.regularMarketPrice === 'number' && sheet.metrics.price?.value === null) {
    throw new ProviderError('schema', 'the price is not a price');
  }
  const fund = instrument.kind === 'etf' || instrument.kind === 'fund';
  if (fund) putFund(sheet, modules);
  else if (instrument.kind !== 'index' && (price || summaryDetail)) {
    sheet.put('marketCap', nonZero(first(price?.marketCap, summaryDetail?.marketCap)), {
      method: 'marketCap',
    });
  }
  if (instrument.kind === 'stock' && summaryDetail) {
    sheet.put('dividendYield', summaryDetail.dividendYield, { method: 'dividendYield', asOf: null });
  }
  if (summaryDetail || stats || modules.topHoldings) {
    const portfolio = modules.topHoldings ? portfolioRatios(modules.topHoldings) : null;
    const latest = sheet.metrics.price?.value ?? null;
    putEarnings(sheet, {
      kind: instrument.kind,
      price: latest,
      currency: traded,
      financialCurrency:
        modules.financialData?.financialCurrency || modules.earnings?.financialCurrency || '',
      trailingPE: summaryDetail?.trailingPE ?? 'absent',
      // differs inside one reply: summaryDetail's is price / epsForward
      forwardPE: first(summaryDetail?.forwardPE, ...(latest === null ? [stats?.forwardPE] : [])),
      eps: stats?.trailingEps ?? 'absent',
      epsForward: stats?.forwardEps ?? 'absent',
      priceToBook: stats?.priceToBook ?? 'absent',
      portfolioPE: portfolio?.trailingPE ?? null,
      portfolioMethod: portfolio?.method ?? '',
    });
  }
  putReturns(sheet, modules);
  return sheet.facts(instrument, marketState(price?.marketState ?? ''));
}

/** The same reply's top ten holdings. */
export function parseTopHoldings(json: unknown, options: SummaryOptions & { symbol: string }): Holdings {
  const { topHoldings: top } = modulesOf(json, options);
  if (!top) throw new ProviderError('empty', 'no holdings in the reply');
  return topHoldings(top, { symbol: options.symbol, now: options.now });
}
