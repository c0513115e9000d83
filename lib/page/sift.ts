import type { Sieve } from '../tickers/sieve';
import { indexAt } from '../tickers/split-scan';
import type { RawBatch, TextBatch } from './batch';
import { isBlank, isJoined, runEdge } from './boundary';
import { textWalker } from './dom';
import { type Place, type PlaceOptions, placeOf } from './place';
import { createRunBuilder } from './run-builder';

export interface SiftOptions extends PlaceOptions {
  root: Node;
  sieve: Sieve;
  /** Texts of links to quote pages: always worth a look. Null when there are none. */
  quoteTexts: WeakSet<Text> | null;
  /** Texts of runs that reach out of a batch, and have been read as a whole. */
  crossing: WeakSet<Text>;
}

/**
 * Finds the runs of a batch that are worth a scan. What the sieve passes over, by far the most, is
 * never looked at text by text: no parent, no block, no string of its own.
 */
export function sift(raw: RawBatch, options: SiftOptions): TextBatch {
  const { nodes, offsets, text } = raw;
  const { sieve, quoteTexts } = options;
  /** Texts before this one are dealt with. */
  let index = 0;
  const builder = createRunBuilder(options.quotes);
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
    const place = placeOf(node, options);
    if (place.block === null) return hit + 1;
    if (isAlone(node, place)) {
      const own = text.slice(offsets[hit], endOf(hit));
      builder.add({ text: own, nodes: [node], offsets: [0], places: [place] });
      return hit + 1;
    }
    const run = expand(raw, { hit, place, floor: index, options });
    if ((run.opensLeft || run.opensRight) && reachesOut(run)) return run.last + 1;
    const from = offsets[run.first] ?? 0;
    builder.add({
      text: text.slice(from, endOf(run.last)),
      nodes: nodes.slice(run.first, run.last + 1),
      offsets: offsets.slice(run.first, run.last + 1).map((offset) => offset - from),
      places: run.places,
    });
    return run.last + 1;
  }

  /** A run that goes on beyond the batch is read at once, as a whole. */
  function reachesOut({ first, last, opensLeft, opensRight }: Expanded): boolean {
    const { root, crossing } = options;
    const [start, end] = [nodes[first] as Text, nodes[last] as Text];
    const from = opensLeft ? runEdge(start, root, -1) : start;
    const to = opensRight ? runEdge(end, root, 1) : end;
    if (from === start && to === end) return false;
    if (!crossing.has(start)) builder.add(wholeRun(from, to, options));
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
  }
  return builder.build(nodes);
}

/** The only child of its block: the commonest run there is. */
const isAlone = (node: Text, { block }: Place): boolean =>
  node.previousSibling === null && node.nextSibling === null && node.parentNode === block;

interface Expanded {
  first: number;
  last: number;
  places: Place[];
  /** The batch begins or ends before it is clear that the run does. */
  opensLeft: boolean;
  opensRight: boolean;
}

/** The run's texts within the batch, blank ones at its ends left out; none before `floor`. */
function expand(
  { nodes, offsets, text }: RawBatch,
  { hit, place, floor, options }: { hit: number; place: Place; floor: number; options: SiftOptions },
): Expanded {
  const endOf = (at: number): number => offsets[at + 1] ?? text.length;
  const blank = (at: number): boolean => isBlank(text, offsets[at], endOf(at));

  function grow(direction: 1 | -1): { edge: number; places: Place[]; isOpen: boolean } {
    const places: Place[] = [];
    let edge = hit;
    let at = hit + direction;
    for (; at >= floor && at < nodes.length; at += direction) {
      if (blank(at)) continue;
      const next = placeOf(nodes[at] as Text, options);
      if (next.block !== place.block) break;
      // Blank text belongs to the run as well, unless it is all there is in a block of its own.
      const gap: Place[] = [];
      for (let empty = edge + direction; empty !== at; empty += direction)
        gap.push(placeOf(nodes[empty] as Text, options));
      if (gap.some(({ block }) => block !== place.block)) break;
      const [before, after] = direction === 1 ? [edge, at] : [at, edge];
      const touching = endOf(before) === offsets[after];
      if (!isJoined(nodes[before] as Text, nodes[after] as Text, touching)) break;
      places.push(...gap, next);
      edge = at;
    }
    return { edge, places, isOpen: at < 0 || at === nodes.length };
  }

  const left = grow(-1);
  const right = grow(1);
  return {
    first: left.edge,
    last: right.edge,
    places: [...left.places.reverse(), place, ...right.places],
    opensLeft: left.isOpen,
    opensRight: right.isOpen,
  };
}

/** A run read from the page itself, text by text. */
function wholeRun(from: Text, to: Text, options: SiftOptions) {
  const walker = textWalker(options.root);
  walker.currentNode = from;
  const nodes: Text[] = [];
  const offsets: number[] = [];
  let text = '';
  for (let node: Node | null = from; node !== null; node = node === to ? null : walker.nextNode()) {
    nodes.push(node as Text);
    offsets.push(text.length);
    text += (node as Text).data;
    options.crossing.add(node as Text);
  }
  return { text, nodes, offsets, places: nodes.map((node) => placeOf(node, options)) };
}
