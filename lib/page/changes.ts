import { firstChildOf, isElement, isLive, isText, lastChildOf, textWalker } from './dom';
import { kindOf } from './elements';

/** More than this in one go is a page that draws itself anew: it is read again as a whole, later. */
export const MOST_CHANGES = 1_000;

/** Where the page has changed. */
export interface Changes {
  /** Stretches of text to read again, each by its first and last text. */
  stretches: { first: Text; last: Text }[];
  /** Elements that came in, to look for shadow roots in. */
  added: Element[];
  /** Something left the page. */
  removed: boolean;
}

function firstText(node: Node): Text | null {
  if (isText(node)) return node;
  return firstChildOf(node) === null ? null : (textWalker(node).nextNode() as Text | null);
}

function lastText(node: Node): Text | null {
  if (isText(node)) return node;
  if (lastChildOf(node) === null) return null;
  const walker = textWalker(node);
  let last = walker.lastChild();
  for (let deeper = last; deeper !== null; deeper = walker.lastChild()) last = deeper;
  if (last !== null && isText(last)) return last;
  for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) last = text;
  return last as Text | null;
}

/** A neighbour whose text may now run on: another text, or inline text. */
function besideGap(node: Node | null, end: 'first' | 'last'): Text | null {
  if (node === null) return null;
  if (isElement(node) && kindOf(node.localName) !== 'inline') return null;
  return end === 'first' ? firstText(node) : lastText(node);
}

/**
 * Boils mutation records (`childList` and `characterData`) down; null when there are too many.
 * Order and batching make no difference.
 */
export function changesIn(records: readonly MutationRecord[], document: Document): Changes | null {
  const changes: Changes = { stretches: [], added: [], removed: false };
  const seen = new Set<Node>();
  const dirty = (first: Text | null, last: Text | null) => {
    if (first === null || last === null || !isLive(first, document) || !isLive(last, document)) return;
    if (seen.has(first) && seen.has(last)) return;
    seen.add(first).add(last);
    changes.stretches.push({ first, last });
  };
  if (records.length > MOST_CHANGES) return null;
  let count = 0;
  for (const record of records) {
    if (record.type === 'characterData') {
      if (isText(record.target)) dirty(record.target, record.target);
      continue;
    }
    count += record.addedNodes.length;
    if (count > MOST_CHANGES) return null;
    if (record.removedNodes.length > 0) {
      changes.removed = true;
      const before = besideGap(record.previousSibling, 'last');
      const after = besideGap(record.nextSibling, 'first');
      dirty(before, before);
      dirty(after, after);
    }
    for (const node of record.addedNodes) {
      if (isElement(node)) {
        if (!isLive(node, document) || seen.has(node)) continue;
        seen.add(node);
        changes.added.push(node);
      }
      dirty(firstText(node), lastText(node));
    }
  }
  return changes;
}
