import { describe, expect, it } from 'vitest';
import {
  parseFinnhubMetric,
  parseFinnhubProfile,
  parseFinnhubQuote,
} from '../../../lib/providers/finnhub/parse-finnhub';
import { kindOf, NOW } from '../context';

const options = { now: NOW, symbol: 'ZZTA' };

describe('a quote', () => {
  it('has percent and seconds', () => {
    const quote = parseFinnhubQuote({ c: 722.33, d: 3.67, dp: 0.5107, pc: 718.66, t: 1781208000 }, options);
    expect(quote.metrics).toMatchObject({
      price: { value: 722.33, asOf: 1781208000000 },
      changeFraction: { value: expect.closeTo(0.005107, 12) },
      previousClose: { value: 718.66 },
    });
  });
  it.each([
    [{ c: 0, d: null, dp: null, h: 0, l: 0, o: 0, pc: 0, t: 0 }, 'not-found'],
    [{ c: -1 }, 'schema'],
    [{ c: '5' }, 'schema'],
    [{}, 'schema'],
    [[], 'schema'],
  ])('%j is %s', async (json, kind) => {
    expect(await kindOf(() => parseFinnhubQuote(json, options))).toBe(kind);
  });
});

describe('metrics', () => {
  const metric = {
    peTTM: 20,
    epsTTM: 2.5,
    pb: 4,
    marketCapitalization: 5000,
    dividendYieldIndicatedAnnual: 1.5,
    '52WeekHigh': 60,
  };
  it('count market cap in millions and yields in percent', () => {
    expect(parseFinnhubMetric({ metric, symbol: 'ZZTA' }, options).metrics).toMatchObject({
      trailingPE: { value: 20, horizon: 'trailing', asOf: null },
      marketCap: { value: 5e9 },
      dividendYield: { value: expect.closeTo(0.015, 12) },
      fiftyTwoWeekHigh: { value: 60 },
      fiftyTwoWeekLow: { value: null },
    });
  });
  it('of a company that loses money have no P/E', () => {
    const { metrics } = parseFinnhubMetric({ metric: { ...metric, epsTTM: -1 } }, options);
    expect(metrics.trailingPE).toMatchObject({ value: null, reason: 'loss' });
  });
  it('of a fund are empty, of another symbol wrong', async () => {
    expect(await kindOf(() => parseFinnhubMetric({ metric: {} }, options))).toBe('empty');
    expect(await kindOf(() => parseFinnhubMetric({ metric, symbol: 'IWM' }, options))).toBe('wrong-symbol');
  });
});

describe('profile', () => {
  const profile = {
    ticker: 'BRK.B',
    name: 'Zed',
    exchange: 'NYSE',
    currency: 'USD',
    marketCapitalization: 1017.5,
  };
  it('says what a company is and is worth, in whole units', () => {
    const facts = parseFinnhubProfile(profile, { now: NOW, symbol: 'BRK-B' });
    expect(facts.instrument).toMatchObject({ symbol: 'BRK-B', name: 'Zed' });
    expect(facts.metrics.marketCap).toMatchObject({ value: 1017.5e6, currency: 'USD' });
  });
  it('is empty for an unknown symbol, and refused for another', async () => {
    expect(await kindOf(() => parseFinnhubProfile({}, { now: NOW, symbol: 'A' }))).toBe('not-found');
    expect(await kindOf(() => parseFinnhubProfile(profile, { now: NOW, symbol: 'A' }))).toBe('wrong-symbol');
  });
});
