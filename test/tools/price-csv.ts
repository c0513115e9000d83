import { csvParseRows, dsvFormat, tsvParseRows } from 'd3-dsv';
import { type PriceRow, seriesFromRows } from '../../lib/analytics/series';
import type { Series } from '../../lib/analytics/types';
import { type EpochDay, epochDayFromIso } from '../../lib/time';

const semicolonParseRows = dsvFormat(';').parseRows;
const DATE_COLUMN = /^(?:date|datetime|time|day|timestamp)$/;
const CLOSE_COLUMN = /^(?:close\*?|closing price|close\/last|price|last)$/;

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

/** `12/29/2023`, `29.12.2023`: which of the first two is the month is not said. */
const NUMERIC_DATE = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/;

/** Days first with dots, and where a first number is no month; else as Americans write. */
function daysComeFirst(cells: string[]): boolean {
  return cells.some((cell) => {
    const [, first, separator] = NUMERIC_DATE.exec(cell.trim()) ?? [];
    return separator === '.' || Number(first) > 12;
  });
}

/** `2023-12-29T16:00`, `2023/12/29`, `20231229`, `12/29/2023`, `Dec 29, 2023`, `29-Dec-2023` → year, month, day as written. */
function dateParts(text: string, dayFirst: boolean): [year: string, month: string, day: string] | null {
  const yearFirst = /^(\d{4})([-/]?)(\d{2})\2(\d{2})(?!\d)/.exec(text);
  if (yearFirst) return [yearFirst[1] ?? '', yearFirst[3] ?? '', yearFirst[4] ?? ''];
  const [, first, , second, last] = NUMERIC_DATE.exec(text) ?? [];
  if (first && second && last) return dayFirst ? [last, second, first] : [last, first, second];
  const named =
    /^(?<month>[A-Za-z]{3})[a-z]*\.? (?<day>\d{1,2}),? (?<year>\d{4})$/.exec(text) ??
    /^(?<day>\d{1,2})[- ](?<month>[A-Za-z]{3})[a-z]*[- ](?<year>\d{4})$/.exec(text);
  const { year = '', month = '', day = '' } = named?.groups ?? {};
  const at = MONTHS.indexOf(month.toLowerCase());
  return at < 0 ? null : [year, String(at + 1), day];
}

function dayOf(cell: string | undefined, dayFirst: boolean): EpochDay | null {
  const parts = dateParts((cell ?? '').trim(), dayFirst);
  try {
    return parts && epochDayFromIso(parts.map((part) => part.padStart(2, '0')).join('-'));
  } catch {
    return null;
  }
}

const DECIMAL = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i;
const GROUPED = /^[-+]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;

/** Where semicolons part the cells, a comma is the decimal point; `10,5` in any other file is no number. */
function numberOf(cell: string | undefined, decimalComma: boolean): number | null {
  const plain = (cell ?? '').replace(/[$\s]/g, '');
  const swapped = decimalComma ? plain.replace(/[.,]/g, (mark) => (mark === ',' ? '.' : ',')) : plain;
  const text = GROUPED.test(swapped) ? swapped.replaceAll(',', '') : swapped;
  const value = DECIMAL.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(value) ? value : null;
}

/**
 * Header lines may be several; the close and date columns are named in one of them, else they are the
 * only two. Throws where there are more and none is called the close: any of them could be meant.
 */
function columnsOf(rows: string[][]): { date: number; close: number; adjClose: number } {
  const header = rows.slice(0, 10).filter((row) => row.every((cell) => dayOf(cell, false) === null));
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
  const adjClose = find(/^adj(?:usted)?[ _]?close\*{0,2}$/);
  if (close >= 0 && close !== date) return { date, close, adjClose };
  const widest = Math.max(...rows.map((row) => row.length));
  if (widest > 2) throw new Error(`no column called close among ${(header[0] ?? []).join(', ') || widest}`);
  return { date, close: 1 - date, adjClose };
}

/**
 * A download of daily prices as a series: columns `date` and `close` wherever they stand, any order
 * of rows, several header lines, `null` rows, dates with times, duplicates (the later row counts).
 * Throws when no row carries a date and a price, or none of several columns is called the close.
 */
export function seriesFromCsv(text: string): Series {
  const { rows, decimalComma } = rowsOf(text);
  const columns = columnsOf(rows);
  const dayFirst = daysComeFirst(rows.map((row) => row[columns.date] ?? ''));
  const prices: PriceRow[] = [];
  for (const row of rows) {
    const day = dayOf(row[columns.date], dayFirst);
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
