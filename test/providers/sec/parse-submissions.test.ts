import { expect, it } from 'vitest';
import { parseSubmissions } from '../../../lib/providers/sec/parse-submissions';
import { kindOf } from '../context';

it('has a filer’s symbols, each with its exchange', () => {
  const filer = {
    cik: '0001652044',
    name: 'Zed Inc.',
    tickers: ['ZZTA', 'ZZT.B'],
    exchanges: ['Nasdaq', null],
  };
  expect(parseSubmissions(filer)).toEqual([
    { cik: 1652044, symbol: 'ZZTA', name: 'Zed Inc.', exchange: 'NASDAQ' },
    { cik: 1652044, symbol: 'ZZT.B', name: 'Zed Inc.', exchange: '' },
  ]);
});

it.each([
  [{ cik: 1, name: 'Fund', tickers: [] }, 'empty'],
  [{ cik: 1, name: 'Fund' }, 'schema'],
  [{ name: 'Fund', tickers: ['A'] }, 'schema'],
])('refuses %j', async (json, kind) => {
  expect(await kindOf(() => parseSubmissions(json))).toBe(kind);
});
