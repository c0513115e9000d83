import { isElement, isText, localNameOf, nextSiblingOf, parentOf, textWalker } from './dom';
import { kindOf } from './elements';

const BLANK = /^\s*$/;
/** Far more than any sentence has; a run is cut there. */
const LONGEST_RUN = 2_000;

/** The block a text stands in, or null for text that is never read. */
export function blockOf(text: Text): Node | null {
  let node = parentOf(text);
  while (node !== null && isElement(node)) {
    const kind = kindOf(node.localName);
    if (kind === 'unread') return null;
    if (kind === 'block') return node;
    node = parentOf(node);
  }
  return node;
}

const isWord = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code >= 0xc0;

/** Two characters that would run into one word if nothing came between them. */
export const wouldFuse = (before: number, after: number): boolean => isWord(before) && isWord(after);

/** Between siblings of one parent: `<br>` and whatever else begins a line, but not comments. */
export function siblingsBreak(previous: Text, next: Text): boolean {
  for (let node = nextSiblingOf(previous); node !== null && node !== next; node = nextSiblingOf(node)) {
    if (isElement(node) && localNameOf(node) !== 'wbr' && kindOf(localNameOf(node)) === 'block') return true;
  }
  return false;
}

/**
 * Between two texts of one block that touch without a blank: whether the page shows them apart
 * (`<span style="display:block">AMPL</span><span>Amplitude</span>`). Asks for computed styles, so
 * only for characters that would otherwise fuse into a word.
 */
export function shownApart(previous: Text, next: Text): boolean {
  const view = previous.ownerDocument.defaultView;
  const common = new Set<Node>();
  for (let node = parentOf(next); node !== null; node = parentOf(node)) common.add(node);
  const between: Element[] = [];
  let top = parentOf(previous);
  for (; top !== null && !common.has(top); top = parentOf(top)) if (isElement(top)) between.push(top);
  if (top === null) return true;
  for (let node = parentOf(next); node !== null && node !== top; node = parentOf(node))
    if (isElement(node)) between.push(node);
  if (between.some((element) => view?.getComputedStyle(element).display !== 'inline')) return true;
  const walker = previous.ownerDocument.createTreeWalker(top, NodeFilter.SHOW_ELEMENT);
  walker.currentNode = previous;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!(next.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING)) return false;
    if (kindOf(localNameOf(node as Element)) !== 'inline' || localNameOf(node as Element) === 'img')
      return true;
  }
  return false;
}

/** Whether two texts with nothing but blank text between them belong to one run. */
function joins(previous: Text, next: Text, touching: boolean): boolean {
  const block = blockOf(next);
  if (block === null || blockOf(previous) !== block) return false;
  if (parentOf(previous) === parentOf(next) && siblingsBreak(previous, next)) return false;
  const fuses = touching && wouldFuse(previous.data.charCodeAt(previous.length - 1), next.data.charCodeAt(0));
  return !fuses || !shownApart(previous, next);
}

/**
 * The furthest text in that direction that still belongs to the run `from` stands in: where a
 * changed text has to be read again from, and up to.
 */
export function runEdge(from: Text, root: Node, direction: 1 | -1): Text {
  const walker = textWalker(root);
  walker.currentNode = from;
  let edge = from;
  let touching = true;
  for (let steps = 0; steps < LONGEST_RUN; steps++) {
    const node = direction === 1 ? walker.nextNode() : walker.previousNode();
    if (node === null || !isText(node)) return edge;
    if (BLANK.test(node.data)) {
      if (node.length > 0) touching = false;
      continue;
    }
    if (!(direction === 1 ? joins(edge, node, touching) : joins(node, edge, touching))) return edge;
    edge = node;
    touching = true;
  }
  return edge;
}
