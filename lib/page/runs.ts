import type { PageDetector, ScannedBlock } from '../tickers/detector';
import { indexAt } from '../tickers/split-scan';
import type { TextBatch } from './batch';

/** A run of inline text that may hold mentions: its candidates and the texts it is made of. */
export interface Run {
  readonly block: ScannedBlock;
  /** In document order, blank ones included. */
  readonly nodes: readonly Text[];
  /** Where each node's text begins, in the offsets of `block`. */
  readonly starts: readonly number[];
  /** See TextBatch. */
  readonly skipped: number;
}

/** A place within one text. */
export interface TextPoint {
  readonly node: Text;
  readonly offset: number;
}

/** Looks for mentions in a batch; runs that hold nothing are left out. */
export function scanRuns(batch: TextBatch, detector: PageDetector): Run[] {
  const { text, links, nodes, starts, runs, skipped } = batch;
  const runStarts = runs.map((node) => starts[node] ?? 0);
  const found: Run[] = [];
  for (const [index, block] of detector.scanBlocks({ text, links, starts: runStarts })) {
    const from = runs[index] ?? 0;
    const to = runs[index + 1] ?? nodes.length;
    found.push({ block, nodes: nodes.slice(from, to), starts: starts.slice(from, to), skipped });
  }
  return found;
}

/** Where an offset of the run lies. `end`: at a seam, the end of a text rather than the next one's start. */
export function pointAt(run: Run, offset: number, end: boolean): TextPoint | null {
  let index = indexAt(run.starts, end ? offset - 1 : offset);
  // Empty texts begin where their neighbour does: take the one that holds a character.
  while (index > 0 && run.nodes[index]?.length === 0) index--;
  const node = run.nodes[index];
  const start = run.starts[index];
  if (!node || start === undefined) return null;
  const within = offset - start + run.skipped;
  return within >= 0 && within <= node.length ? { node, offset: within } : null;
}
