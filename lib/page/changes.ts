import { holds, isElement, isLive, isText, lastChildOf, parentOf, rootNodeOf, textWalker } from './dom';

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
  return isText(node) ? node : (textWalker(node).nextNode() as Text | null);
}

/** The last node of a subtree, the node itself when it is empty. */
function innermostLast(node: Node): Node {
  let last = node;
  for (let child = lastChildOf(last); child !== null; child = lastChildOf(last)) last = child;
  return last;
}

function textBefore(node: Node, root: Node): Text | null {
  if (isText(node)) return node;
  const walker = textWalker(root);
  walker.currentNode = node;
  return walker.previousNode() as Text | null;
}

function textAfter(node: Node, root: Node): Text | null {
  const walker = textWalker(root);
  walker.currentNode = node;
  return walker.nextNode() as Text | null;
}

function lastText(node: Node): Text | null {
  const last = innermostLast(node);
  const text = textBefore(last, node);
  return text !== null && (text === node || holds(node, text)) ? text : null;
}

/**
 * The texts on both sides of where something came or went: they may have become one run, or two.
 * None on a side whose sibling has moved on since; that left a record of its own.
 */
function beside({ target, previousSibling, nextSibling }: MutationRecord): (Text | null)[] {
  const root = rootNodeOf(target);
  const isChild = (node: Node) => parentOf(node) === target;
  const before = previousSibling
    ? isChild(previousSibling) && textBefore(innermostLast(previousSibling), root)
    : textBefore(target, root);
  const after = nextSibling
    ? isChild(nextSibling) && (firstText(nextSibling) ?? textAfter(innermostLast(nextSibling), root))
    : textAfter(innermostLast(target), root);
  return [before || null, after || null];
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
    if (first === last && seen.has(first)) return;
    if (first === last) seen.add(first);
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
    if (record.removedNodes.length > 0) changes.removed = true;
    for (const text of beside(record)) dirty(text, text);
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
