import { describe, expect, it } from 'vitest';
import { nextCorner, within } from '../../lib/hover/viewport';

const area = { left: 0, top: 0, right: 1000, bottom: 800 };
const size = { width: 320, height: 300 };

describe('keeping a box in view', () => {
  it.each([
    [
      { x: 100, y: 100 },
      { x: 100, y: 100 },
    ],
    [
      { x: -50, y: 900 },
      { x: 0, y: 500 },
    ],
    [
      { x: 990, y: -3 },
      { x: 680, y: 0 },
    ],
  ])('%j → %j', (at, to) => {
    expect(within(at, size, area)).toEqual(to);
  });

  it('shows the top left of one that is too large', () => {
    expect(within({ x: 5, y: 5 }, { width: 2000, height: 2000 }, area)).toEqual({ x: 0, y: 0 });
  });
});

it('goes round the corners clockwise and comes back', () => {
  let at = { x: 40, y: 30 };
  const visited: { x: number; y: number }[] = [];
  for (let i = 0; i < 4; i++) {
    at = nextCorner({ left: at.x, top: at.y, right: at.x + 320, bottom: at.y + 300 }, area);
    visited.push(at);
  }
  expect(visited).toEqual([
    { x: 672, y: 8 },
    { x: 672, y: 492 },
    { x: 8, y: 492 },
    { x: 8, y: 8 },
  ]);
});
