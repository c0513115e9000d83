import { csvParseRows, dsvFormat, tsvParseRows } from 'd3-dsv';
import { type PriceRow, seriesFromRows } from '../../lib/analytics/series';
import type { Series } from '../../lib/analytics/types';
import { type EpochDay, epochDayFromIso } from '../../lib/time';

const semicolonParseRows = dsvFormat(';').parseRows;
const DATE_COLUMN = /^(?:date|datetime|time|day|timestamp)$/;
const CLOSE_COLUMN = /^(?:close|closing price|close\/last|price)$/;

const normal = (cell: string | undefined) => (cell ?? '').trim().toLowerCase();

function rowsOf(text: string): string[][] {
  const body = text.replace(/^\ufeff/, '');
  const head = body.slice(0, body.indexOf('\n') + 1 || undefined);
  if (head.includes('\t') && !head.includes(',')) return tsvParseRows(body);
  return head.includes(';') && !head.includes(',') ? semicolonParseRows(body) : csvParseRows(body);
}

function dayOf(cell: string | undefined): EpochDay | null {
  const text = (cell ?? '').trim();
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  const iso = american
    ? `${american[3]}-${american[1]?.padStart(2, '0')}-${american[2]?.padStart(2, '0')}`
    : text.slice(0, 10);
  try {
    return epochDayFromIso(iso);
  } catch {
    return null;
  }
}

function numberOf(cell: string | undefined): number | null {
  const text = (cell ?? '').replace(/[$,\s]/g, '');
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
  const rows = rowsOf(text);
  const columns = columnsOf(rows);
  const prices: PriceRow[] = [];
  for (const row of rows) {
    const day = dayOf(row[columns.date]);
    if (day === null) continue;
    prices.push({
      day,
      close: numberOf(row[columns.close]),
      adjClose: columns.adjClose < 0 ? null : numberOf(row[columns.adjClose]),
    });
  }
  const series = seriesFromRows(prices);
  if (series.days.length === 0) throw new Error('no row with a date and a price');
  return series;
}
