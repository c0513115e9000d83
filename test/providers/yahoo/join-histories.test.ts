import { expect, it } from 'vitest';
import type { History } from '../../../lib/market/types';
import { joinHistories } from '../../../lib/providers/yahoo/join-histories';

const part = (days: number[], over: Partial<History> = {}): History => ({
  symbol: 'A',
  currency: 'USD',
  days,
  close: days.map((day) => day * 10),
  adjClose: days.map((day) => day * 9),
  splits: [],
  source: 'yahoo',
  fetchedAt: 1,
  ...over,
});

it('joins two stretches, days in both from the later', () => {
  const later = part([3, 4], { close: [33, 44], splits: [{ day: 3, ratio: 2 }], fetchedAt: 2 });
  expect(
    joinHistories(
      part([1, 2, 3], {
        splits: [
          { day: 3, ratio: 2 },
          { day: 1, ratio: 4 },
        ],
      }),
      later,
    ),
  ).toEqual(
    part([1, 2, 3, 4], {
      close: [10, 20, 33, 44],
      adjClose: [9, 18, 27, 36],
      splits: [
        { day: 1, ratio: 4 },
        { day: 3, ratio: 2 },
      ],
      fetchedAt: 2,
    }),
  );
});

it('has adjusted closes only when both have', () => {
  expect(joinHistories(part([1], { adjClose: null }), part([2])).adjClose).toBeNull();
});
