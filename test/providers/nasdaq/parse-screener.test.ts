import { describe, expect, it } from 'vitest';
import { parseScreener } from '../../../lib/providers/nasdaq/parse-screener';
import { kindOf, NOW } from '../context';

const row = (over: object = {}) => ({
  symbol: 'AACG',
  name: 'ATA',
  lastsale: '$0.97',
  netchange: '-0.04',
  pctchange: '-3.96%',
  marketCap: '66410099.00',
  ...over,
});

describe('the screener', () => {
  it('gives price, change and size of each stock', () => {
    expect(parseScreener([row()], { now: NOW }).get('AACG')?.metrics).toMatchObject({
      price: { value: 0.97, asOf: null },
      changeFraction: { value: expect.closeTo(-0.0396, 9) },
      marketCap: { value: 66410099 },
    });
  });
  it('takes a market cap of zero as missing', () => {
    expect(
      parseScreener([row({ marketCap: '0.00' })], { now: NOW }).get('AACG')?.metrics.marketCap,
    ).toMatchObject({
      value: null,
      reason: 'not-provided',
    });
  });
  it('is read inside its envelope too, bad rows left out', () => {
    const json = {
      data: { rows: [row(), row({ lastsale: 'N/A' }), row({ symbol: '' }), 5] },
      status: { rCode: 200 },
    };
    expect(parseScreener(json, { now: NOW }).size).toBe(1);
  });
  it('without a usable row is refused', async () => {
    expect(await kindOf(() => parseScreener([], { now: NOW }))).toBe('empty');
    expect(await kindOf(() => parseScreener([5], { now: NOW }))).toBe('schema');
  });
});
