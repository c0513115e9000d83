/**
 * The ways of finding tickers that are compared. `bare` walks over the texts and does nothing,
 * `ours` reads and decides in one go, `production` is the same as it runs in a page: in slices,
 * with marks. `pattern` puts a pattern to each text, `naive` writes an element around each hit as well.
 */
export const WAYS = [
  'bare',
  'ours',
  'ours without names',
  'production',
  'pattern',
  'naive',
  'mark.js',
  'twitter-text',
] as const;
export type Way = (typeof WAYS)[number];

export interface Sample {
  /** ms of work; waiting between slices is not counted. */
  time: number;
  longestSlice: number;
  texts: number;
  found: number;
}

export interface Lists {
  directory: string;
  names: string;
}

/** What the benchmark runs inside a page. */
export interface BenchApi {
  /** Builds the detectors' tables, which a page needs before its first text. */
  prepare(lists: Lists): void;
  run(way: Way): Promise<Sample>;
  /** Puts the page's body back as it was loaded, made anew. */
  rebuild(): void;
}
