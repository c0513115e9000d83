import type { HoverTarget } from '../hover/types';
import type { Mention } from '../tickers/types';
import { boxOf, closestOf, composedParent, isLive } from './dom';
import { UNREAD_WITHIN } from './elements';
import { pointAt, type Run, type TextPoint } from './runs';

/** A mention at its place in the page. */
export interface PlacedMention extends HoverTarget {
  readonly start: TextPoint;
  readonly end: TextPoint;
  /** Every text it reaches into. */
  readonly nodes: readonly Text[];
  readonly run: Run;
}

const LINK_OR_UNREAD = `a[href],area[href],${UNREAD_WITHIN}`;

/** Null when the page has changed under it so that it no longer fits. */
export function placeMention(
  run: Run,
  mention: Mention,
  identify: (start: TextPoint) => number,
): PlacedMention | null {
  const start = pointAt(run, mention.start, false);
  const end = pointAt(run, mention.end, true);
  if (start === null || end === null) return null;
  const first = run.nodes.indexOf(start.node);
  const last = run.nodes.indexOf(end.node, first);
  const nodes = run.nodes.slice(first, last + 1);
  const parent = start.node.parentElement;
  if (nodes.length === 0 || parent === null) return null;
  const around = closestOf(parent, LINK_OR_UNREAD);
  if (around !== null && closestOf(around, UNREAD_WITHIN)) return null;
  return {
    id: identify(start),
    symbol: mention.symbol,
    text: textBetween(nodes, start.offset, end.offset),
    form: mention.form,
    confidence: mention.confidence,
    inLink: around !== null,
    start,
    end,
    nodes,
    run,
  };
}

function textBetween(nodes: readonly Text[], from: number, to: number): string {
  if (nodes.length === 1) return nodes[0]?.data.slice(from, to) ?? '';
  return nodes
    .map(({ data }, index) => {
      if (index === 0) return data.slice(from);
      return index === nodes.length - 1 ? data.slice(0, to) : data;
    })
    .join('');
}

/** Its texts still stand in the page and still hold what was found. */
export function isStanding({ nodes, start, end, text }: PlacedMention, document: Document): boolean {
  return (
    nodes.every((node) => isLive(node, document)) &&
    end.offset <= end.node.length &&
    textBetween(nodes, start.offset, end.offset) === text
  );
}

/** Shown at all: not `display: none`, not `visibility: hidden`, not transparent. */
export function isShown({ start }: PlacedMention): boolean {
  const parent = start.node.parentElement;
  if (parent === null) return false;
  return Element.prototype.checkVisibility.call(parent, { visibilityProperty: true, opacityProperty: true });
}

/** Static, because live ranges make every later change of the page dearer. */
export const toStaticRange = ({ start, end }: PlacedMention): StaticRange =>
  new StaticRange({
    startContainer: start.node,
    startOffset: start.offset,
    endContainer: end.node,
    endOffset: end.offset,
  });

/** Boxes in the viewport's coordinates, one for each line; empty ones are left out. */
export function boxesOf({ start, end }: PlacedMention): DOMRect[] {
  const range = start.node.ownerDocument.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
}

/** The part of the mention's boxes that no scrolling or clipping ancestor hides. */
export function visibleBoxesOf(mention: PlacedMention): DOMRect[] {
  let boxes = boxesOf(mention);
  const { documentElement, body, defaultView: view } = mention.start.node.ownerDocument;
  for (
    let element = composedParent(mention.start.node);
    element !== null && boxes.length > 0 && view;
    element = composedParent(element)
  ) {
    const { overflowX, overflowY, display, position } = view.getComputedStyle(element);
    if (display === 'inline' || display === 'contents') continue;
    if (element === documentElement || element === body) break;
    const clip = boxOf(element);
    if (overflowX !== 'visible')
      boxes = boxes.filter((box) => box.right > clip.left && box.left < clip.right);
    if (overflowY !== 'visible')
      boxes = boxes.filter((box) => box.bottom > clip.top && box.top < clip.bottom);
    if (position === 'fixed') break;
  }
  return boxes;
}
