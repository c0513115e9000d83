import type { Point, Rect, Size } from './geometry';

/** Between a pinned card and the corner it stands in. */
const MARGIN = 8;

/** `at` moved so that a box of `size` lies inside `area`; its top left counts when it is too large. */
export function within(at: Point, size: Size, area: Rect): Point {
  return {
    x: Math.max(area.left, Math.min(at.x, area.right - size.width)),
    y: Math.max(area.top, Math.min(at.y, area.bottom - size.height)),
  };
}

/** The corner after the one `box` is nearest to, clockwise from the top left. */
export function nextCorner(box: Rect, area: Rect): Point {
  const [left, top] = [area.left + MARGIN, area.top + MARGIN];
  const right = area.right - MARGIN - (box.right - box.left);
  const bottom = area.bottom - MARGIN - (box.bottom - box.top);
  const corners: readonly [Point, Point][] = [
    [
      { x: left, y: top },
      { x: right, y: top },
    ],
    [
      { x: right, y: top },
      { x: right, y: bottom },
    ],
    [
      { x: right, y: bottom },
      { x: left, y: bottom },
    ],
    [
      { x: left, y: bottom },
      { x: left, y: top },
    ],
  ];
  const distance = ([from]: [Point, Point]) => Math.hypot(from.x - box.left, from.y - box.top);
  return corners.reduce((best, corner) => (distance(corner) < distance(best) ? corner : best))[1];
}
