import { describe, expect, it } from 'vitest';
import {
  alphaVantageBody,
  parseDaily,
  parseDailyCsv,
  parseEtfProfile,
  parseGlobalQuote,
  parseMatches,
} from '../../../lib/providers/alphavantage/parse-alphavantage';
import { kindOf, NOW } from '../context';

const options = { now: NOW, symbol: 'IBM' };

describe('a body', () => {
  it.each([
    [200, '{"Information":"… the free key rate limit (25 requests per day) …"}', 'rate-limited'],
    [200, '{"Note":"Our standard API call frequency is 5 calls per minute"}', 'rate-limited'],
    [200, '{"Information":"This is a premium endpoint."}', 'premium'],
    [200, '{"Information":"The demo key is for demo purposes only."}', 'unauthorised'],
    [200, '{"Error Message":"Invalid API call."}', 'not-found'],
    [200, '{"Error Message":"the parameter apikey is invalid or missing."}', 'unauthorised'],
    [200, '{}', 'not-found'],
    [200, '<html>', 'not-json'],
    [200, ' ', 'empty'],
    [200, '{"a":', 'not-json'],
    [500, '{}', 'http'],
    [200, 'timestamp,close\n', 'no error'],
  ])('%i %s is %s', async (status, text, kind) => {
    expect(await kindOf(() => alphaVantageBody({ status, text }))).toBe(kind);
  });
});

describe('days', () => {
  const reply = (symbol: string) => ({
    'Meta Data': { '2. Symbol': symbol },
    'Time Series (Daily)': { '2021-01-11': { '4. close': '128.58' }, '2021-01-08': { '4. close': '128.53' } },
  });
  it('are text by date', async () => {
    expect(parseDaily(reply('IBM'), options).close).toEqual([128.53, 128.58]);
    expect(await kindOf(() => parseDaily(reply('AAPL'), options))).toBe('wrong-symbol');
  });
  it('may be csv, newest first', async () => {
    const csv = 'timestamp,open,close\n2021-01-11,1,128.58\n2021-01-08,1,128.53\n';
    expect(parseDailyCsv(csv, options).close).toEqual([128.53, 128.58]);
    expect(await kindOf(() => parseDailyCsv(`${csv}2021-01-07,1`, options))).toBe('schema');
    expect(await kindOf(() => parseDailyCsv('a,b\n', options))).toBe('schema');
  });
});

describe('a fund’s profile', () => {
  it('has fractions as text and holdings without symbols', () => {
    const json = {
      net_assets: '71915577344',
      net_expense_ratio: '0.0019',
      dividend_yield: 'n/a',
      holdings: [
        { symbol: 'BE', description: 'BLOOM', weight: '0.0101' },
        { symbol: 'n/a', description: 'CASH', weight: '0.5' },
      ],
    };
    const { facts, holdings } = parseEtfProfile(json, options);
    expect(facts.metrics).toMatchObject({
      netAssets: { value: 71915577344 },
      expenseRatio: { value: 0.0019 },
      dividendYield: { reason: 'not-provided' },
    });
    expect(holdings.holdings).toEqual([{ symbol: 'BE', name: 'BLOOM', weight: 0.0101 }]);
  });
  it('may be empty', async () => {
    expect(await kindOf(() => parseEtfProfile({}, options))).toBe('empty');
  });
});

it('matches are instruments', () => {
  const bestMatches = [
    { '1. symbol': 'IBMJ', '2. name': 'iBonds', '3. type': 'ETF' },
    { '1. symbol': '' },
    5,
  ];
  expect(parseMatches({ bestMatches })).toEqual([
    { symbol: 'IBMJ', name: 'iBonds', exchange: '', kind: 'etf' },
  ]);
});

describe('a quote', () => {
  const quote = (over: object = {}) => ({
    'Global Quote': {
      '01. symbol': 'IBM',
      '05. price': '50',
      '07. latest trading day': '2026-06-10',
      '10. change percent': '0.79%',
      ...over,
    },
  });
  it('has percent with its sign', () => {
    expect(parseGlobalQuote(quote(), options).metrics).toMatchObject({
      price: { value: 50, asOf: Date.parse('2026-06-10') },
      changeFraction: { value: expect.closeTo(0.0079, 12) },
    });
  });
  it.each<[unknown, string]>([
    [{ 'Global Quote': {} }, 'not-found'],
    [quote({ '05. price': 'x' }), 'schema'],
    [quote({ '01. symbol': 'SPY' }), 'wrong-symbol'],
  ])('%j is refused', async (json, kind) => {
    expect(await kindOf(() => parseGlobalQuote(json, options))).toBe(kind);
  });
});
