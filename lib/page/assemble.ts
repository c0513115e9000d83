import { BLOCK_BREAK } from '../tickers/detector';
import type { TextLink } from '../tickers/types';
import type { TextBatch } from './batch';
import { shownApart, siblingsBreak, wouldFuse } from './boundary';
import { isElement } from './dom';
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

/** Where a text stands. Changed in place: there is one for each parent of a page's texts. */
interface Place {
  /** Null: never read. */
  block: Node | null;
  /** The link around it. */
  link: Element | null;
}

function locate(place: Place, parent: Node | null, { hasEditable, quotes }: RawBatch): void {
  place.link = null;
  // Only inline elements are climbed, and no page can shadow the properties of those.
  let node = parent as Element | null;
  for (; node !== null; node = node.parentNode as Element | null) {
    const name = node.localName;
    const kind = kindOf(name);
    if (kind === 'unread') {
      place.block = null;
      return;
    }
    if (place.link === null && (name === 'a' || quotes?.has(node))) place.link = node;
    if (kind === 'block') break;
  }
  place.block =
    hasEditable && node !== null && isElement(node) && Element.prototype.closest.call(node, EDITABLE)
      ? null
      : node;
}

const hrefOf = (link: Element, { quotes }: RawBatch): string =>
  quotes?.get(link) ?? link.getAttribute('href') ?? '';

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
 * back as `rest`, to be read again with what follows it. Blank texts between runs are left out.
 */
export function assemble(raw: RawBatch): { batch: TextBatch | null; rest: Text[] } {
  const { nodes, offsets, text } = raw;
  const pieces: string[] = [];
  const kept: Text[] = [];
  const starts: number[] = [];
  const runs: number[] = [];
  const links: (TextLink & { end: number })[] = [];
  const place: Place = { block: null, link: null };
  /** From here on `text` is not in `pieces` yet; an offset there plus `shift` is the offset in ours. */
  let from = 0;
  let shift = 0;
  let lastIndex = 0;
  let lastLinks = 0;
  let before: Text | null = null;
  let beforeIndex = 0;
  let beforeEnd = -1;
  let parent: Node | null = null;
  let link: Node | null = null;

  for (let index = 0; index < nodes.length; index++) {
    const start = offsets[index] as number;
    const end = offsets[index + 1] ?? text.length;
    if (isBlank(text, start, end)) continue;
    const node = nodes[index] as Text;
    const { block } = place;
    const nodeParent = node.parentNode;
    const siblings = nodeParent === parent;
    if (!siblings) {
      parent = nodeParent;
      locate(place, nodeParent, raw);
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
      runs.push(kept.length);
      lastIndex = index;
      lastLinks = links.length;
    } else {
      for (let blank = beforeIndex + 1; blank < index; blank++) {
        kept.push(nodes[blank] as Text);
        starts.push((offsets[blank] as number) + shift);
      }
    }
    if (place.link === null) link = null;
    else if (fresh || place.link !== link) {
      link = place.link;
      links.push({ start: start + shift, end: end + shift, href: hrefOf(place.link, raw) });
    } else {
      const open = links[links.length - 1];
      if (open) open.end = end + shift;
    }
    kept.push(node);
    starts.push(start + shift);
    before = node;
    beforeIndex = index;
    beforeEnd = end;
  }

  if (runs.length === 0) return { batch: null, rest: [] };
  if (raw.complete || place.block === null) {
    pieces.push(text.slice(from));
    return { batch: { text: pieces.join(''), links, nodes: kept, starts, runs, skipped: 0 }, rest: [] };
  }
  const rest = nodes.slice(lastIndex);
  if (runs.length === 1) return { batch: null, rest };
  const keep = runs.pop() ?? 0;
  pieces.pop();
  kept.length = keep;
  starts.length = keep;
  links.length = lastLinks;
  return { batch: { text: pieces.join(''), links, nodes: kept, starts, runs, skipped: 0 }, rest };
}
