import { expect, it } from 'vitest';
import type { ServedHistory } from '../../lib/messaging/protocol';
import { sinceBySymbol } from '../../lib/panel/since';
import { epochDayFromIso } from '../../lib/time';

function served(days: string[], close: number[]): ServedHistory {
  return {
    history: {
      symbol: 'X',
      currency: 'USD',
      days: days.map(epochDayFromIso),
      close,
      adjClose: null,
      splits: [],
      source: 'yahoo',
      fetchedAt: 0,
    },
    freshness: { status: 'fresh', fetching: false },
  };
}

it('counts from the first trading day after publication, and not at all where the series begins later', () => {
  const monday = epochDayFromIso('2026-01-26');
  const days = ['2026-01-26', '2026-01-27', '2026-01-28', '2026-01-29'];
  expect(
    sinceBySymbol(
      {
        IWM: served(days, [100, 110, 115, 121]),
        NEW: served(['2026-03-02', '2026-03-03'], [10, 11]),
        NONE: { history: null, freshness: { status: 'stale', fetching: false } },
      },
      monday,
    ),
  ).toEqual({ IWM: expect.closeTo(0.1, 12), NEW: null, NONE: null });
});
