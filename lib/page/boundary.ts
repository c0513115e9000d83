import { isElement, isText, localNameOf, nextSiblingOf, parentOf, textWalker } from './dom';
import { kindOf } from './elements';

/** Far more texts and characters than any sentence has; a run is cut there. */
const MOST_TEXTS = 2_000;
const MOST_CHARS = 65_536;

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

/** Values of `display` that leave text in its line. */
const FLOWS = /^(?:|inline|contents|ruby.*)$/;

/** Coarser than the detector's idea of a word: asking in vain only costs time. */
const isWord = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code >= 0xc0;

export function isBlank(text: string, start = 0, end = text.length): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code > 32 && code !== 0xa0) return false;
  }
  return true;
}

/** Between siblings of one parent: `<br>` and whatever else begins a line, but not comments. */
function siblingsBreak(previous: Text, next: Text): boolean {
  for (let node = nextSiblingOf(previous); node !== null && node !== next; node = nextSiblingOf(node)) {
    if (isElement(node) && kindOf(localNameOf(node)) === 'block') return true;
  }
  return false;
}

/**
 * Between two texts of one block that touch without a blank: whether the page shows them apart
 * (`<span style="display:block">AMPL</span><span>Amplitude</span>`). Asks for computed styles, so
 * only for characters that would otherwise fuse into a word.
 */
function shownApart(previous: Text, next: Text): boolean {
  const view = previous.ownerDocument.defaultView;
  const around = new Set<Node>();
  for (let node = parentOf(next); node !== null; node = parentOf(node)) around.add(node);
  const crossed: Element[] = [];
  let top = parentOf(previous);
  for (; top !== null && !around.has(top); top = parentOf(top)) if (isElement(top)) crossed.push(top);
  if (top === null) return true;
  for (let node = parentOf(next); node !== null && node !== top; node = parentOf(node))
    if (isElement(node)) crossed.push(node);
  if (view && crossed.some((element) => !FLOWS.test(view.getComputedStyle(element).display))) return true;
  const walker = previous.ownerDocument.createTreeWalker(top, NodeFilter.SHOW_ELEMENT);
  walker.currentNode = previous;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!(next.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING)) return false;
    const name = localNameOf(node as Element);
    if (kindOf(name) !== 'inline' || name === 'img') return true;
  }
  return false;
}

/** Whether two characters that touch make one word. */
export const areFused = (last: number, first: number): boolean => isWord(last) && isWord(first);

/**
 * Whether two texts of one block, with nothing but blank text between them, belong to one run.
 * `fused`: without even that, and so that they would make one word.
 */
export function isJoined(previous: Text, next: Text, fused: boolean): boolean {
  if (
    previous.parentNode === next.parentNode &&
    previous.nextSibling !== next &&
    siblingsBreak(previous, next)
  )
    return false;
  return !fused || !shownApart(previous, next);
}

/**
 * The furthest text in that direction that still belongs to the run `from` stands in. For changed
 * texts, which have to be read again together with what they are part of.
 */
export function runEdge(from: Text, root: Node, direction: 1 | -1): Text {
  const block = blockOf(from);
  if (block === null) return from;
  const walker = textWalker(root);
  walker.currentNode = from;
  let edge = from;
  let gap: Text[] = [];
  let chars = 0;
  for (let texts = 0; texts < MOST_TEXTS; texts++) {
    const node = direction === 1 ? walker.nextNode() : walker.previousNode();
    if (node === null || !isText(node)) return edge;
    chars += node.length;
    if (chars > MOST_CHARS) return edge;
    if (isBlank(node.data)) {
      gap.push(node);
      continue;
    }
    if (blockOf(node) !== block || gap.some((blank) => blockOf(blank) !== block)) return edge;
    const [previous, next] = direction === 1 ? [edge, node] : [node, edge];
    const fused =
      gap.every(({ length }) => length === 0) &&
      areFused(previous.data.charCodeAt(previous.length - 1), next.data.charCodeAt(0));
    if (!isJoined(previous, next, fused)) return edge;
    edge = node;
    gap = [];
  }
  return edge;
}
