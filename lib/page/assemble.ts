import { BLOCK_BREAK } from '../tickers/detector';
import type { TextLink } from '../tickers/types';
import type { TextBatch } from './batch';
import { shownApart, siblingsBreak, wouldFuse } from './boundary';
import { isElement, parentOf } from './dom';
import { EDITABLE, kindOf } from './elements';

export interface RawBatch {
  nodes: readonly Text[];
  /** Where each node's text begins in `text`. */
  offsets: readonly number[];
  text: string;
  /** No text follows that could belong to the last run. */
  complete: boolean;
  /** There is text somewhere that the reader types into. */
  hasEditable: boolean;
  /** Elements that stand for a link to a quote page, and where it leads. */
  quotes?: WeakMap<Node, string> | undefined;
}

/** Where a text stands: its block (null: never read) and the link around it. */
interface Place {
  block: Node | null;
  link: Node | null;
}

const NOWHERE: Place = { block: null, link: null };

function placeOf(parent: Node | null, { hasEditable, quotes }: RawBatch): Place {
  let node = parent;
  let link: Node | null = null;
  for (; node !== null && isElement(node); node = parentOf(node)) {
    const name = node.localName;
    const kind = kindOf(name);
    if (kind === 'unread') return NOWHERE;
    if (link === null && (name === 'a' || quotes?.has(node))) link = node;
    if (kind === 'block') break;
  }
  if (hasEditable && node !== null && isElement(node) && Element.prototype.closest.call(node, EDITABLE))
    return NOWHERE;
  return { block: node, link };
}

const hrefOf = (link: Node, { quotes }: RawBatch): string =>
  quotes?.get(link) ?? Element.prototype.getAttribute.call(link, 'href') ?? '';

function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code > 32 && code !== 0xa0) return false;
  }
  return true;
}

/**
 * Finds the runs in a stretch of texts: a run ends where the block does, and where two texts would
 * fuse into one word though the page shows them apart. Unless `complete`, the last run is handed
 * back as `rest`, to be read again with what follows it.
 */
export function assemble(raw: RawBatch): { batch: TextBatch | null; rest: Text[] } {
  const { nodes, offsets, text } = raw;
  const pieces: string[] = [];
  const kept: Text[] = [];
  const starts: number[] = [];
  const runs: number[] = [];
  const links: (TextLink & { end: number })[] = [];
  /** From here on `text` is not in `pieces` yet; an offset there plus `shift` is the offset in ours. */
  let from = 0;
  let shift = 0;
  let lastRun = { index: 0, links: 0 };
  let before: Text | null = null;
  let beforeEnd = -1;
  let parent: Node | null = null;
  let place: Place = NOWHERE;
  let link: Node | null = null;

  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index] as Text;
    const start = offsets[index] as number;
    const end = offsets[index + 1] ?? text.length;
    if (isBlank(text, start, end)) {
      kept.push(node);
      starts.push(start + shift);
      continue;
    }
    const block = place.block;
    const nodeParent = parentOf(node);
    const siblings = nodeParent === parent && parent !== null;
    if (!siblings) {
      parent = nodeParent;
      place = placeOf(nodeParent, raw);
    }
    if (place.block === null) {
      pieces.push(text.slice(from, start));
      from = end;
      shift -= end - start;
      continue;
    }
    const fresh =
      before === null ||
      place.block !== block ||
      (siblings && siblingsBreak(before, node)) ||
      (beforeEnd === start &&
        wouldFuse(text.charCodeAt(start - 1), text.charCodeAt(start)) &&
        shownApart(before, node));
    if (fresh) {
      if (before !== null) {
        pieces.push(text.slice(from, start), BLOCK_BREAK);
        from = start;
        shift += 1;
      }
      runs.push(before === null ? 0 : kept.length);
      lastRun = { index, links: links.length };
    }
    if (place.link === null) link = null;
    else if (fresh || place.link !== link) {
      link = place.link;
      links.push({ start: start + shift, end: end + shift, href: hrefOf(link, raw) });
    } else {
      const open = links[links.length - 1];
      if (open) open.end = end + shift;
    }
    kept.push(node);
    starts.push(start + shift);
    before = node;
    beforeEnd = end;
  }

  if (runs.length === 0) return { batch: null, rest: [] };
  const open = !raw.complete && place.block !== null;
  if (!open) {
    pieces.push(text.slice(from));
    return { batch: { text: pieces.join(''), links, nodes: kept, starts, runs, skipped: 0 }, rest: [] };
  }
  const rest = nodes.slice(lastRun.index);
  if (runs.length === 1) return { batch: null, rest };
  const keep = runs.pop() ?? 0;
  pieces.pop();
  kept.length = keep;
  starts.length = keep;
  links.length = lastRun.links;
  return { batch: { text: pieces.join(''), links, nodes: kept, starts, runs, skipped: 0 }, rest };
}
