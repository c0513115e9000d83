import { describe, expect, it } from 'vitest';
import { parseSummary, parseTopHoldings } from '../../../lib/providers/yahoo/parse-summary';
import { kindOf, NOW } from '../context';
import { fundModules, summary } from './invented';

const read = (modules: object, symbol?: string) => parseSummary(summary(modules), { now: NOW, symbol });

describe('v10 of a fund', () => {
  it('has fractions where v7 has percent', () => {
    const { metrics, marketState, instrument } = read(fundModules());
    expect(instrument).toEqual({
      symbol: 'ZZTF',
      name: 'Zed Small Fund',
      exchange: 'NYSE Arca',
      kind: 'etf',
    });
    expect(marketState).toBe('open');
    expect(metrics.changeFraction?.value).toBe(-0.0099);
    expect(metrics.dividendYield?.value).toBe(0.011);
    expect(metrics.expenseRatio?.value).toBe(0.0019);
  });
  it('turns the portfolio’s ratios the right way up', () => {
    const { metrics } = read(fundModules());
    expect(metrics.trailingPE?.value).toBeCloseTo(18.18, 2);
    expect(metrics.trailingPE).toMatchObject({
      method: '1 / portfolio earnings yield',
      basis: 'unknown',
      asOf: null,
    });
    expect(metrics.priceToBook).toMatchObject({ value: 2, method: '1 / portfolio book yield' });
    expect(metrics.reportedPE?.value).toBe(19);
  });
  it('takes its assets from totalAssets, never from the category’s or the market cap', () => {
    const { metrics } = read(fundModules());
    expect(metrics.netAssets?.value).toBe(7e9);
    expect(metrics.marketCap).toMatchObject({ value: null, reason: 'unreliable' });
    expect(metrics.topTenWeight?.value).toBeCloseTo(0.04, 12);
  });
  it('prefers the dated price returns to the older one with dividends', () => {
    const { metrics } = read(fundModules());
    expect(metrics.ytdReturn).toMatchObject({ value: 0.08, asOf: 1781136000000 });
    expect(metrics.fiveYearReturn?.value).toBe(0.3);
    const { metrics: older } = read(fundModules({ quoteUnadjustedPerformanceOverview: undefined }));
    expect(older.ytdReturn).toMatchObject({ value: 0.031, method: 'ytdReturn (with dividends)' });
    expect(older).not.toHaveProperty('oneYearReturn');
  });
  it('has no fee where the fee is zero', () => {
    const fundProfile = { feesExpensesInvestment: { annualReportExpenseRatio: 0 } };
    expect(read(fundModules({ fundProfile })).metrics.expenseRatio).toMatchObject({ reason: 'not-provided' });
  });
  it('tells only what its modules hold', () => {
    const { price: _, ...rest } = fundModules();
    const quoteType = { symbol: 'ZZTF', quoteType: 'ETF', longName: 'Zed' };
    const { metrics } = read({ fundProfile: rest.fundProfile, quoteType });
    expect(Object.keys(metrics)).toEqual(['expenseRatio']);
  });
});

describe('v10 of a stock', () => {
  const stock = (over: object = {}) => ({
    price: { ...fundModules().price, quoteType: 'EQUITY', symbol: 'ZZTA', marketCap: 5e9 },
    summaryDetail: { trailingPE: 40.79, forwardPE: 32.35, dividendYield: 0.0039, currency: 'USD' },
    defaultKeyStatistics: { trailingEps: 6.59, forwardEps: 8.31, forwardPE: 33.42, priceToBook: 60.67 },
    ...over,
  });
  it('picks the forward P/E of the live price', () => {
    expect(read(stock()).metrics.forwardPE?.value).toBe(32.35);
  });
  it('knows a foreign filer by its financial data', () => {
    const { metrics } = read(stock({ financialData: { financialCurrency: 'CNY' } }));
    expect(metrics.priceToBook).toMatchObject({ value: null, reason: 'currency-mismatch' });
  });
  it('has a market cap and a yield', () => {
    expect(read(stock()).metrics).toMatchObject({
      marketCap: { value: 5e9 },
      dividendYield: { value: 0.0039 },
    });
  });
});

describe('v10 that cannot be used', () => {
  const price = fundModules().price;
  it.each([
    ['another symbol', fundModules(), 'wrong-symbol', 'IWM'],
    ['no price any more', { price: { ...price, regularMarketPrice: undefined } }, 'not-found', 'ZZTF'],
    ['a dead type', { price: { ...price, quoteType: 'NONE' } }, 'not-found', 'ZZTF'],
    ['a price below zero', { price: { ...price, regularMarketPrice: -1 } }, 'schema', 'ZZTF'],
    ['no known module', { assetProfile: {} }, 'schema', 'ZZTF'],
  ])('%s', async (_, modules, kind, symbol) => {
    expect(await kindOf(() => read(modules, symbol))).toBe(kind);
  });
  it('withholds a price that is text', () => {
    expect(read({ price: { ...price, regularMarketPrice: '250' } }).metrics.price?.reason).toBe('unreliable');
  });
});

describe('the top ten', () => {
  it('come from the same reply', () => {
    const holdings = parseTopHoldings(summary(fundModules()), { now: NOW, symbol: 'ZZTF' });
    expect(holdings.holdings.map(({ symbol }) => symbol)).toEqual(['ZZTA', 'ZZTB']);
  });
  it('are missing for a stock', async () => {
    const json = summary({ price: fundModules().price });
    expect(await kindOf(() => parseTopHoldings(json, { now: NOW, symbol: 'ZZTF' }))).toBe('empty');
  });
});
