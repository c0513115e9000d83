import type { PageDetector } from '../tickers/detector';
import { createReader, type ReaderOptions } from './reader';
import { scanRuns } from './runs';
import type { MentionStore } from './store';

export interface ReadOptions extends Omit<ReaderOptions, 'sieve'> {
  detector: PageDetector;
  store: MentionStore;
  /** What was read before may be among it and is replaced. */
  replace: boolean;
  /** Stop after about so many texts. */
  limit?: number;
}

export interface ReadResult {
  texts: number;
  /** The last text read when `limit` ended the reading. */
  last: Text | null;
  /** Texts not among those read that were part of something replaced. */
  orphans: Set<Text>;
}

/**
 * Reads a stretch of the page into the store; returns what came of it. Reading a part of a batch is
 * one step, looking for mentions in it the next.
 */
export function* readRuns(options: ReadOptions): Generator<void, ReadResult> {
  const { detector, store, replace, limit = Number.POSITIVE_INFINITY } = options;
  const read = createReader({ ...options, sieve: detector.sieve });
  const orphans = new Set<Text>();
  let texts = 0;
  let last: Text | null = null;
  for (let batch = read(); batch !== null; batch = read()) {
    if (replace) {
      for (const node of batch.read) for (const other of store.drop(node)) orphans.add(other);
      for (const node of batch.read) orphans.delete(node);
    }
    yield;
    for (const run of scanRuns(batch, detector)) store.add(run);
    texts += batch.read.length;
    last = batch.read[batch.read.length - 1] ?? last;
    if (texts >= limit && !batch.goesOn) return { texts, last, orphans };
    yield;
  }
  return { texts, last: null, orphans };
}
