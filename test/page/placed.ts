import { type PlacedMention, placeMention } from '../../lib/page/mention';
import type { Run } from '../../lib/page/runs';

let lastId = 0;

/** A run over these texts, as if they had been read in one go. */
export function runOf(...nodes: Text[]): Run {
  let length = 0;
  const starts = nodes.map((node) => {
    const start = length;
    length += node.length;
    return start;
  });
  return { block: {} as Run['block'], nodes, starts, skipped: 0 };
}

/** All texts below an element, in order. */
export function textsIn(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) texts.push(node as Text);
  return texts;
}

/** Places `written` where it first stands in the run. */
export function placeIn(run: Run, written: string, symbol = written): PlacedMention | null {
  const start = run.nodes
    .map(({ data }) => data)
    .join('')
    .indexOf(written);
  const mention = { symbol, start, end: start + written.length, form: 'bare', confidence: 1 } as const;
  return placeMention(run, mention, () => ++lastId);
}

/** Fills the body and places `written` in it, as one run. */
export function placeInPage(html: string, written: string): PlacedMention {
  document.body.innerHTML = html;
  const placed = placeIn(runOf(...textsIn(document.body)), written);
  if (placed === null) throw new Error(`${written} has no place in ${html}`);
  return placed;
}
