import { textWalker } from './dom';

/** The first text at the top of what is on screen; null when that is the start of the page. */
export function firstTextOnScreen(document: Document): Text | null {
  const view = document.defaultView;
  if (!view || view.scrollY <= 0) return null;
  return textAtHeight(document, 0.1);
}

/** A text at this fraction of the viewport's height. */
export function textAtHeight(document: Document, fraction: number): Text | null {
  const view = document.defaultView;
  const root = document.body;
  if (!view || !root) return null;
  const element = document.elementFromPoint(view.innerWidth / 2, view.innerHeight * fraction);
  if (!element || element === root || !root.contains(element)) return null;
  const walker = textWalker(root);
  walker.currentNode = element;
  return walker.nextNode() as Text | null;
}
