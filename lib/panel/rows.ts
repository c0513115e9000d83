import { comparePE } from '../market/basis';
import type { Metric } from '../market/types';
import type { PageInstrument, ServedFacts } from '../messaging/protocol';

/** One instrument found on the page, with what the overview shows of it. */
export interface PanelRow {
  symbol: string;
  name: string;
  mentions: number;
  /** Absent until the background has answered. */
  change?: Metric;
  trailingPE?: Metric;
  /** Against the large side, by the like-for-like rule; null where the two P/Es can't be compared. */
  discount: number | null;
  /** Return since the article was published, a fraction; null without a date or history. */
  since: number | null;
}

export const COLUMNS = ['symbol', 'change', 'trailingPE', 'discount', 'since'] as const;
export type Column = (typeof COLUMNS)[number];

interface Found {
  instruments: PageInstrument[];
  /** Served facts by symbol. */
  facts: Record<string, ServedFacts>;
  /** The large side's P/E. */
  largePE: Metric | undefined;
  /** Returns since publication by symbol. */
  since: Record<string, number | null>;
}

/** What was found and what is known of it → rows in reading order. */
export function panelRows({ instruments, facts, largePE, since }: Found): PanelRow[] {
  return instruments.map(({ symbol, text, mentions }) => {
    const known = facts[symbol]?.facts;
    const { changeFraction, trailingPE } = known?.metrics ?? {};
    const comparison = comparePE(trailingPE, largePE);
    return {
      symbol,
      name: known?.instrument.name || text,
      mentions,
      ...(changeFraction && { change: changeFraction }),
      ...(trailingPE && { trailingPE }),
      discount: comparison.comparable ? comparison.discount : null,
      since: since[symbol] ?? null,
    };
  });
}

/** Rows ordered by a column; missing values always last, equal ones in reading order. */
export function sortRows(rows: PanelRow[], column: Column, descending: boolean): PanelRow[] {
  const sign = descending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [x, y] = [figureOf(a, column), figureOf(b, column)];
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    return x < y ? -sign : x > y ? sign : 0;
  });
}

function figureOf(row: PanelRow, column: Column): number | string | null {
  if (column === 'symbol') return row.symbol.replace(/^\^/, '');
  if (column === 'change') return row.change?.value ?? null;
  if (column === 'trailingPE') return row.trailingPE?.value ?? null;
  return row[column];
}
