import { expect, it } from 'vitest';
import { parseFrame } from '../../../lib/providers/sec/parse-frames';
import { epochDayFromIso } from '../../../lib/time';
import { kindOf } from '../context';

const row = (cik: number, val: number, end = '2026-03-31') => ({ cik, entityName: 'Z', end, val });
const frame = (rest: object = {}) => ({
  taxonomy: 'us-gaap',
  tag: 'EarningsPerShareDiluted',
  ccp: 'CY2026Q1',
  uom: 'USD-per-shares',
  data: [row(1750, 0.8), row(320193, 2.46, '2026-03-28'), row(1750, 9)],
  ...rest,
});

it('has every filer’s earnings once, with the end of its own period', () => {
  const { period, currency, earnings } = parseFrame(frame());
  expect([period, currency]).toEqual(['CY2026Q1', 'USD']);
  expect([...earnings]).toEqual([
    [1750, { value: 0.8, end: epochDayFromIso('2026-03-31') }],
    [320193, { value: 2.46, end: epochDayFromIso('2026-03-28') }],
  ]);
});

it('leaves out rows that are none', () => {
  const { earnings } = parseFrame(frame({ data: [row(1, 2), { cik: 'x' }, row(2, 1e9), row(3, 1, 'soon')] }));
  expect([...earnings.keys()]).toEqual([1]);
});

it.each([
  ['another concept', { tag: 'Assets' }, 'schema'],
  ['another unit', { uom: 'USD' }, 'schema'],
  ['another period', { ccp: 'CY2026Q1I' }, 'schema'],
  ['no rows', { data: [] }, 'empty'],
  ['rows of nothing', { data: [5] }, 'schema'],
])('refuses %s', async (_, rest, kind) => {
  expect(await kindOf(() => parseFrame(frame(rest)))).toBe(kind);
});
