import { describe, expect, it } from 'vitest';
import {
  parseAggregates,
  parseClosures,
  parseGrouped,
  parseMarketStatus,
  polygonJson,
} from '../../../lib/providers/polygon/parse-polygon';
import { epochDayFromIso } from '../../../lib/time';
import { kindOf, NOW } from '../context';

describe('a reply', () => {
  it.each([
    [403, '{"status":"NOT_AUTHORIZED","message":"upgrade"}', 'premium'],
    [429, '{"status":"ERROR","error":"You\'ve exceeded the maximum requests per minute"}', 'rate-limited'],
    [401, '{"status":"ERROR","error":"Unknown API Key"}', 'unauthorised'],
    [400, '{"status":"ERROR","error":"bad"}', 'http'],
    [502, '<html>', 'http'],
    [200, '{"status":"DELAYED"}', 'no error'],
    [200, '[]', 'no error'],
  ])('%i %s is %s', async (status, text, kind) => {
    expect(await kindOf(() => polygonJson({ status, text }))).toBe(kind);
  });
});

it('bars start at New York’s midnight, in milliseconds', async () => {
  const json = {
    ticker: 'AAPL',
    results: [
      { c: 1.4604, t: 1112331600000 },
      { c: 1.4675, t: 1112587200000 },
    ],
  };
  expect(parseAggregates(json, { now: NOW, symbol: 'AAPL' })).toMatchObject({
    days: [epochDayFromIso('2005-04-01'), epochDayFromIso('2005-04-04')],
    close: [1.4604, 1.4675],
  });
  expect(await kindOf(() => parseAggregates(json, { now: NOW, symbol: 'IWM' }))).toBe('wrong-symbol');
  expect(
    await kindOf(() => parseAggregates({ ticker: 'A', results: [{ c: 1, t: 'x' }] }, { now: NOW })),
  ).toBe('schema');
  expect(await kindOf(() => parseAggregates({ ticker: 'A' }, { now: NOW }))).toBe('empty');
});

it('a grouped day is every symbol’s close', async () => {
  const results = [
    { T: 'GIK', c: 10.02, t: 1602705600000 },
    { T: 'BAD', c: -1 },
  ];
  expect([...parseGrouped({ results }, { now: NOW }).keys()]).toEqual(['GIK']);
  expect(await kindOf(() => parseGrouped({ results: [] }, { now: NOW }))).toBe('empty');
});

it.each([
  [{ market: 'open' }, 'open'],
  [{ market: 'closed' }, 'closed'],
  [{ market: 'extended-hours', earlyHours: true }, 'pre'],
  [{ market: 'extended-hours', afterHours: true }, 'post'],
  [{ market: 'lunch' }, 'unknown'],
])('%j is %s', (json, state) => {
  expect(parseMarketStatus(json)).toBe(state);
});

it('closures are NYSE’s, whole days and early closes', () => {
  const row = (over: object) => ({
    exchange: 'NYSE',
    name: 'Thanksgiving',
    date: '2026-11-26',
    status: 'closed',
    ...over,
  });
  const early = row({ date: '2026-11-27', status: 'early-close', close: '2026-11-27T18:00:00.000Z' });
  expect(parseClosures([early, row({}), row({ exchange: 'NASDAQ' }), row({ date: 'soon' })])).toEqual([
    { day: epochDayFromIso('2026-11-26'), name: 'Thanksgiving', closesAt: null },
    {
      day: epochDayFromIso('2026-11-27'),
      name: 'Thanksgiving',
      closesAt: Date.parse('2026-11-27T18:00:00Z'),
    },
  ]);
});
