import { describe, expect, it } from 'vitest';
import { parseFredCsv, parseFredObservations, targetFromFred } from '../../../lib/providers/fred/parse-fred';
import { isoFromEpochDay } from '../../../lib/time';
import { kindOf, NOW } from '../context';

describe('a FRED table', () => {
  it.each(['observation_date', 'DATE'])('with %s in its head is read', (head) => {
    const [series] = parseFredCsv(`${head},DFF\n2026-04-29,3.63\n2026-04-30,3.64\n\n`);
    expect(series).toMatchObject({ id: 'DFF', values: [3.63, 3.64] });
    expect(isoFromEpochDay(series?.days.at(-1) ?? 0)).toBe('2026-04-30');
  });
  it('leaves out missing values, a dot or nothing', () => {
    const [a, b] = parseFredCsv('observation_date,A,B\n2025-10-01,.,1\n2025-10-02,,2\n2025-10-03,3,\n');
    expect([a?.values, b?.values]).toEqual([[3], [1, 2]]);
  });
  it.each([
    ['another table', 'Date,Open\n2026-01-01,5', 'schema'],
    ['no series', 'DATE\n2026-01-01', 'schema'],
    ['a line cut off', 'DATE,A,B\n2026-01-01,1,2\n2026-01-02,1', 'schema'],
    ['a date cut off', 'DATE,A\n2026-01-01,1\n2026-0', 'schema'],
    ['dates out of order', 'DATE,A\n2026-01-02,1\n2026-01-01,1', 'schema'],
    ['a date twice', 'DATE,A\n2026-01-01,1\n2026-01-01,2', 'schema'],
    ['words', 'DATE,A\n2026-01-01,high', 'schema'],
    ['no values', 'DATE,A\n2026-01-01,.', 'empty'],
  ])('with %s is refused', async (_, text, kind) => {
    expect(await kindOf(() => parseFredCsv(text))).toBe(kind);
  });
});

it('observations are text, a dot is missing, order is any', () => {
  const observations = [
    { date: '2026-05-29', value: '4.41' },
    { date: '2026-05-28', value: '.' },
    { date: '2026-05-27', value: '4.45' },
  ];
  expect(parseFredObservations({ observations }, { id: 'DGS10' }).values).toEqual([4.45, 4.41]);
});

it('observations without a value are empty', async () => {
  expect(await kindOf(() => parseFredObservations({ observations: [] }, { id: 'X' }))).toBe('empty');
});

describe('the target', () => {
  it('needs both bounds, on the same day', async () => {
    const both = parseFredCsv(
      'DATE,DFEDTARL,DFEDTARU\n2024-09-18,5.25,5.50\n2024-09-19,4.75,5.00\n2024-09-20,4.75,.\n',
    );
    expect(targetFromFred(both, { now: NOW })).toMatchObject({
      lower: 0.0475,
      upper: 0.05,
      changes: [{ lower: 0.0475, upper: 0.05 }],
      source: 'fred',
    });
    expect(await kindOf(() => targetFromFred(both.slice(1), { now: NOW }))).toBe('schema');
  });
});
