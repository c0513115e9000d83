import { contains, type Point } from '../hover/geometry';
import { isText, shadowRootOf } from './dom';
import { boxesOf, isStanding, type PlacedMention } from './mention';
import type { MentionStore } from './store';

interface Caret {
  node: Node;
  offset: number;
}

type CaretDocument = Document & {
  caretPositionFromPoint?: (
    x: number,
    y: number,
    options?: { shadowRoots: ShadowRoot[] },
  ) => { offsetNode: Node; offset: number } | null;
  caretRangeFromPoint?: (x: number, y: number) => Range | null;
};

/** The shadow roots under the point, outermost first; empty for plain documents, and then free. */
function rootsAt(document: Document, { x, y }: Point): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  let element = document.elementFromPoint(x, y);
  for (let shadow = element && shadowRootOf(element); shadow; shadow = element && shadowRootOf(element)) {
    if (roots.includes(shadow)) break;
    roots.push(shadow);
    element = shadow.elementFromPoint(x, y);
  }
  return roots;
}

function caretAt(document: CaretDocument, point: Point, shadowRoots: ShadowRoot[]): Caret | null {
  if (document.caretPositionFromPoint) {
    const caret = document.caretPositionFromPoint(point.x, point.y, { shadowRoots });
    return caret && { node: caret.offsetNode, offset: caret.offset };
  }
  const range = document.caretRangeFromPoint?.(point.x, point.y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}

const holds = (mention: PlacedMention, point: Point): boolean =>
  boxesOf(mention).some((box) => contains(box, point));

interface Options {
  document: Document;
  store: MentionStore;
  /** Mentions in shadow roots near the viewport, for browsers whose caret does not look inside. */
  inShadow: () => readonly PlacedMention[];
}

/**
 * The mention at a point. The caret only proposes it: for empty areas it names a far text, and past
 * the middle of a letter the next one, so the mention's boxes decide.
 */
export function mentionAt(point: Point, { document, store, inShadow }: Options): PlacedMention | null {
  const shadowed = inShadow();
  const roots = shadowed.length > 0 ? rootsAt(document, point) : [];
  const caret = caretAt(document, point, roots);
  if (caret && isText(caret.node)) {
    for (const mention of store.at(caret.node))
      if (isStanding(mention, document) && holds(mention, point)) return mention;
  }
  const root = roots[roots.length - 1];
  if (!root) return null;
  return (
    shadowed.find(
      (mention) =>
        root.contains(mention.start.node) && isStanding(mention, document) && holds(mention, point),
    ) ?? null
  );
}
