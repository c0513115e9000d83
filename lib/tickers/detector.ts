import { type Candidate, scanText } from './scan';
import type { Mention, Strictness, TextLink } from './types';

/** Joins several blocks into one text to scan in one go: nothing is ever matched across it. */
export const BLOCK_BREAK = '\u2029';

export interface DetectorOptions {
  /** Symbols in the compact form of directory.ts. */
  directory: string;
  /** Names in the compact form of names.ts; without them no `name` mentions are found. */
  names?: string;
  strictness?: Strictness;
  detectNames?: boolean;
  /** Texts never marked, as written in the page (any case). */
  ignoredWords?: readonly string[];
  /** Text as written → symbol, always. */
  aliases?: Readonly<Record<string, string>>;
}

/** What the page says about itself beside its text. */
export interface PageHints {
  /** The page stands on a site about markets. */
  financeSite?: boolean;
  /** Symbols from JSON-LD `tickerSymbol`, `data-symbol`, `data-ticker`. */
  symbols?: readonly string[];
}

/** A scanned block's candidates: opaque, without the text, cheap to keep. */
export interface ScannedBlock {
  readonly candidates: readonly Candidate[];
}

/**
 * One page's detection. Blocks may be scanned in any order and batching: `decide` depends only on
 * the set of blocks scanned and not forgotten, and the hints.
 */
export interface PageDetector {
  /** Rises whenever evidence changed so that earlier decisions may differ: decide again then. */
  readonly version: number;
  /** The page shows evidence of finance and no names are loaded: worth asking for them. */
  readonly wantsNames: boolean;
  /** Phase 1. Null when the text holds nothing that could ever be a mention (the common case). */
  scan(text: string, links?: readonly TextLink[]): ScannedBlock | null;
  /** Phase 2: mentions in text order, never overlapping. Cheap; no text needed. */
  decide(block: ScannedBlock): Mention[];
  /** Takes a removed block's evidence back. */
  forget(block: ScannedBlock): void;
  hint(hints: PageHints): void;
}

export interface Detector {
  page(hints?: PageHints): PageDetector;
  /** A text that is a page of its own. */
  detect(text: string, links?: readonly TextLink[]): Mention[];
}

export function createDetector(_options: DetectorOptions): Detector {
  const page = (): PageDetector => ({
    version: 0,
    wantsNames: false,
    scan(text) {
      const candidates = scanText(text);
      return candidates.length > 0 ? { candidates } : null;
    },
    decide: (block) =>
      block.candidates.map(({ symbol, start, end, form }) => ({ symbol, start, end, form, confidence: 1 })),
    forget() {},
    hint() {},
  });
  return {
    page,
    detect(text, links) {
      const one = page();
      const block = one.scan(text, links);
      return block ? one.decide(block) : [];
    },
  };
}
