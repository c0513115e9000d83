import { assemble } from './assemble';
import type { TextBatch } from './batch';
import { isElement, parentOf, textWalker } from './dom';
import { EDITABLE, kindOf } from './elements';

/** Texts read in one go: enough to make the calls per text negligible, little enough for a slice. */
const BATCH_NODES = 512;
const BATCH_CHARS = 32_768;
/** A run longer than this is cut: no sentence is. */
const LONGEST_RUN = 4_096;
/** From here on a look at the parent is cheaper than reading the text. */
const LONG_TEXT = 4_096;

export interface ReaderOptions {
  /** Document, element or shadow root. */
  root: Node;
  /** Read from this text on; from the first one when absent. */
  first?: Text;
  /** Read up to and with this text. */
  last?: Text;
  /** Elements that stand for a link to a quote page: their text and where it leads. */
  quotes?: WeakMap<Node, string>;
}

/**
 * Reads batch after batch; null when there is no more. The page may change between two calls: if
 * the place reached is gone, reading goes on after the last text read that still stands.
 */
export function createReader({ root, first, last, quotes }: ReaderOptions): () => TextBatch | null {
  const walker = textWalker(root);
  const range = (root.ownerDocument ?? (root as Document)).createRange();
  const hasEditable = (root as ParentNode).querySelector?.(EDITABLE) != null;
  let next: Node | null = first ?? walker.nextNode();
  if (first) walker.currentNode = first;
  let carried: Text[] = [];
  let recent: readonly Text[] = [];
  let huge: { node: Text; offset: number } | null = null;
  /** What follows cannot belong to the run that is being read. */
  let cut = false;

  function advance(node: Node): void {
    next = node === last ? null : walker.nextNode();
  }

  function collect(): { nodes: Text[]; offsets: number[]; total: number } {
    const nodes = carried;
    const offsets: number[] = [];
    let total = 0;
    for (const node of nodes) {
      offsets.push(total);
      total += node.length;
    }
    const nodeLimit = nodes.length + BATCH_NODES;
    const charLimit = total + BATCH_CHARS;
    carried = [];
    cut = false;
    while (next !== null && nodes.length < nodeLimit && total < charLimit) {
      const node = next as Text;
      const { length } = node;
      if (length > LONG_TEXT) {
        if (unreadParent(node)) {
          advance(node);
          // What is not read may not lie inside a batch either: that is read as one range.
          cut = nodes.length > 0;
          if (cut) break;
          continue;
        }
        if (length > BATCH_CHARS) {
          huge = { node, offset: 0 };
          cut = true;
          advance(node);
          break;
        }
      }
      nodes.push(node);
      offsets.push(total);
      total += length;
      advance(node);
    }
    return { nodes, offsets, total };
  }

  function recover(): void {
    if (next === null || root.contains(next)) return;
    const standing = recent.findLast((node) => root.contains(node));
    if (standing) walker.currentNode = standing;
    next = standing ? walker.nextNode() : null;
  }

  return () => {
    recover();
    carried = carried.filter((node) => root.contains(node));
    for (;;) {
      if (huge && carried.length === 0) {
        const batch = readPart(huge);
        const end = huge.offset + batch.text.length;
        huge = end < huge.node.length ? { node: huge.node, offset: end } : null;
        return batch;
      }
      const { nodes, offsets, total } = collect();
      if (nodes.length === 0) {
        if (huge) continue;
        range.setStart(root, 0);
        range.collapse(true);
        return null;
      }
      const text = readRange(range, nodes, total);
      const complete = cut || next === null || nodes.length >= LONGEST_RUN || total >= 4 * BATCH_CHARS;
      const { batch, rest } = assemble({ nodes, offsets, text, complete, hasEditable, quotes });
      carried = rest;
      if (batch === null) continue;
      recent = batch.nodes;
      return batch;
    }
  };
}

const unreadParent = (node: Text): boolean => {
  const parent = parentOf(node);
  return parent !== null && isElement(parent) && kindOf(parent.localName) === 'unread';
};

/** One native call for the text of them all: far cheaper than a string for each node. */
function readRange(range: Range, nodes: readonly Text[], total: number): string {
  const first = nodes[0];
  const last = nodes[nodes.length - 1];
  if (!first || !last) return '';
  range.setStart(first, 0);
  range.setEnd(last, last.length);
  const text = range.toString();
  return text.length === total ? text : nodes.map((node) => node.data).join('');
}

/** A part of a text too long for one slice, cut at a blank. */
function readPart({ node, offset }: { node: Text; offset: number }): TextBatch {
  let text = node.substringData(offset, BATCH_CHARS);
  if (offset + text.length < node.length) {
    const cut = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('. ') + 1, text.lastIndexOf(' '));
    if (cut > BATCH_CHARS / 2) text = text.slice(0, cut + 1);
  }
  return { text, links: [], nodes: [node], starts: [0], runs: [0], skipped: offset };
}
