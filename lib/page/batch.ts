import type { TextLink } from '../tickers/types';

/** A stretch of texts in document order, as read. */
export interface RawBatch {
  nodes: readonly Text[];
  /** Where each node's text begins in `text`. */
  offsets: readonly number[];
  /** Their texts one after the other, without a sign where a block ends. */
  text: string;
}

/** The runs of inline text that are worth a scan, joined by BLOCK_BREAK. */
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
  /** Every text looked at, those of no interest too; none when they came with an earlier batch. */
  readonly read: readonly Text[];
  /** There is more to come of these texts. */
  readonly goesOn: boolean;
}
