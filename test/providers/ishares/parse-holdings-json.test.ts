import { expect, it } from 'vitest';
import { parseHoldingsJson } from '../../../lib/providers/ishares/parse-holdings-json';
import { DAY, epochDayFromIso } from '../../../lib/time';
import { kindOf, NOW } from '../context';

const table = (columns: Record<string, unknown>) => ({
  componentsByNameMap: {
    holdings: { containersByNameMap: { all: { dataPointsByNameMap: columns } } },
  },
});
const COLUMNS = {
  asOfDate: { value: 20260807 },
  ticker: { value: ['ZZTA', 'BRKB', 'XTSLA'] },
  issueName: { value: ['ZED ALPHA', 'BERKSHIRE', 'CASH FUND'] },
  assetClass: { value: ['Equity', 'Equity', 'Money Market'] },
  holdingPercent: { value: [0.59, 1.39, 1.5] },
};
const read = (columns: Record<string, unknown>) =>
  parseHoldingsJson(table(columns), { now: NOW, symbol: 'ZZTF' });

it('reads the columns as rows', () => {
  const { asOf, holdings } = read(COLUMNS);
  expect(asOf).toBe(epochDayFromIso('2026-08-07') * DAY);
  expect(holdings.map(({ symbol, weight }) => [symbol, weight])).toEqual([
    ['BRK-B', expect.closeTo(0.0139, 12)],
    ['ZZTA', expect.closeTo(0.0059, 12)],
  ]);
});

it.each([
  ['a day without a list', { asOfDate: { value: '' }, ticker: { value: [] } }, 'empty'],
  ['no weights', { ...COLUMNS, holdingPercent: undefined }, 'empty'],
  ['columns of different lengths', { ...COLUMNS, ticker: { value: ['ZZTA'] } }, 'schema'],
  ['weights in words', { ...COLUMNS, holdingPercent: { value: ['much', 'more', 'most'] } }, 'empty'],
])('refuses %s', async (_, columns, kind) => {
  expect(await kindOf(() => read(columns))).toBe(kind);
});
