import type { Sieve } from '../tickers/sieve';
import type { TextBatch } from './batch';
import { isElement, parentOf, textWalker } from './dom';
import { kindOf } from './elements';
import type { Quotes } from './place';
import { FIRST_PART, type SiftOptions, sift } from './sift';

/**
 * Texts read in one go: enough to make the calls per text negligible, little enough for a slice.
 * The first batches are smaller, as code is slow when it runs for the first time.
 */
const FIRST_BATCH = 64;
const BATCH_NODES = 512;
const BATCH_CHARS = 8_192;
/** Of a text longer than a batch, so much is read in one go. */
const PART_CHARS = 4_096;
/** From here on a look at the parent is cheaper than reading the text. */
const LONG_TEXT = 4_096;

export interface ReaderOptions {
  /** Document, element or shadow root. */
  root: Node;
  sieve: Sieve;
  quotes: Quotes;
  /** See SiftOptions. */
  quoteTexts: WeakSet<Text> | null;
  /** There is text somewhere that the reader types into. */
  hasEditable: boolean;
  /** Read from this text on; from the first one when absent. */
  first?: Text;
  /** Read up to and with this text. */
  last?: Text;
}

/**
 * Reads batch after batch; null when there is no more. The page may change between two calls: if
 * the place reached is gone, reading goes on after the last text read that still stands. Texts of the
 * batch at hand are taken as they were, as those that change are read again in any case.
 */
export function createReader({
  root,
  sieve,
  quotes,
  quoteTexts,
  hasEditable,
  first,
  last,
}: ReaderOptions): () => TextBatch | null {
  const walker = textWalker(root);
  const range = (root.ownerDocument ?? (root as Document)).createRange();
  const options: SiftOptions = {
    root,
    sieve,
    quotes,
    quoteTexts,
    crossing: new WeakSet(),
    part: FIRST_PART,
    hasEditable,
  };
  let next: Node | null = first ?? walker.nextNode();
  if (first) walker.currentNode = first;
  let recent: readonly Text[] = [];
  let size = FIRST_BATCH;
  let huge: Text | null = null;

  /** The innermost loop of it all: a text costs one step of the walker and its length. */
  function collect(): { nodes: Text[]; offsets: number[]; total: number } {
    const nodes: Text[] = [];
    const offsets: number[] = [];
    huge = null;
    let node = next as Text | null;
    let total = 0;
    while (node !== null && nodes.length < size && total < BATCH_CHARS) {
      const { length } = node;
      if (length > LONG_TEXT) {
        const skip = hasUnreadParent(node);
        // What is not read may not lie inside a batch either: that is read as one range.
        if (nodes.length > 0 && (skip || length > BATCH_CHARS)) break;
        if (!skip && length > BATCH_CHARS) huge = node;
      }
      const isLast = node === last;
      if (length <= LONG_TEXT || !(huge || hasUnreadParent(node))) {
        nodes.push(node);
        offsets.push(total);
        total += length;
      }
      node = isLast ? null : (walker.nextNode() as Text | null);
      if (huge) break;
    }
    next = node;
    size = Math.min(2 * size, BATCH_NODES);
    return { nodes, offsets, total };
  }

  function recover(): void {
    if (next === null || root.contains(next)) return;
    const standing = recent.findLast((node) => root.contains(node));
    if (standing) walker.currentNode = standing;
    next = standing ? walker.nextNode() : null;
  }

  function* readBatch(): Generator<TextBatch, void> {
    recover();
    const { nodes, offsets, total } = collect();
    if (nodes.length > 0) {
      recent = nodes;
      yield* sift({ nodes, offsets, text: readRange(range, nodes, total) }, options);
    }
    if (huge) yield* partsOf(huge);
  }

  let batch = readBatch();
  return () => {
    for (;;) {
      const { value } = batch.next();
      if (value) return value;
      if (next === null) break;
      batch = readBatch();
    }
    range.setStart(root, 0);
    range.collapse(true);
    return null;
  };
}

const hasUnreadParent = (node: Text): boolean => {
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

/** A text too long for one slice, in parts cut at blanks. */
function* partsOf(node: Text): Generator<TextBatch, void> {
  for (let offset = 0; offset < node.length; ) {
    let text = node.substringData(offset, PART_CHARS);
    if (offset + text.length < node.length) {
      const cut = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('. ') + 1, text.lastIndexOf(' '));
      if (cut > PART_CHARS / 2) text = text.slice(0, cut + 1);
    }
    // It is dropped with its first part only, or the parts would drop each other.
    const read = offset === 0 ? [node] : [];
    const skipped = offset;
    offset += text.length;
    const goesOn = offset < node.length;
    yield { text, links: [], nodes: [node], starts: [0], runs: [0], skipped, read, goesOn };
  }
}
