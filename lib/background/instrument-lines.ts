import * as v from 'valibot';
import { instrumentSchema } from '../market/types';
import type { Instrument } from '../tickers/types';

/**
 * Instruments as text, one a line: symbol, name, exchange and kind between tabs. One of them can be
 * found without reading the others, which matters to a worker that has only just woken.
 */
export function toLines(instruments: readonly Instrument[]): string {
  const clean = (text: string) => text.replace(/[\t\n]/g, ' ');
  return instruments
    .map(({ symbol, name, exchange, kind }) => [symbol, name, exchange, kind].map(clean).join('\t'))
    .join('\n');
}

function fromLine(line: string): Instrument | null {
  const [symbol, name, exchange, kind] = line.split('\t');
  const parsed = v.safeParse(instrumentSchema, { symbol, name, exchange, kind });
  return parsed.success ? parsed.output : null;
}

export function fromLines(lines: string): Instrument[] {
  return lines
    .split('\n')
    .map(fromLine)
    .filter((instrument) => instrument !== null);
}

export function findInLines(lines: string, symbol: string): Instrument | null {
  const start = lines.startsWith(`${symbol}\t`) ? 0 : lines.indexOf(`\n${symbol}\t`) + 1;
  if (start === 0 && !lines.startsWith(`${symbol}\t`)) return null;
  const end = lines.indexOf('\n', start);
  return fromLine(lines.slice(start, end < 0 ? undefined : end));
}
