import { expect, it } from 'vitest';
import { around, contains, nearest, overlaps, type Rect } from '../../lib/hover/geometry';

const rect = (left: number, top: number, right: number, bottom: number): Rect => ({
  left,
  top,
  right,
  bottom,
});

it('counts edges as inside', () => {
  expect(contains(rect(0, 0, 10, 10), { x: 10, y: 0 })).toBe(true);
  expect(contains(rect(0, 0, 10, 10), { x: 10.1, y: 0 })).toBe(false);
});

it('does not call touching boxes overlapping', () => {
  expect(overlaps(rect(0, 0, 10, 10), rect(10, 0, 20, 10))).toBe(false);
  expect(overlaps(rect(0, 0, 10, 10), rect(9, 9, 20, 20))).toBe(true);
});

it('draws one box around all', () => {
  expect(around([rect(5, 0, 10, 10), rect(0, 20, 3, 30)])).toEqual(rect(0, 0, 10, 30));
  expect(around([])).toBe(null);
});

it('finds the line of a broken mention the pointer means', () => {
  const lines = [rect(300, 0, 340, 16), rect(0, 20, 30, 36)];
  expect(nearest(lines, { x: 10, y: 30 })).toBe(lines[1]);
  expect(nearest(lines, { x: 320, y: 8 })).toBe(lines[0]);
  expect(nearest([], { x: 0, y: 0 })).toBe(null);
});
