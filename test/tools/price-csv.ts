import { csvParseRows, dsvFormat, tsvParseRows } from 'd3-dsv';
import { type PriceRow, seriesFromRows } from '../../lib/analytics/series';
import type { Series } from '../../lib/analytics/types';
import { type EpochDay, epochDayFromIso } from '../../lib/time';

const semicolonParseRows = dsvFormat(';').parseRows;
const DATE_COLUMN = /^(?:date|datetime|time|day|timestamp)$/;
const CLOSE_COLUMN = /^(?:close|closing price|close\/last|price)$/;

const normal = (cell: string | undefined) => (cell ?? '').trim().toLowerCase();

function rowsOf(text: string): { rows: string[][]; decimalComma: boolean } {
  const body = text.replace(/^\ufeff/, '');
  const head = body.slice(0, body.indexOf('\n') + 1 || undefined);
  const parsed = (rows: string[][]) => ({ rows, decimalComma: false });
  if (head.includes('\t') && !head.includes(',')) return parsed(tsvParseRows(body));
  if (!head.includes(';') || head.includes(',')) return parsed(csvParseRows(body));
  const rows = semicolonParseRows(body);
  return { rows, decimalComma: rows.some((row) => row.some((cell) => /^\s*\d[\d.]*,\d+\s*$/.test(cell))) };
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** `2023-12-29T16:00`, `2023/12/29`, `20231229`, `12/29/2023`, `Dec 29, 2023`, `29-Dec-2023` → year, month, day as written. */
function dateParts(text: string): [year: string, month: string, day: string] | null {
  const yearFirst = /^(\d{4})([-/]?)(\d{2})\2(\d{2})(?!\d)/.exec(text);
  if (yearFirst) return [yearFirst[1] ?? '', yearFirst[3] ?? '', yearFirst[4] ?? ''];
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (american) return [american[3] ?? '', american[1] ?? '', american[2] ?? ''];
  const named =
    /^(?<month>[A-Za-z]{3})[a-z]*\.? (?<day>\d{1,2}),? (?<year>\d{4})$/.exec(text) ??
    /^(?<day>\d{1,2})[- ](?<month>[A-Za-z]{3})[a-z]*[- ](?<year>\d{4})$/.exec(text);
  const { year = '', month = '', day = '' } = named?.groups ?? {};
  const at = MONTHS.indexOf(month.toLowerCase());
  return at < 0 ? null : [year, String(at + 1), day];
}

function dayOf(cell: string | undefined): EpochDay | null {
  const parts = dateParts((cell ?? '').trim());
  try {
    return parts && epochDayFromIso(parts.map((part) => part.padStart(2, '0')).join('-'));
  } catch {
    return null;
  }
}

/** Where semicolons part the cells, a comma is the decimal point. */
function numberOf(cell: string | undefined, decimalComma: boolean): number | null {
  const plain = (cell ?? '').replace(/[$\s]/g, '');
  const text = decimalComma ? plain.replaceAll('.', '').replace(',', '.') : plain.replaceAll(',', '');
  const value = text === '' ? Number.NaN : Number(text);
  return Number.isFinite(value) ? value : null;
}

/** Header lines may be several; the close and date columns are named in one of them, else they are the first two. */
function columnsOf(rows: string[][]): { date: number; close: number; adjClose: number } {
  const header = rows.slice(0, 10).filter((row) => dayOf(row[0]) === null);
  const find = (wanted: RegExp) => {
    for (const row of header) {
      const at = row.findIndex((cell) => wanted.test(normal(cell)));
      if (at >= 0) return at;
    }
    return -1;
  };
  const date = Math.max(0, find(DATE_COLUMN));
  const exact = find(/^close$/);
  const close = exact >= 0 ? exact : find(CLOSE_COLUMN);
  return {
    date,
    close: close >= 0 && close !== date ? close : date + 1,
    adjClose: find(/^adj(?:usted)?[ _]?close$/),
  };
}

/**
 * A download of daily prices as a series: columns `date` and `close` wherever they stand, any order
 * of rows, several header lines, `null` rows, dates with times, duplicates (the later row counts).
 * Throws when no row carries a date and a price.
 */
export function seriesFromCsv(text: string): Series {
  const { rows, decimalComma } = rowsOf(text);
  const columns = columnsOf(rows);
  const prices: PriceRow[] = [];
  for (const row of rows) {
    const day = dayOf(row[columns.date]);
    if (day === null) continue;
    prices.push({
      day,
      close: numberOf(row[columns.close], decimalComma),
      adjClose: columns.adjClose < 0 ? null : numberOf(row[columns.adjClose], decimalComma),
    });
  }
  const series = seriesFromRows(prices);
  if (series.days.length === 0) throw new Error('no row with a date and a price');
  return series;
}
