import { expect, it } from 'vitest';
import { type HoldingRow, holdingsOf } from '../../../lib/providers/ishares/holdings-of';
import { kindOf, NOW } from '../context';

const row = (ticker: string, percent: number | null, rest: Partial<HoldingRow> = {}): HoldingRow => ({
  ticker,
  name: `${ticker} CO`,
  assetClass: 'Equity',
  percent,
  ...rest,
});
const read = (...rows: HoldingRow[]) => holdingsOf({ symbol: 'ZZTF', now: NOW, day: null, rows });

it('has each share once, largest first, as fractions', () => {
  const { holdings } = read(row('A', 1), row('B', 5), row('A', 3));
  expect(holdings.map(({ symbol, weight }) => [symbol, weight])).toEqual([
    ['B', 0.05],
    ['A', 0.01],
  ]);
});

it.each([
  ['BRKB', 'BRK-B'],
  ['CMCSA', 'CMCSA'],
  ['BF.B', 'BF-B'],
])('writes %s as %s', (ticker, symbol) => {
  expect(read(row(ticker, 1)).holdings[0]?.symbol).toBe(symbol);
});

it('keeps what has no ticker by its name', () => {
  const [right] = read(row('-', 0.1, { name: 'RIGHTS OF ZED' })).holdings;
  expect(right).toMatchObject({ symbol: '', name: 'RIGHTS OF ZED' });
});

it('leaves out cash, futures, shorts and what is no number, and refuses to be empty', async () => {
  const odd = [
    row('USD', 5, { assetClass: 'Cash' }),
    row('ESU6', 1, { assetClass: 'Futures' }),
    row('A', -1),
    row('B', null),
    row('C', 101),
  ];
  expect(read(row('D', 1), ...odd).holdings).toHaveLength(1);
  expect(await kindOf(() => read(...odd))).toBe('empty');
});
