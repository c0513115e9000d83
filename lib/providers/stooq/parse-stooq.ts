import type { History } from '../../market/types';
import { csvRows } from '../csv';
import { historyFromRows } from '../day-rows';
import { type Answer, textReply } from '../reply';
import { ProviderError } from '../types';

/**
 * `q/d/l` csv → history. Limits come as a sentence with HTTP 200, unknown symbols as `No data`, and
 * since July 2026 programs get a page with a puzzle instead, so the extension doesn't ask it.
 */
export function parseStooq(reply: Answer, { now, symbol }: { now: number; symbol: string }): History {
  const text = textReply(reply);
  if (/exceeded the daily hits limit/i.test(text))
    throw new ProviderError('rate-limited', 'over the daily limit');
  if (/^\s*no data/i.test(text)) throw new ProviderError('not-found', 'the source knows no such symbol');
  const [header = [], ...lines] = csvRows(text);
  const date = header.indexOf('Date');
  const close = header.indexOf('Close');
  if (date < 0 || close < 0) throw new ProviderError('schema', 'not a table of days');
  const rows = lines
    .filter((line) => line.length > 1)
    .map((line) => ({ date: line[date], close: line.length === header.length ? line[close] : 'cut off' }));
  return historyFromRows({ symbol, source: 'stooq', currency: 'USD', now, rows });
}
