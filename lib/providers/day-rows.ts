import type { History, SourceId } from '../market/types';
import type { EpochDay } from '../time';
import { readDay } from './csv';
import { type Figure, isPrice, known, toTextFigure } from './fields';
import { ProviderError, type Split } from './types';
import { unfinishedInNewYork } from './zone';

/** One line of a source's daily table, as text or numbers. */
export interface DayRow {
  date: unknown;
  close: unknown;
  adjClose?: unknown;
  /** New shares per old share on this day, 1 on most. */
  splitFactor?: unknown;
}

export interface DayTable {
  symbol: string;
  source: SourceId;
  currency: string | null;
  now: number;
  rows: readonly DayRow[];
}

/**
 * A source's table of US sessions in any order → history: oldest first, one row a day (the first
 * counts), rows without a close and the unfinished day left out. Throws `empty` when nothing
 * remains, `schema` when a date or a close is neither right nor missing.
 */
export function historyFromRows({ symbol, source, currency, now, rows }: DayTable): History {
  const byDay = new Map<EpochDay, { close: number; adjClose: number | null }>();
  const splits: Split[] = [];
  for (const row of rows) {
    const day = readDay(row.date);
    const close = toTextFigure(row.close);
    if (day === null || close === 'malformed') throw new ProviderError('schema', 'a row is broken');
    if (typeof close !== 'number' || !isPrice(close) || byDay.has(day) || unfinishedInNewYork(day, now))
      continue;
    const adjusted: Figure = toTextFigure(row.adjClose);
    byDay.set(day, { close, adjClose: known(adjusted) });
    const ratio = known(toTextFigure(row.splitFactor));
    if (ratio !== null && ratio > 0 && ratio !== 1) splits.push({ day, ratio });
  }
  const sorted = [...byDay.entries()].sort(([a], [b]) => a - b);
  if (sorted.length === 0) throw new ProviderError('empty', 'the table has no completed days');
  const adjusted = sorted.map(([, row]) => row.adjClose);
  return {
    symbol,
    currency,
    days: sorted.map(([day]) => day),
    close: sorted.map(([, row]) => row.close),
    adjClose: adjusted.every(isPrice) ? adjusted.map(Number) : null,
    splits: splits.sort((a, b) => a.day - b.day),
    source,
    fetchedAt: now,
  };
}
