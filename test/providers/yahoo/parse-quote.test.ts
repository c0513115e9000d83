import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../lib/market/types';
import { parseQuotes } from '../../../lib/providers/yahoo/parse-quote';
import { kindOf, NOW } from '../context';
import { fundRow, quoteRow, quotes } from './invented';

const read = (...rows: unknown[]) => parseQuotes(quotes(...rows), { now: NOW });
const only = (row: unknown) => [...read(row).values()][0];
const metricsOf = (row: unknown): Facts['metrics'] => only(row)?.metrics ?? {};

describe('v7 quotes', () => {
  it('turn percent into fractions and leave the rest', () => {
    const metrics = metricsOf(quoteRow());
    expect(metrics.changeFraction?.value).toBeCloseTo(0.020408, 12);
    expect(metrics.dividendYield?.value).toBeCloseTo(0.015, 12);
    expect(metrics.price).toMatchObject({ value: 50, asOf: 1781190000000, fetchedAt: NOW, delayMinutes: 0 });
    expect(metrics.marketCap?.value).toBe(5e9);
  });
  it('read the formatted form alike', () => {
    const formatted = Object.fromEntries(
      Object.entries(quoteRow()).map(([key, value]) => [
        key,
        typeof value === 'number' ? { raw: value, fmt: 'x' } : value,
      ]),
    );
    expect(only({ ...formatted, forwardPE: {}, epsForward: {} })?.metrics.trailingPE?.value).toBe(20);
    expect(only({ ...formatted, forwardPE: {}, epsForward: {} })?.metrics.forwardPE?.reason).toBe(
      'not-provided',
    );
  });
  it('never show a fund’s market cap or price-to-book', () => {
    const metrics = metricsOf(fundRow());
    expect(metrics.marketCap).toMatchObject({ value: null, reason: 'unreliable' });
    expect(metrics.priceToBook).toMatchObject({ value: null, reason: 'unreliable' });
    expect(metrics.netAssets).toMatchObject({ value: 7e9, asOf: null });
    expect(metrics.expenseRatio?.value).toBeCloseTo(0.0019, 12);
  });
  it('take zeros of an index as missing', () => {
    const metrics = metricsOf(
      quoteRow({ quoteType: 'INDEX', symbol: '^ZZI', fiftyTwoWeekLow: 0, fiftyTwoWeekHigh: 0 }),
    );
    expect(metrics.fiftyTwoWeekLow).toMatchObject({ value: null, reason: 'not-provided', unit: 'points' });
    expect(metrics.marketCap).toBeUndefined();
  });
  it('know that the Russell 2000 comes late', () => {
    expect(
      only(quoteRow({ symbol: '^RUT', quoteType: 'INDEX', exchange: 'WCB' }))?.metrics.price?.delayMinutes,
    ).toBe(15);
  });
  it('bring prices in pence to pounds', () => {
    const facts = only(quoteRow({ currency: 'GBp', financialCurrency: 'GBP', regularMarketPrice: 5000 }));
    expect(facts?.currency).toBe('GBP');
    expect(facts?.metrics.price?.value).toBe(50);
    expect(facts?.metrics.priceToBook?.value).toBe(4);
  });
  it('leave out dead and unknown symbols', () => {
    expect(read().size).toBe(0);
    expect(read({ symbol: 'SIMP', quoteType: 'NONE' }).size).toBe(0);
    expect([...read(quoteRow(), { symbol: 'SIMP', quoteType: 'NONE' }).keys()]).toEqual(['ZZTA']);
  });
  it('keep the newer of two rows for one symbol', () => {
    const old = quoteRow({ regularMarketPrice: 1, regularMarketTime: 1781100000 });
    expect(only(quoteRow())?.metrics.price?.value).toBe(50);
    expect(read(quoteRow(), old).get('ZZTA')?.metrics.price?.value).toBe(50);
    expect(read(old, quoteRow()).get('ZZTA')?.metrics.price?.value).toBe(50);
  });
  it('drop rows nobody asked for', () => {
    const rows = quotes(quoteRow(), fundRow());
    expect([...parseQuotes(rows, { now: NOW, symbols: ['ZZTF'] }).keys()]).toEqual(['ZZTF']);
  });
  it('read a screener’s rows, whose P/E is the portfolio’s', () => {
    const json = { finance: { result: [{ quotes: [fundRow({ peTTM: 17.5 })] }], error: null } };
    expect(parseQuotes(json, { now: NOW }).get('ZZTF')?.metrics).toMatchObject({
      trailingPE: { value: 17.5 },
      reportedPE: { value: 18 },
    });
  });
  it.each([
    ['a string for a price', { regularMarketPrice: '50' }],
    ['a negative price', { regularMarketPrice: -50 }],
    ['an infinite price', { regularMarketPrice: JSON.parse('1e400') }],
    ['no price', { regularMarketPrice: null }],
    ['no type', { quoteType: 5 }],
    ['no symbol', { symbol: '__proto__' }],
  ])('refuse %s', async (_, over) => {
    expect(await kindOf(() => read(quoteRow(over)))).toBe('schema');
    expect([...read(quoteRow(over), fundRow()).keys()]).toEqual(['ZZTF']);
  });
  it.each([
    ['trailingPE', { trailingPE: '20' }],
    ['marketCap', { marketCap: [5] }],
    ['changeFraction', { regularMarketChangePercent: true }],
  ] as const)('withhold %s when it is no number, and keep the rest', (id, over) => {
    const metrics = only(quoteRow(over))?.metrics;
    expect(metrics?.[id]).toMatchObject({ value: null, reason: 'unreliable' });
    expect(metrics?.price?.value).toBe(50);
  });
  it('refuse other symbols and other shapes', async () => {
    expect(await kindOf(() => parseQuotes(quotes(quoteRow()), { now: NOW, symbols: ['IWM'] }))).toBe(
      'wrong-symbol',
    );
    for (const json of [null, [], {}, { quoteResponse: null }, { quoteResponse: { result: {} } }, 'x']) {
      expect(await kindOf(() => parseQuotes(json, { now: NOW }))).toBe('schema');
    }
  });
});
