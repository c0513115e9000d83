import { expect, it } from 'vitest';
import { createNasdaqTrader, parseDirectory } from '../../../lib/providers/nasdaqtrader/client';
import { fakeContext, kindOf } from '../context';

const NASDAQ = [
  'Symbol|Security Name|Market Category|Test Issue|Financial Status|Round Lot Size|ETF|NextShares',
  'ZZTA|Zed Test Alpha, Inc. - Common Stock|Q|N|N|100|N|N',
  'ZAZZT|Tick Pilot Test Stock|G|Y|N|100|N|N',
  'File Creation Time: 0611202618:01|||||||',
  '',
].join('\r\n');
const OTHER = [
  'ACT Symbol|Security Name|Exchange|CQS Symbol|ETF|Round Lot Size|Test Issue|NASDAQ Symbol',
  'ZZTF|Zed Small Fund|P|ZZTF|Y|100|N|ZZTF',
  'File Creation Time: 0611202618:01||||||',
].join('\n');

it('both lists make the directory', async () => {
  const { context, asked } = fakeContext((url) => (url.endsWith('nasdaqlisted.txt') ? NASDAQ : OTHER));
  expect(await createNasdaqTrader().directory?.(context)).toEqual([
    { symbol: 'ZZTA', name: expect.stringContaining('Zed Test Alpha'), exchange: 'NASDAQ', kind: 'stock' },
    { symbol: 'ZZTF', name: 'Zed Small Fund', exchange: 'NYSE Arca', kind: 'etf' },
  ]);
  expect(asked).toHaveLength(2);
});

it.each([
  ['', 200, 'empty'],
  ['<html></html>', 200, 'not-json'],
  [NASDAQ.slice(0, 160), 200, 'schema'],
  ['a|b\n1|2', 200, 'schema'],
  [NASDAQ, 503, 'http'],
])('%j with %i is refused', async (text, status, kind) => {
  expect(await kindOf(() => parseDirectory({ text, status }))).toBe(kind);
});
