import type { TextLink } from '../tickers/types';

/** Texts in document order, made into one string: the runs of inline text, joined by BLOCK_BREAK. */
export interface TextBatch {
  readonly text: string;
  readonly links: readonly TextLink[];
  readonly nodes: readonly Text[];
  /** Where each node's text begins in `text`. */
  readonly starts: readonly number[];
  /** Index of each run's first node. */
  readonly runs: readonly number[];
  /** Where `text` begins in its first node: not 0 only for the parts of a huge node. */
  readonly skipped: number;
}
