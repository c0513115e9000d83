import fc from 'fast-check';
import { expect, it } from 'vitest';
import { joinHistories } from '../../lib/market/join-histories';
import type { History } from '../../lib/market/types';
import { history } from './metrics';

const part = (from: number, to: number, rest: Partial<History> = {}): History => {
  const days = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  return history('A', days.length, {
    days,
    close: days.map((day) => day * 10),
    adjClose: days.map((day) => day * 9),
    ...rest,
  });
};
const scaled = (piece: History, close: number, adjusted: number): History => ({
  ...piece,
  close: piece.close.map((value) => value * close),
  adjClose: piece.adjClose?.map((value) => value * adjusted) ?? null,
});

it('joins two pieces, days in both from the later', () => {
  const later = part(5, 9, { fetchedAt: 2, source: 'cboe' });
  later.close[1] = 60.03;
  expect(joinHistories(part(1, 7), later)).toEqual({
    ...later,
    days: [1, 2, 3, 4, 5, 6, 7, 8, 9],
    close: [10, 20, 30, 40, 50, 60.03, 70, 80, 90],
    adjClose: [9, 18, 27, 36, 45, 54, 63, 72, 81],
  });
});

it('brings the earlier piece to the later one’s terms after a split and a dividend', () => {
  const joined = joinHistories(part(1, 7), scaled(part(5, 9), 0.5, 0.48));
  expect(joined?.close).toEqual([5, 10, 15, 20, 25, 30, 35, 40, 45]);
  joined?.adjClose?.forEach((value, i) => {
    expect(value).toBeCloseTo((i + 1) * 9 * 0.48, 12);
  });
});

it('takes differences of rounding for none', () => {
  const joined = joinHistories(part(1, 7), scaled(part(5, 9), 1.0005, 1));
  expect(joined?.close.slice(0, 4)).toEqual([10, 20, 30, 40]);
});

it('lets one corrected day stand, and refuses what keeps no ratio', () => {
  const corrected = part(1, 9);
  corrected.close[8] = 91;
  expect(joinHistories(corrected, part(1, 12))).toBeDefined();
  const other = part(5, 9, { close: [50, 61, 69, 82, 88] });
  expect(joinHistories(part(1, 7), other)).toBeUndefined();
});

it('refuses pieces that share no day: what lies between is unknown', () => {
  expect(joinHistories(part(1, 4), part(5, 9))).toBeUndefined();
  expect(joinHistories(part(1, 4), part(9, 12))).toBeUndefined();
});

it('has adjusted closes only where both have', () => {
  expect(joinHistories(part(1, 7, { adjClose: null }), part(5, 9))?.adjClose).toBeNull();
  expect(joinHistories(part(1, 7), part(5, 9, { adjClose: null }))?.adjClose).toBeNull();
});

it('keeps the splits of both, each once', () => {
  const splits = [{ day: 2, ratio: 4 }];
  const joined = joinHistories(
    part(1, 7, { splits: [...splits, { day: 6, ratio: 2 }] }),
    part(5, 9, { splits: [{ day: 6, ratio: 2 }] }),
  );
  expect(joined?.splits).toEqual([...splits, { day: 6, ratio: 2 }]);
});

it('is the series as fetched whole, wherever it is cut', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 30, max: 200 }),
      fc.double({ min: 0.05, max: 20, noNaN: true }),
      (cut, split) => {
        const whole = part(1, 230);
        const earlier = scaled(part(1, cut + 14), split, split * 1.01);
        const joined = joinHistories(earlier, part(cut, 230));
        expect(joined?.days).toEqual(whole.days);
        joined?.close.forEach((close, i) => {
          expect(close / (whole.close[i] ?? 0)).toBeCloseTo(1, Math.abs(split - 1) < 0.003 ? 2 : 12);
        });
      },
    ),
  );
});
