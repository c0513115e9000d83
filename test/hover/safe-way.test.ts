import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Rect } from '../../lib/hover/geometry';
import { isOnWay } from '../../lib/hover/safe-way';

const mention: Rect = { left: 100, top: 100, right: 130, bottom: 116 };
const below: Rect = { left: 100, top: 122, right: 420, bottom: 400 };

it.each([
  [{ x: 115, y: 119 }, true, 'in the gap under the mention'],
  [{ x: 160, y: 119 }, true, 'slanting towards the far end of the card'],
  [{ x: 60, y: 119 }, false, 'beside the gap'],
  [{ x: 400, y: 105 }, false, 'above the card, far from the mention'],
  [{ x: 300, y: 300 }, true, 'in the card'],
  [{ x: 115, y: 90 }, false, 'above the mention'],
])('%j: %s, %s', (point, onWay) => {
  expect(isOnWay(point, [mention], below)).toBe(onWay);
});

it('takes each line of a broken mention as a start', () => {
  const lines = [{ left: 500, top: 80, right: 540, bottom: 96 }, mention];
  expect(isOnWay({ x: 460, y: 110 }, lines, below)).toBe(true);
  expect(isOnWay({ x: 460, y: 110 }, [mention], below)).toBe(false);
});

const box = fc
  .record({
    left: fc.integer({ min: 0, max: 900 }),
    top: fc.integer({ min: 0, max: 900 }),
    w: fc.integer({ min: 1, max: 400 }),
    h: fc.integer({ min: 1, max: 400 }),
  })
  .map(({ left, top, w, h }): Rect => ({ left, top, right: left + w, bottom: top + h }));
const part = fc.double({ min: 0, max: 1, noNaN: true });

it('holds every straight line from mention to card', () => {
  fc.assert(
    fc.property(box, box, fc.tuple(part, part, part, part, part), (from, to, [a, b, c, d, t]) => {
      const at = (rect: Rect, u: number, v: number) => ({
        x: rect.left + u * (rect.right - rect.left),
        y: rect.top + v * (rect.bottom - rect.top),
      });
      const [start, end] = [at(from, a, b), at(to, c, d)];
      const point = { x: start.x + t * (end.x - start.x), y: start.y + t * (end.y - start.y) };
      // Half a pixel off the outline is still on the way for any real pointer.
      const inwards = { x: Math.round(point.x), y: Math.round(point.y) };
      const wide = { left: to.left - 1, top: to.top - 1, right: to.right + 1, bottom: to.bottom + 1 };
      const widened = {
        left: from.left - 1,
        top: from.top - 1,
        right: from.right + 1,
        bottom: from.bottom + 1,
      };
      expect(isOnWay(inwards, [widened], wide)).toBe(true);
    }),
  );
});
