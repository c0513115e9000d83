import { describe, expect, it } from 'vitest';
import { parseSpark, parseSparkHistories } from '../../../lib/providers/yahoo/parse-spark';
import { epochDayFromIso } from '../../../lib/time';
import { kindOf, NOW } from '../context';
import { DAY_SECONDS, MONDAY, spark, sparkMeta } from './invented';

const read = (...metas: { symbol: string }[]) => parseSpark(spark(...metas), { now: NOW });
const only = (over: object) => read(sparkMeta(over)).get('ZZTA')?.metrics;

describe('a spark', () => {
  it('gives price, change and range of the year, and the session’s state', () => {
    const facts = read(sparkMeta()).get('ZZTA');
    expect(facts?.metrics).toMatchObject({
      price: { value: 50, asOf: 1781190000000 },
      previousClose: { value: 49 },
      change: { value: 1 },
      fiftyTwoWeekHigh: { value: 60 },
    });
    expect(facts?.metrics.changeFraction?.value).toBeCloseTo(50 / 49 - 1, 12);
    expect(facts?.marketState).toBe('open');
  });
  it('takes the close before the range only for a range of one day', () => {
    expect(only({ previousClose: undefined })?.previousClose?.value).toBe(40);
    expect(only({ previousClose: undefined, range: '2y' })?.previousClose?.reason).toBe('not-provided');
    expect(only({ previousClose: undefined, instrumentType: 'MUTUALFUND' })?.previousClose?.reason).toBe(
      'not-provided',
    );
  });
  it('reads the change in percent where there is no previous close', () => {
    const metrics = only({ previousClose: undefined, range: '5d', regularMarketChangePercent: 2.5 });
    expect(metrics?.changeFraction?.value).toBeCloseTo(0.025, 12);
  });
  it('finds the previous close among daily bars', () => {
    const meta = sparkMeta({ previousClose: undefined, range: '5d', dataGranularity: '1d' });
    const json = spark(meta);
    const timestamp = [0, 1, 2, 3].map((day) => MONDAY + day * DAY_SECONDS);
    Object.assign(json.spark.result[0]?.response[0] ?? {}, {
      timestamp,
      indicators: { quote: [{ close: [46, 47, 48, 50] }] },
    });
    expect(parseSpark(json, { now: NOW }).get('ZZTA')?.metrics.previousClose?.value).toBe(48);
  });
  it('knows the late feeds, and names the Russell 2000 by its long name', () => {
    const meta = sparkMeta({
      symbol: '^RUT',
      instrumentType: 'INDEX',
      exchangeName: 'WCB',
      longName: ' Russell 2000 Index',
      shortName: '^RUT',
    });
    const facts = parseSpark(spark(meta as { symbol: string }), { now: NOW }).get('^RUT');
    expect(facts?.metrics.price).toMatchObject({ delayMinutes: 15, unit: 'points' });
    expect(facts?.instrument.name).toBe('Russell 2000 Index');
  });
  it('keeps what was asked for, whatever the order', () => {
    const json = spark(
      sparkMeta({ symbol: 'B' }) as { symbol: string },
      sparkMeta({ symbol: 'A' }) as { symbol: string },
    );
    expect([...parseSpark(json, { now: NOW, symbols: ['A', 'C'] }).keys()]).toEqual(['A']);
  });
  it('reads the flat form too', () => {
    const json = {
      ZZTA: {
        symbol: 'ZZTA',
        timestamp: [1, 1781190000],
        close: [48, 50, null],
        previousClose: 49,
        chartPreviousClose: 30,
      },
      ZZTB: { symbol: 'ZZTB', timestamp: [], close: [] },
    };
    const facts = parseSpark(json, { now: NOW });
    expect([...facts.keys()]).toEqual(['ZZTA']);
    expect(facts.get('ZZTA')?.metrics).toMatchObject({ price: { value: 50 }, previousClose: { value: 49 } });
  });
  it.each([
    ['no price', sparkMeta({ regularMarketPrice: null })],
    ['text for a price', sparkMeta({ regularMarketPrice: '50' })],
    ['a negative price', sparkMeta({ regularMarketPrice: -1 })],
  ])('with %s is refused', async (_, meta) => {
    expect(await kindOf(() => read(meta))).toBe('schema');
  });
  it.each([null, 'x', { spark: null }, { spark: { result: [{}] } }])('%j is refused', async (json) => {
    expect(await kindOf(() => parseSpark(json, { now: NOW }))).toBe('schema');
  });
  it('about other symbols is refused', async () => {
    expect(await kindOf(() => parseSpark(spark(sparkMeta()), { now: NOW, symbols: ['IWM'] }))).toBe(
      'wrong-symbol',
    );
  });
});

describe('a spark of daily bars', () => {
  const daily = (symbol: string, close: unknown[]) => ({
    symbol,
    response: [
      {
        meta: sparkMeta({ symbol, dataGranularity: '1d', range: '5y' }),
        timestamp: close.map((_, day) => MONDAY + day * DAY_SECONDS),
        indicators: { quote: [{ close }] },
      },
    ],
  });
  it('is a history of each symbol without the unfinished day', () => {
    const json = { spark: { result: [daily('A', [46, null, 48, 50]), daily('B', [1, 2])], error: null } };
    const histories = parseSparkHistories(json, { now: NOW, symbols: ['A', 'B', 'C'] });
    expect(histories.get('A')).toMatchObject({
      days: [epochDayFromIso('2026-06-08'), epochDayFromIso('2026-06-10')],
      close: [46, 48],
      adjClose: null,
      splits: [],
    });
    expect(histories.get('B')?.close).toEqual([1, 2]);
  });
  it('leaves out a symbol without bars', async () => {
    const json = { spark: { result: [daily('A', []), daily('B', [1, 2])], error: null } };
    expect([...parseSparkHistories(json, { now: NOW }).keys()]).toEqual(['B']);
    const none = { spark: { result: [daily('A', [])], error: null } };
    expect(await kindOf(() => parseSparkHistories(none, { now: NOW }))).toBe('schema');
  });
});
