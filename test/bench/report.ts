import type { BrowserName } from '../e2e/backend';
import type { Way } from './ways';

/** One way of reading a page. Times in ms, the least of the rounds. */
export interface WayResult {
  time: number;
  /** Times the bare walk over the same DOM. */
  ratio: number;
  longestSlice: number;
  found: number;
}

export type WayResults = Partial<Record<Way, WayResult>>;

export interface BrowserReport {
  version: string;
  /** The generated page of 20,000 texts, each sample in a page just loaded, as readers meet it. */
  fresh: WayResults;
  /** The same, its body made anew for each sample and read by code that has run before. */
  rebuilt: WayResults;
  /** A page of 20,000 short texts, measured likewise. */
  short: WayResults;
  /** The same page read again and again: warm code, and every text known to the script engine. */
  repeated: WayResults;
  /** Ten times the texts: the times, and one over the other. */
  growth: { small: number; large: number; ratio: number };
  /** The saved pages, each just loaded. */
  saved: { page: string; texts: number; walk: number; scan: number; ratio: number; longestSlice: number }[];
}

export interface BenchReport {
  browsers: Partial<Record<BrowserName, BrowserReport>>;
  /** From matching.ts and analytics.ts. */
  matching: unknown;
  analytics: unknown;
}
