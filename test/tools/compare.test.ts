import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { compareSeries } from '../../lib/analytics/compare-series';
import { isoFromEpochDay } from '../../lib/time';
import { january2026 } from '../analytics/fixtures';
import { comparisonJson } from './compare';
import { seriesFromCsv } from './price-csv';

const MESSY = resolve(import.meta.dirname, '../../../shared/data/market/messy');
const dates = (text: string) => [...seriesFromCsv(text).days].map(isoFromEpochDay);

describe('prices from a download', () => {
  it.each([
    ['plain', 'date,close\n2023-12-28,10\n2023-12-29,11\n'],
    ['a byte order mark and carriage returns', '\ufeffDate,Close\r\n2023-12-28,10\r\n2023-12-29,11\r\n'],
    ['columns in another order', 'Close,Volume,Date\n10,1,2023-12-28\n11,2,2023-12-29'],
    ['unsorted with duplicates', 'date,close\n2023-12-29,9\n2023-12-28,10\n2023-12-29,11'],
    ['null rows', 'date,close\n2023-12-27,null\n2023-12-28,10\n2023-12-29,11\n2024-01-02,'],
    ['American dates and dollars', 'Date,Close/Last\n12/29/2023,$11.00\n12/28/2023,$10.00'],
    ['semicolons', 'date;close\n2023-12-28;10\n2023-12-29;11'],
    ['semicolons and decimal commas', 'Datum;Close\n2023-12-28;10,00\n2023-12-29;11,0'],
    ['dates without dashes', 'date,close\n20231228,10\n20231229,11'],
    ['dates with slashes', 'date,close\n2023/12/28,10\n2023/12/29,11'],
    ['month names', 'Date,Close\n"Dec 28, 2023",10\n"December 29, 2023",11'],
    ['day and month name', 'Date,Close\n28-Dec-2023,10\n29 Dec 2023,11'],
    ['tabs', 'date\tclose\n2023-12-28\t10\n2023-12-29\t11'],
    ['dates with times', 'Date,Open,Close\n2023-12-28 00:00:00-05:00,1,10\n2023-12-29T00:00:00Z,1,11'],
    ['a header of three lines', 'Price,Price,Close\nTicker,X,X\nDate,,\n2023-12-28,7,10\n2023-12-29,7,11'],
    ['no header', '2023-12-28,10\n2023-12-29,11'],
    ['dots and days first', 'date;close\n28.12.2023;10,0\n29.12.2023;11'],
    ['days first, as one of them shows', 'Date,Close\n28/12/2023,10\n29/12/2023,11'],
    ['closes before dates', 'close,date\n10,2023-12-28\n11,2023-12-29'],
    [
      'numbers that are none',
      'date,close\n2023-12-26,0x10\n2023-12-27,"10,5"\n2023-12-28,10\n2023-12-29,1.1e1',
    ],
    ['zero and negative prices', 'date,close\n2023-12-26,0\n2023-12-27,-3\n2023-12-28,10\n2023-12-29,11'],
    ['an adjusted column first', 'date,adj close,close\n2023-12-28,8,10\n2023-12-29,9,11'],
  ])('%s', (_, text) => {
    expect(dates(text)).toEqual(['2023-12-28', '2023-12-29']);
    expect([...seriesFromCsv(text).close]).toEqual([10, 11]);
  });

  it('keeps the adjusted close where there is one', () => {
    expect([...(seriesFromCsv('Date,Close,Adj Close\n2023-12-28,10,9').adjClose ?? [])]).toEqual([9]);
  });

  it('takes day-first dates apart from American ones', () => {
    expect(dates('date,close\n05/12/2023,10\n28/12/2023,11')).toEqual(['2023-12-05', '2023-12-28']);
    expect(dates('date,close\n05/12/2023,10\n06/12/2023,11')).toEqual(['2023-05-12', '2023-06-12']);
  });

  it('reads thousands in either manner', () => {
    expect([...seriesFromCsv('date,close\n2023-12-29,"4,769.83"').close]).toEqual([4769.83]);
    expect([...seriesFromCsv('date;close\n2023-12-28;4.769,83\n2023-12-29;5.000,00').close]).toEqual([
      4769.83, 5000,
    ]);
  });

  it('does not guess which of several columns is the close', () => {
    expect(() => seriesFromCsv('date,spx,rut\n2023-12-29,4769,2027')).toThrow(
      'no column called close among date, spx, rut',
    );
    expect(() => seriesFromCsv('2023-12-29,1,2,3,4')).toThrow('no column called close');
  });

  it.each(['', 'date,close\n', '<html></html>', 'date,close\n2023-02-30,4'])('refuses %j', (text) => {
    expect(() => seriesFromCsv(text)).toThrow('no row with a date and a price');
  });

  describe.runIf(existsSync(MESSY))('malformed downloads', () => {
    it.each([
      ['yahoo_csv_RUT_with_null_row_2020.csv', 1485.25, 1633.810059],
      ['yfinance_multiheader_IWM_2023-12.csv', 184.91000366210938, 200.7100067138672],
    ])('%s', (file, first, last) => {
      const { close } = seriesFromCsv(readFileSync(join(MESSY, file), 'utf8'));
      expect(close[0]).toBe(first);
      expect(close.at(-1)).toBe(last);
    });
  });
});

describe('the compare tool', () => {
  const folder = mkdtempSync(join(tmpdir(), 'compare-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const { small, large } = january2026();
  const file = (name: string, side: typeof small) => {
    const path = join(folder, name);
    const rows = [...side.days].map((day, i) => `${isoFromEpochDay(day)},${side.close[i]}`);
    writeFileSync(path, ['date,close', ...rows].join('\n'));
    return path;
  };

  it('prints the comparison in its own shape', () => {
    const tool = resolve(import.meta.dirname, 'compare.ts');
    const tsx = resolve(import.meta.dirname, '../../node_modules/.bin/tsx');
    const files = ['--small', file('a.csv', small), '--large', file('b.csv', large)];
    const printed = JSON.parse(
      execFileSync(tsx, [tool, ...files, '--as-of', '2026-01-25'], { encoding: 'utf8' }),
    );
    const wanted = compareSeries({ small, large });
    expect(printed).toEqual(wanted && comparisonJson(wanted));
    expect(printed).toMatchObject({
      asOfUsed: '2026-01-23',
      calendarYears: { 2025: null, 2026: { winner: 'small' } },
      streak: { small: 0, large: 1 },
      streaks: [{ first: '2026-01-02', last: '2026-01-22', days: 14, ended: true }],
      risk: { 21: null, 756: null },
      trailing: { YTD: { start: '2025-12-31' }, '5Y': null },
    });
    expect(Object.keys(printed)).toEqual([
      'asOfUsed',
      'trailing',
      'calendarYears',
      'streak',
      'streaks',
      'risk',
      'drawdown',
      'relativeStrength',
    ]);
    expect(Object.keys(printed.drawdown.small)).toEqual(['1Y', '3Y', '5Y', 'MAX']);
  });
});
