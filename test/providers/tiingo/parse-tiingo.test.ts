import { describe, expect, it } from 'vitest';
import { parseMetadata, parsePrices, tiingoJson } from '../../../lib/providers/tiingo/parse-tiingo';
import { epochDayFromIso } from '../../../lib/time';
import { kindOf, NOW } from '../context';

describe('a reply', () => {
  it.each([
    [200, '{"detail":"Not found."}', 'not-found'],
    [404, '{"detail":"Not found."}', 'not-found'],
    [200, '{"detail":"Error"}', 'http'],
    [401, '{"detail":"Invalid token."}', 'unauthorised'],
    [200, '{"detail":"Please supply a token"}', 'unauthorised'],
    [200, 'Error: You have run over your hourly request allocation.', 'rate-limited'],
    [429, '', 'rate-limited'],
    [200, '[]', 'no error'],
  ])('%i %s is %s', async (status, text, kind) => {
    expect(await kindOf(() => tiingoJson({ status, text }))).toBe(kind);
  });
});

it('prices before a split are brought to today’s share count', () => {
  const rows = [
    { date: '2020-08-28T00:00:00.000Z', close: 500, adjClose: 124, splitFactor: 1 },
    { date: '2020-08-31T00:00:00.000Z', close: 129, adjClose: 128, splitFactor: 4 },
  ];
  expect(parsePrices(rows, { now: NOW, symbol: 'ZZTA' })).toMatchObject({
    close: [125, 129],
    adjClose: [124, 128],
    splits: [{ day: epochDayFromIso('2020-08-31'), ratio: 4 }],
  });
});

it('metadata names the symbol', async () => {
  expect(parseMetadata({ ticker: 'GOOGL', name: 'Alphabet', exchangeCode: 'NASDAQ' })).toEqual({
    symbol: 'GOOGL',
    name: 'Alphabet',
    exchange: 'NASDAQ',
    kind: 'stock',
  });
  expect(await kindOf(() => parseMetadata({}))).toBe('schema');
});
