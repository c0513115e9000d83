import { describe, expect, it } from 'vitest';
import { nasdaqData, parseNasdaqHistory } from '../../../lib/providers/nasdaq/parse-history';
import { kindOf, NOW } from '../context';

const reply = (symbol: string, rows: unknown) => ({
  data: { symbol, tradesTable: { rows } },
  status: { rCode: 200, bCodeMessage: null },
});
const failure = (rCode: number, code?: number) => ({
  data: null,
  status: { rCode, bCodeMessage: code ? [{ code, errorMessage: 'x' }] : null },
});

describe('Nasdaq’s history', () => {
  it('is dollars as text, newest first', () => {
    const rows = [
      { date: '06/10/2026', close: '$1,341.07', volume: 'N/A' },
      { date: '06/09/2026', close: '$340.00', volume: '--' },
    ];
    expect(parseNasdaqHistory(reply('IWM', rows), { now: NOW, symbol: 'IWM' })).toMatchObject({
      symbol: 'IWM',
      close: [340, 1341.07],
      currency: 'USD',
    });
  });
  it('of an index has no dollars and no mark', () => {
    const json = reply('NDX', [{ date: '06/10/2026', close: '29,209.23' }]);
    expect(parseNasdaqHistory(json, { now: NOW, symbol: '^NDX', index: true })).toMatchObject({
      symbol: '^NDX',
      close: [29209.23],
      currency: null,
    });
  });
  it('of another symbol is refused', async () => {
    const json = reply('SPY', [{ date: '06/10/2026', close: '$1' }]);
    expect(await kindOf(() => parseNasdaqHistory(json, { now: NOW, symbol: 'IWM' }))).toBe('wrong-symbol');
  });
  it('without rows is empty', async () => {
    expect(await kindOf(() => parseNasdaqHistory(reply('IWM', null), { now: NOW }))).toBe('empty');
  });
});

it.each([
  [failure(400, 1001), 'not-found'],
  [failure(200, 1001), 'not-found'],
  [failure(429), 'rate-limited'],
  [failure(500), 'http'],
  [failure(200), 'empty'],
  [{ data: null }, 'empty'],
  [[], 'schema'],
])('%j is %s', async (json, kind) => {
  expect(await kindOf(() => nasdaqData(json))).toBe(kind);
});
