import { around, type Rect, type Size } from './geometry';

export type Side = 'below' | 'above' | 'right' | 'left';

/** Between mention and card: clear of the underline, small enough to cross. */
const GAP = 6;
/** Between card and edge of the viewport. */
const MARGIN = 8;
/** A card lower than this shows too little to be worth scrolling: rather cover the mention. */
const LEAST_HEIGHT = 120;

export interface PlaceQuery {
  /** All boxes of the mention: none of them may be covered. */
  mention: readonly Rect[];
  /** The box the card belongs to: the line under the pointer. */
  anchor: Rect;
  /** The card at its natural height. */
  card: Size;
  /** What is visible of the page, in the coordinates of the boxes. */
  viewport: Rect;
  rtl: boolean;
  /** Where it was: kept as long as it fits, so that the card doesn't hop while the page scrolls. */
  current: Side | null;
}

export interface Place {
  side: Side;
  left: number;
  top: number;
  width: number;
  /** The card scrolls inside when it is higher. */
  maxHeight: number;
}

/**
 * Where the card goes: below, above, or beside the mention, the first that takes it whole; else where
 * it can be highest. It covers the mention only when no side leaves it `LEAST_HEIGHT`.
 */
export function place(query: PlaceQuery): Place {
  const { viewport, anchor, rtl, current } = query;
  const box = around(query.mention) ?? anchor;
  const inner = {
    left: viewport.left + MARGIN,
    top: viewport.top + MARGIN,
    right: viewport.right - MARGIN,
    bottom: viewport.bottom - MARGIN,
  };
  const width = Math.min(query.card.width, inner.right - inner.left);
  const room: Record<Side, number> = {
    below: inner.bottom - box.bottom - GAP,
    above: box.top - GAP - inner.top,
    right: inner.right - box.right - GAP >= width ? inner.bottom - inner.top : 0,
    left: box.left - GAP - inner.left >= width ? inner.bottom - inner.top : 0,
  };
  const order: Side[] = rtl ? ['below', 'above', 'left', 'right'] : ['below', 'above', 'right', 'left'];
  const sides = current ? [current, ...order] : order;
  const side =
    sides.find((candidate) => room[candidate] >= query.card.height) ??
    order.reduce((best, candidate) => (room[candidate] > room[best] ? candidate : best));
  const covers = room[side] < LEAST_HEIGHT;
  const full = Math.max(0, inner.bottom - inner.top);
  const maxHeight = covers ? full : Math.min(room[side], full);
  const height = Math.min(query.card.height, maxHeight);
  const clampX = (x: number) => Math.max(inner.left, Math.min(x, inner.right - width));
  const clampY = (y: number) => Math.max(inner.top, Math.min(y, inner.bottom - height));
  const along = rtl ? anchor.right - width : anchor.left;
  const at = {
    below: { left: clampX(along), top: box.bottom + GAP },
    above: { left: clampX(along), top: box.top - GAP - height },
    right: { left: box.right + GAP, top: clampY(anchor.top) },
    left: { left: box.left - GAP - width, top: clampY(anchor.top) },
  }[side];
  return { side, left: clampX(at.left), top: clampY(at.top), width, maxHeight };
}
