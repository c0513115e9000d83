/** CSS pixels of the layout viewport, as `clientX` and `getClientRects` give them. */
export interface Point {
  x: number;
  y: number;
}

export interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

/** Edges count as inside. */
export function contains(rect: Rect, { x, y }: Point): boolean {
  return x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom;
}

/** True when the two share area; touching edges don't. */
export function overlaps(a: Rect, b: Rect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** The smallest rectangle around all of `rects`, null for none. */
export function around(rects: readonly Rect[]): Rect | null {
  const [first, ...rest] = rects;
  if (!first) return null;
  return rest.reduce(
    (box, rect) => ({
      left: Math.min(box.left, rect.left),
      top: Math.min(box.top, rect.top),
      right: Math.max(box.right, rect.right),
      bottom: Math.max(box.bottom, rect.bottom),
    }),
    { left: first.left, top: first.top, right: first.right, bottom: first.bottom },
  );
}

/** The one of `rects` nearest to `point`: of a mention broken over two lines, the line meant. */
export function nearest(rects: readonly Rect[], point: Point): Rect | null {
  let best: Rect | null = null;
  let shortest = Number.POSITIVE_INFINITY;
  for (const rect of rects) {
    const distance = Math.hypot(
      Math.max(rect.left - point.x, 0, point.x - rect.right),
      Math.max(rect.top - point.y, 0, point.y - rect.bottom),
    );
    if (distance < shortest) [best, shortest] = [rect, distance];
  }
  return best;
}
