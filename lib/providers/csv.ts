import { csvParseRows } from 'd3-dsv';
import { type EpochDay, epochDayFromIso } from '../time';

/** Rows of a csv with cells trimmed; quoted separators and line breaks are understood. */
export const csvRows = (text: string): string[][] =>
  csvParseRows(text, (row) => row.map((cell) => cell.trim()));

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** `2026-08-21`, an ISO moment, `08/21/2026` or `Jun 19, 2026` → epoch day; null for no real date. */
export function readDay(text: unknown): EpochDay | null {
  if (typeof text !== 'string') return null;
  const iso = /^(\d{4}-\d{2}-\d{2})(?:$|[T ])/.exec(text.trim())?.[1];
  const us = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text.trim());
  const named = /^([A-Z][a-z]{2})[a-z]* (\d{1,2}), (\d{4})$/.exec(text.trim());
  const month = named ? MONTHS.indexOf((named[1] ?? '').toLowerCase()) + 1 : Number(us?.[1]);
  const [day, year] = named ? [named[2], named[3]] : [us?.[2], us?.[3]];
  const plain = iso ?? `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  try {
    return epochDayFromIso(plain);
  } catch {
    return null;
  }
}
