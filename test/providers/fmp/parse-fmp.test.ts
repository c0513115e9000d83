import { describe, expect, it } from 'vitest';
import {
  parseFmpFund,
  parseFmpHistory,
  parseFmpQuote,
  parseFmpRatios,
} from '../../../lib/providers/fmp/parse-fmp';
import { kindOf, NOW } from '../context';

const options = { now: NOW, symbol: 'ZZTA' };
const quote = (over: object = {}) => [
  {
    symbol: 'ZZTA',
    name: 'Zed',
    exchange: 'NASDAQ',
    price: 50,
    change: 1,
    changePercentage: 2.04,
    previousClose: 49,
    yearLow: 30,
    yearHigh: 60,
    marketCap: 5e9,
    timestamp: 1781190000,
    ...over,
  },
];

describe('a quote', () => {
  it('has percent and seconds', () => {
    expect(parseFmpQuote(quote(), options).metrics).toMatchObject({
      price: { value: 50, asOf: 1781190000000 },
      changeFraction: { value: expect.closeTo(0.0204, 9) },
      marketCap: { value: 5e9 },
    });
  });
  it('of a fund has no market cap', () => {
    expect(parseFmpQuote(quote({ name: 'Zed Small ETF' }), options)).toMatchObject({
      instrument: { kind: 'etf' },
    });
    expect(parseFmpQuote(quote({ name: 'Zed Small ETF' }), options).metrics).not.toHaveProperty('marketCap');
  });
  it.each<[unknown, string]>([
    [quote({ symbol: 'IWM' }), 'wrong-symbol'],
    [quote({ price: 0 }), 'schema'],
    [quote({ price: '50' }), 'schema'],
    [{}, 'schema'],
    [[5], 'schema'],
  ])('%j is refused', async (json, kind) => {
    expect(await kindOf(() => parseFmpQuote(json, options))).toBe(kind);
  });
});

describe('ratios', () => {
  const ratios = (over: object = {}) => [
    {
      symbol: 'ZZTA',
      priceToEarningsRatioTTM: 20,
      netIncomePerShareTTM: 2.5,
      priceToBookRatioTTM: 4,
      dividendYieldTTM: 0.015,
      ...over,
    },
  ];
  it('are fractions, undated', () => {
    expect(parseFmpRatios(ratios(), options).metrics).toMatchObject({
      trailingPE: { value: 20, asOf: null, horizon: 'trailing' },
      dividendYield: { value: 0.015 },
    });
  });
  it.each([{ netIncomePerShareTTM: -1 }, { priceToEarningsRatioTTM: 0 }, { priceToEarningsRatioTTM: -8 }])(
    'of a loss (%j) have no P/E',
    (over) => {
      expect(parseFmpRatios(ratios(over), options).metrics.trailingPE).toMatchObject({
        value: null,
        reason: 'loss',
      });
    },
  );
});

it('a fund’s fee is percent', () => {
  const fund = [{ symbol: 'ZZTA', name: 'Zed ETF', expenseRatio: 0.19, assetsUnderManagement: 7e9 }];
  expect(parseFmpFund(fund, options).metrics).toMatchObject({
    expenseRatio: { value: expect.closeTo(0.0019, 12) },
    netAssets: { value: 7e9 },
  });
});

it('a profile names the company and says what is a fund', () => {
  const [row] = quote({ name: undefined, companyName: 'Zed Small', isEtf: true });
  expect(parseFmpQuote([row], options).instrument).toMatchObject({ name: 'Zed Small', kind: 'etf' });
});

it('light history calls the close a price', () => {
  expect(parseFmpHistory([{ symbol: 'ZZTA', date: '2026-06-10', price: 50 }], options).close).toEqual([50]);
});

it('history is newest first, of one symbol', async () => {
  const rows = [
    { symbol: 'ZZTA', date: '2026-06-10', close: 50 },
    { symbol: 'ZZTA', date: '2026-06-09', close: 49 },
  ];
  expect(parseFmpHistory(rows, options).close).toEqual([49, 50]);
  const mixed = [...rows, { symbol: 'IWM', date: '2026-06-08', close: 1 }];
  expect(await kindOf(() => parseFmpHistory(mixed, options))).toBe('wrong-symbol');
});
