import { describe, expect, it } from 'vitest';
import { parseCboeQuotes } from '../../../lib/providers/cboe/parse-quote';
import { kindOf, NOW } from '../context';

const row = (over: object = {}) => ({
  symbol: 'IWM',
  current_price: 299.94,
  close: 299.94,
  prev_day_close: 297.67,
  price_change: 2.27,
  price_change_percent: 0.7626,
  last_trade_time: '2026-06-11T11:00:00',
  security_type: 'etf',
  ...over,
});
const read = (data: unknown, symbol?: string) =>
  parseCboeQuotes({ timestamp: 'x', data, symbol: 'x' }, { now: NOW, symbol });

describe('a delayed quote', () => {
  it('is fifteen minutes late, in New York’s time', () => {
    expect(read(row()).get('IWM')).toMatchObject({
      instrument: { kind: 'etf' },
      metrics: {
        price: { value: 299.94, delayMinutes: 15, asOf: Date.parse('2026-06-11T15:00:00Z') },
        previousClose: { value: 297.67 },
        changeFraction: { value: expect.closeTo(2.27 / 297.67, 12) },
      },
    });
  });
  it('after the roll-over goes back to the close before', () => {
    const rolled = row({
      current_price: 212.8,
      close: 213.25,
      prev_day_close: 213.25,
      price_change: 4.18,
      price_change_percent: 1.9601,
    });
    const metrics = read(rolled).get('IWM')?.metrics;
    expect(metrics?.previousClose?.value).toBeCloseTo(209.07, 9);
    expect(metrics?.changeFraction?.value).toBeCloseTo(4.18 / 209.07, 9);
  });
  it('reads the percentage where there is nothing to compute it from', () => {
    const metrics = read(row({ prev_day_close: null })).get('IWM')?.metrics;
    expect(metrics?.changeFraction?.value).toBeCloseTo(0.007626, 9);
    expect(metrics?.previousClose?.reason).toBe('not-provided');
  });
  it('may come for all indices at once', () => {
    const all = read([
      row({ symbol: '^RUT', security_type: 'index' }),
      row({ symbol: '^SPX' }),
      null,
      { symbol: 'X' },
    ]);
    expect([...all.keys()]).toEqual(['^RUT', '^GSPC']);
    expect(all.get('^RUT')?.metrics.price?.unit).toBe('points');
  });
  it.each<[string, unknown, string]>([
    ['no data', undefined, 'schema'],
    ['no price', row({ current_price: null }), 'schema'],
    ['a price below zero', row({ current_price: -1 }), 'schema'],
    ['an empty list', [], 'schema'],
    ['another symbol', row({ symbol: 'SPY' }), 'wrong-symbol'],
  ])('with %s is refused', async (_, data, kind) => {
    expect(await kindOf(() => read(data, 'IWM'))).toBe(kind);
  });
});
