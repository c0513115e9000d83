import type { Sieve } from '../tickers/sieve';
import { indexAt } from '../tickers/split-scan';
import type { RawBatch, TextBatch } from './batch';
import { areFused, isBlank, isJoined, runEdge } from './boundary';
import { textWalker } from './dom';
import { createPlacer, type Place, type PlaceOptions } from './place';
import { createRunBuilder } from './run-builder';

export interface SiftOptions extends PlaceOptions {
  root: Node;
  sieve: Sieve;
  /** Texts of links to quote pages: always worth a look. Null when there are none. */
  quoteTexts: WeakSet<Text> | null;
  /** Texts of runs that reach out of a batch, and have been read as a whole. */
  crossing: WeakSet<Text>;
  /** How much text of runs is handed on at once; grows as it goes. */
  part: number;
}

/**
 * So much text of runs is handed on at once, less of a page's first ones: code that runs for the first
 * time takes a millisecond for a sentence.
 */
export const FIRST_PART = 64;
const PART_CHARS = 1_024;

/**
 * Finds the runs of a batch that are worth a scan, some at a time; at least one part comes of each
 * batch. What the sieve passes over, by far the most, is never looked at text by text: no parent, no
 * block, no string of its own.
 */
export function* sift(raw: RawBatch, options: SiftOptions): Generator<TextBatch, void> {
  const { nodes, offsets, text } = raw;
  const { sieve, quoteTexts } = options;
  /** Texts before this one are dealt with. */
  let index = 0;
  const placed = createPlacer(options);
  let builder = createRunBuilder(options.quotes);
  let read: readonly Text[] = nodes;
  const endOf = (index: number): number => offsets[index + 1] ?? text.length;
  let reached = 0;
  const isSeam = (start: number, end: number): boolean => {
    while (reached > 0 && (offsets[reached] ?? 0) > start) reached--;
    while ((offsets[reached + 1] ?? text.length) <= start && reached < nodes.length) reached++;
    return (offsets[reached + 1] ?? text.length) < end;
  };

  /** The run around a text, from the batch or beyond it; where to go on. */
  function take(hit: number): number {
    const node = nodes[hit] as Text;
    const place = placed(node);
    const { block } = place;
    if (block === null) return hit + 1;
    const run: Expanded = isAlone(node, block)
      ? { first: hit, last: hit, opensLeft: false, opensRight: false }
      : expand(raw, { hit, block, floor: index, placed });
    const { first, last } = run;
    if ((run.opensLeft || run.opensRight) && reachesOut(run)) return last + 1;
    const from = offsets[first] ?? 0;
    const texts = nodes.slice(first, last + 1);
    builder.add({
      text: text.slice(from, endOf(last)),
      nodes: texts,
      offsets: offsets.slice(first, last + 1).map((offset) => offset - from),
      places: texts.map(placed),
    });
    return last + 1;
  }

  /** A run that goes on beyond the batch is read at once, as a whole. */
  function reachesOut({ first, last, opensLeft, opensRight }: Expanded): boolean {
    const { root, crossing } = options;
    const [start, end] = [nodes[first] as Text, nodes[last] as Text];
    const from = opensLeft ? runEdge(start, root, -1) : start;
    const to = opensRight ? runEdge(end, root, 1) : end;
    if (from === start && to === end) return false;
    if (!crossing.has(start)) {
      const run = wholeRun(from, to, options);
      builder.add({ ...run, places: run.nodes.map(placed) });
    }
    return true;
  }

  function nextQuote(from: number): number {
    if (quoteTexts === null) return nodes.length;
    for (let at = from; at < nodes.length; at++)
      if (quoteTexts.has(nodes[at] as Text) && !isBlank(text, offsets[at], endOf(at))) return at;
    return nodes.length;
  }

  let quote = nextQuote(0);
  let hit = -1;
  while (index < nodes.length) {
    if (hit < index) {
      const at = sieve.next(text, offsets[index] ?? 0, isSeam);
      hit = at === -1 ? nodes.length : indexAt(offsets, at);
    }
    if (quote < index) quote = nextQuote(index);
    const next = Math.min(hit, quote);
    if (next === nodes.length) break;
    index = take(next);
    if (builder.length < options.part) continue;
    options.part = Math.min(2 * options.part, PART_CHARS);
    yield builder.build({ read, goesOn: true });
    builder = createRunBuilder(options.quotes);
    read = [];
  }
  yield builder.build({ read, goesOn: false });
}

/** The only child of its block: the commonest run there is. */
const isAlone = (node: Text, block: Node): boolean =>
  node.previousSibling === null && node.nextSibling === null && node.parentNode === block;

interface Expanded {
  first: number;
  last: number;
  /** The batch begins or ends before it is clear that the run does. */
  opensLeft: boolean;
  opensRight: boolean;
}

/** The run's texts within the batch, blank ones at its ends left out; none before `floor`. */
function expand(
  { nodes, offsets, text }: RawBatch,
  { hit, block, floor, placed }: { hit: number; block: Node; floor: number; placed: (text: Text) => Place },
): Expanded {
  const startOf = (at: number): number => offsets[at] ?? text.length;

  /** The run's last text in that direction, and whether it may go on beyond the batch. */
  function edgeOf(direction: 1 | -1): { edge: number; isOpen: boolean } {
    let edge = hit;
    for (let at = hit + direction; ; at += direction) {
      if (at < floor || at >= nodes.length) return { edge, isOpen: at < 0 || at >= nodes.length };
      if (isBlank(text, startOf(at), startOf(at + 1))) continue;
      // Blank text belongs to the run as well, unless it is all there is in a block of its own.
      for (let between = at; between !== edge; between -= direction)
        if (placed(nodes[between] as Text).block !== block) return { edge, isOpen: false };
      const [before, after] = direction === 1 ? [edge, at] : [at, edge];
      const seam = startOf(after);
      const fused =
        startOf(before + 1) === seam && areFused(text.charCodeAt(seam - 1), text.charCodeAt(seam));
      if (!isJoined(nodes[before] as Text, nodes[after] as Text, fused)) return { edge, isOpen: false };
      edge = at;
    }
  }

  const left = edgeOf(-1);
  const right = edgeOf(1);
  return { first: left.edge, last: right.edge, opensLeft: left.isOpen, opensRight: right.isOpen };
}

/** A run read from the page itself, text by text. */
function wholeRun(from: Text, to: Text, { root, crossing }: SiftOptions) {
  const walker = textWalker(root);
  walker.currentNode = from;
  const nodes: Text[] = [];
  const offsets: number[] = [];
  let text = '';
  for (let node: Node | null = from; node !== null; node = node === to ? null : walker.nextNode()) {
    nodes.push(node as Text);
    offsets.push(text.length);
    text += (node as Text).data;
    crossing.add(node as Text);
  }
  return { text, nodes, offsets };
}
