import type { Mention } from '../tickers/types';

/** The passages of a page that name instruments, one a line, as one text with its mentions. */
export interface PageText {
  text: string;
  /** In order, offsets of `text`. */
  mentions: Mention[];
}

/** More than this is data, not an article. UTF-16 code units. */
export const MAX_PAGE_TEXT = 200_000;
