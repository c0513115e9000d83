import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Metric } from '../../lib/market/types';
import type { ServedFacts } from '../../lib/messaging/protocol';
import { COLUMNS, type PanelRow, panelRows, sortRows } from '../../lib/panel/rows';

function metric(value: number | null, method = 'm'): Metric {
  return {
    value,
    ...(value === null && { reason: 'loss' as const }),
    unit: 'multiple',
    asOf: 1e12,
    fetchedAt: 1e12,
    source: 'yahoo',
    method,
  };
}
function served(symbol: string, metrics: Record<string, Metric>): ServedFacts {
  return {
    facts: {
      instrument: { symbol, name: `${symbol} Inc`, exchange: '', kind: 'stock' },
      currency: 'USD',
      marketState: 'open',
      metrics,
    },
    freshness: { status: 'fresh', fetching: false },
  };
}
const found = (symbol: string) => ({ symbol, text: symbol, mentions: 1 });

describe('panelRows', () => {
  it('compares each P/E with the large side like for like', () => {
    const rows = panelRows({
      instruments: [found('CHEAP'), found('OTHER'), found('LOSS'), found('UNKNOWN')],
      facts: {
        CHEAP: served('CHEAP', { trailingPE: metric(14) }),
        OTHER: served('OTHER', { trailingPE: metric(14, 'another method') }),
        LOSS: served('LOSS', { trailingPE: metric(null) }),
      },
      largePE: metric(28),
      since: { CHEAP: 0.1 },
    });
    expect(rows.map((row) => row.discount)).toEqual([0.5, null, null, null]);
    expect(rows.map((row) => row.since)).toEqual([0.1, null, null, null]);
    expect(rows.map((row) => row.name)).toEqual(['CHEAP Inc', 'OTHER Inc', 'LOSS Inc', 'UNKNOWN']);
  });
});

describe('sortRows', () => {
  const row: fc.Arbitrary<PanelRow> = fc.record({
    symbol: fc.constantFrom('A', '^B', 'C', 'D'),
    name: fc.constant(''),
    mentions: fc.constant(1),
    change: fc.option(
      fc.double({ min: -1, max: 1, noNaN: true }).map((value) => metric(value)),
      { nil: undefined },
    ),
    trailingPE: fc.option(
      fc.double({ min: 1, max: 100, noNaN: true }).map((value) => metric(value)),
      { nil: undefined },
    ),
    discount: fc.option(fc.double({ min: -1, max: 1, noNaN: true })),
    since: fc.option(fc.double({ min: -1, max: 1, noNaN: true })),
  }) as fc.Arbitrary<PanelRow>;

  it('orders by any column either way, missing last, losing no row', () => {
    fc.assert(
      fc.property(fc.array(row), fc.constantFrom(...COLUMNS), fc.boolean(), (rows, column, descending) => {
        const sorted = sortRows(rows, column, descending);
        expect(new Set(sorted)).toEqual(new Set(rows));
        const values = sorted.map((each) => {
          if (column === 'symbol') return each.symbol.replace('^', '');
          if (column === 'change' || column === 'trailingPE') return each[column]?.value ?? null;
          return each[column];
        });
        const known = values.filter((value) => value !== null);
        expect(values.slice(0, known.length)).toEqual(known);
        for (let i = 1; i < known.length; i++) {
          const [a, b] = [known[i - 1], known[i]] as [number, number];
          expect(descending ? a >= b : a <= b).toBe(true);
        }
      }),
    );
  });
});
