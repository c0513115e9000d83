import { contains, type Point, type Rect } from './geometry';

const corners = ({ left, top, right, bottom }: Rect): Point[] => [
  { x: left, y: top },
  { x: right, y: top },
  { x: right, y: bottom },
  { x: left, y: bottom },
];

/** Twice the signed area of the triangle; positive when `c` lies to the right hand of a → b on screen. */
const turn = (a: Point, b: Point, c: Point): number => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);

/** Andrew's monotone chain. */
function hull(points: readonly Point[]): Point[] {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
  const half = (ordered: readonly Point[]): Point[] => {
    const chain: Point[] = [];
    for (const point of ordered) {
      for (;;) {
        const [b, a] = [chain.at(-1), chain.at(-2)];
        if (!a || !b || turn(a, b, point) > 0) break;
        chain.pop();
      }
      chain.push(point);
    }
    return chain.slice(0, -1);
  };
  return [...half(sorted), ...half(sorted.reverse())];
}

/**
 * Whether `point` lies on a straight way from the mention to its card: inside the convex hull of the
 * two. A pointer there is still on its way and must not lose the card.
 */
export function isOnWay(point: Point, mention: readonly Rect[], card: Rect): boolean {
  if (contains(card, point)) return true;
  return mention.some((rect) => {
    const outline = hull([...corners(rect), ...corners(card)]);
    return outline.every((corner, i) => {
      const next = outline[(i + 1) % outline.length] ?? corner;
      return turn(corner, next, point) >= 0;
    });
  });
}
