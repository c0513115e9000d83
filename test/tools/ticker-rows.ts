import * as v from 'valibot';
import type { TextLink } from '../../lib/tickers/types';

/** One row to be searched. `fault` says why there is nothing to search. */
export interface TickerRow {
  id: string | number | null;
  text: string;
  links: TextLink[];
  fault?: string;
}

const linkSchema = v.object({ start: v.number(), end: v.number(), href: v.string() });
const idSchema = v.fallback(v.nullable(v.union([v.string(), v.number()])), null);
const rowSchema = v.object({
  id: v.optional(idSchema, null),
  text: v.string(),
  links: v.fallback(v.array(linkSchema), []),
});

/** Rows of a JSONL file, one for each line that is not blank, whatever is in it. */
export function readTickerRows(jsonl: string): TickerRow[] {
  return jsonl
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map(readRow);
}

function readRow(line: string): TickerRow {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch {
    return { id: null, text: '', links: [], fault: 'not JSON' };
  }
  const parsed = v.safeParse(rowSchema, row);
  if (parsed.success) return parsed.output;
  const id = typeof row === 'object' && row !== null && 'id' in row ? v.parse(idSchema, row.id) : null;
  return { id, text: '', links: [], fault: 'no text' };
}
