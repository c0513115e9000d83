import { expect, it } from 'vitest';
import { parseStooq } from '../../../lib/providers/stooq/parse-stooq';
import { kindOf, NOW } from '../context';

const read = (text: string, status = 200) => parseStooq({ text, status }, { now: NOW, symbol: 'SPY' });

it('is a plain table of days', () => {
  expect(read('Date,Open,High,Low,Close,Volume\n2026-03-04,1,2,3,664.73,5\n').close).toEqual([664.73]);
});

it.each([
  ['Exceeded the daily hits limit', 'rate-limited'],
  ['No data', 'not-found'],
  ['<html>proof of work</html>', 'not-json'],
  ['hello', 'schema'],
  ['Date,Open,Close\n2026-03-04,1', 'schema'],
])('%j is %s', async (text, kind) => {
  expect(await kindOf(() => read(text))).toBe(kind);
});
