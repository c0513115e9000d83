import { expect, it } from 'vitest';
import { parseCboeHistory } from '../../../lib/providers/cboe/parse-history';
import { kindOf, NOW } from '../context';

const reply = (symbol: string) => ({
  symbol,
  data: [
    { date: '2000-05-26', open: '0.0000', close: '91.4375' },
    { date: '2026-06-10', open: '1', close: '297.6700' },
    { date: '2026-06-11', open: '1', close: '300.0000' },
  ],
});

it('reads numbers from text and leaves the unfinished day out', () => {
  expect(parseCboeHistory(reply('IWM'), { now: NOW, symbol: 'IWM' })).toMatchObject({
    close: [91.4375, 297.67],
    adjClose: null,
    currency: 'USD',
  });
});

it('counts indices in points', () => {
  expect(parseCboeHistory(reply('_SPX'), { now: NOW, symbol: '^GSPC' })).toMatchObject({
    symbol: '^GSPC',
    currency: null,
  });
});

it('of another symbol or shape is refused', async () => {
  expect(await kindOf(() => parseCboeHistory(reply('SPY'), { now: NOW, symbol: 'IWM' }))).toBe(
    'wrong-symbol',
  );
  expect(await kindOf(() => parseCboeHistory({ symbol: 'IWM', data: null }, { now: NOW }))).toBe('schema');
});
