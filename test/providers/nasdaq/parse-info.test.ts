import { describe, expect, it } from 'vitest';
import { parseNasdaqInfo } from '../../../lib/providers/nasdaq/parse-info';
import { kindOf, NOW } from '../context';

const SALE = {
  lastSalePrice: '$10.40',
  netChange: '-0.10',
  percentageChange: '-0.95%',
  lastTradeTimestamp: 'Jun 11, 2026 11:00 AM ET',
};
const info = (rest: object = {}) => ({
  data: {
    symbol: 'ZZTA',
    companyName: 'Zed Alpha Inc. Common Stock',
    exchange: 'NASDAQ-GS',
    assetClass: 'STOCKS',
    marketStatus: 'Open',
    primaryData: SALE,
    secondaryData: null,
    keyStats: { fiftyTwoWeekHighLow: { label: '52 Week Range:', value: '8.15 - 1,026.10' } },
    ...rest,
  },
  status: { rCode: 200 },
});
const read = (json: unknown, symbol?: string) => parseNasdaqInfo(json, { now: NOW, symbol });

describe('info', () => {
  it('has the price of a day in progress, in New York time', () => {
    const { metrics, marketState, instrument } = read(info());
    expect(marketState).toBe('open');
    expect(instrument).toMatchObject({ symbol: 'ZZTA', kind: 'stock', exchange: 'NASDAQ-GS' });
    expect(metrics.price).toMatchObject({ value: 10.4, asOf: Date.parse('2026-06-11T15:00:00Z') });
    expect(metrics.changeFraction?.value).toBeCloseTo(-0.0095, 12);
    expect(metrics.previousClose).toMatchObject({ value: 10.5, method: 'lastSalePrice − netChange' });
    expect([metrics.fiftyTwoWeekLow?.value, metrics.fiftyTwoWeekHigh?.value]).toEqual([8.15, 1026.1]);
  });

  it('takes the close, not the extended session, where both are told', () => {
    const closed = {
      lastSalePrice: '$11.00',
      netChange: '+1.00',
      percentageChange: '+10.00%',
      lastTradeTimestamp: 'Closed at Jun 10, 2026 4:00 PM ET',
    };
    const { metrics, marketState } = read(info({ marketStatus: 'Pre-Market', secondaryData: closed }));
    expect(marketState).toBe('pre');
    expect(metrics.price).toMatchObject({ value: 11, asOf: Date.parse('2026-06-10T20:00:00Z') });
    expect(metrics.change?.value).toBe(1);
  });

  it('has the older form, dated by day, with a stated close and no market cap', () => {
    const keyStats = {
      PreviousClose: { label: 'Previous Close', value: '$10.43' },
      MarketCap: { label: 'Market Cap', value: 'N/A' },
    };
    const primaryData = { ...SALE, lastTradeTimestamp: 'DATA AS OF Jul 28, 2020' };
    const { metrics } = read(info({ keyStats, primaryData, marketStatus: 'Market Closed' }));
    expect(metrics.price?.asOf).toBe(Date.parse('2020-07-28'));
    expect(metrics.previousClose).toMatchObject({ value: 10.43, method: 'PreviousClose' });
    expect(metrics.marketCap).toBeUndefined();
  });

  it('has points, not money, of an index', () => {
    const primaryData = { ...SALE, lastSalePrice: '26,119.85' };
    const { instrument, metrics } = read(info({ symbol: 'COMP', assetClass: 'INDEX', primaryData }));
    expect(instrument).toMatchObject({ symbol: '^IXIC', kind: 'index' });
    expect(metrics.price).toMatchObject({ value: 26119.85, unit: 'points' });
  });

  it('is refused without a price, for another symbol and for none', async () => {
    expect(await kindOf(() => read(info({ primaryData: { ...SALE, lastSalePrice: 'N/A' } })))).toBe('schema');
    expect(await kindOf(() => read(info(), 'ZZTB'))).toBe('wrong-symbol');
    const unknown = { data: null, status: { rCode: 400, bCodeMessage: [{ code: 1001, errorMessage: 'x' }] } };
    expect(await kindOf(() => read(unknown))).toBe('not-found');
  });
});
