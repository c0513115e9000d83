import { type BlockEvidence, blockEvidence, hintedEvidence } from './block-evidence';
import type { Candidate } from './candidate';
import { parseSymbols } from './directory';
import { PageEvidence } from './evidence';
import { NameIndex } from './name-index';
import { judge } from './rules';
import { type ScanContext, type ScanResult, scanText } from './scan';
import { createSieve, type Sieve } from './sieve';
import { splitScan } from './split-scan';
import type { Mention, Strictness, TextLink } from './types';

/** Joins several blocks into one text to scan in one go: nothing is ever matched across it. */
export const BLOCK_BREAK = '\u2029';

export interface DetectorOptions {
  /** Symbols in the compact form of directory.ts. */
  directory: string;
  /** Names as `indexNames` or `compactNames` wrote them; without them no `name` mentions are found. */
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

/** Several blocks as one text. */
export interface JoinedBlocks {
  text: string;
  /** Where each block begins. */
  starts: readonly number[];
  links?: readonly TextLink[];
}

/** A scanned block's candidates: opaque, without the text, cheap to keep. */
export interface ScannedBlock {
  readonly candidates: readonly Candidate[];
  readonly evidence: BlockEvidence;
}

/**
 * One page's detection. Blocks may be scanned in any order and batching: `decide` depends only on
 * the set of blocks scanned and not forgotten, and the hints.
 */
export interface PageDetector {
  /** Where in a text a scan could find anything at all. */
  readonly sieve: Sieve;
  /** Rises whenever evidence changed so that earlier decisions may differ: decide again then. */
  readonly version: number;
  /** The page shows evidence of finance and no names are loaded: worth asking for them. */
  readonly wantsNames: boolean;
  /** Phase 1. Null when the text holds nothing that could ever be a mention (the common case). */
  scan(text: string, links?: readonly TextLink[]): ScannedBlock | null;
  /**
   * Phase 1 for many blocks at once, joined by BLOCK_BREAK: what each holds, by its index; those
   * with nothing are left out. Offsets are those of the joined text.
   */
  scanBlocks(joined: JoinedBlocks): Map<number, ScannedBlock>;
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

/** The user's aliases in the form of `compactNames`; names are looked for from a capital on: `the Russell` from its second word. */
function aliasLines(aliases: Readonly<Record<string, string>>): string {
  return Object.entries(aliases)
    .filter(([text]) => /^[A-Za-z0-9$^]/.test(text.trim()))
    .map(([text, symbol]) => `${symbol}\t${withoutArticle(text).replace(/[;\t\n]/g, ' ')}`)
    .join('\n');
}

const withoutArticle = (text: string): string => text.trim().replace(/^the\s+(?=[A-Z0-9])/i, '');

/** Builds the detector; tables are made on first need. Pure: no clock, no DOM. */
export function createDetector(options: DetectorOptions): Detector {
  const { strictness = 'balanced', detectNames = true } = options;
  const usesNames = detectNames && options.names !== undefined && options.names !== '';
  const directory = parseSymbols(options.directory);
  let names: NameIndex | null = null;
  let aliases: NameIndex | null = null;
  /** Once it is needed: only an index made beforehand costs nothing to take up. */
  const context = (): ScanContext => {
    if (usesNames && options.names) names ??= new NameIndex(options.names);
    if (aliasList !== '') aliases ??= new NameIndex(aliasList);
    return { directory, names, aliases, ignored };
  };
  const aliasList = aliasLines(options.aliases ?? {});
  const sieve = createSieve(() => {
    const { names, aliases } = context();
    return [names, aliases].filter((index) => index !== null);
  });
  const ignored = new Set((options.ignoredWords ?? []).map((word) => word.trim().toLowerCase()));

  function page(hints: PageHints = {}): PageDetector {
    const evidence = new PageEvidence();
    const keep = (result: ScanResult): ScannedBlock | null => {
      const { found, marketWords, linked, abroad } = result;
      if (found.length + marketWords.length + linked.length + abroad.length === 0) return null;
      const block = { candidates: found, evidence: blockEvidence(result) };
      evidence.add(block.evidence, 1);
      return block;
    };
    const detector: PageDetector = {
      sieve,
      get version() {
        return evidence.version;
      },
      get wantsNames() {
        return detectNames && !usesNames && (evidence.isFinance || evidence.hasListing);
      },
      scan(text, links) {
        return keep(scanText(context(), text, links));
      },
      scanBlocks({ text, starts, links }) {
        const blocks = new Map<number, ScannedBlock>();
        for (const [index, result] of splitScan(scanText(context(), text, links), starts)) {
          const block = keep(result);
          if (block) blocks.set(index, block);
        }
        return blocks;
      },
      decide: ({ candidates }) => decide({ candidates, evidence, strictness }),
      forget: (block) => evidence.add(block.evidence, -1),
      hint({ financeSite, symbols = [] }) {
        if (financeSite) evidence.setFinanceSite();
        if (symbols.length > 0) evidence.add(hintedEvidence(symbols), 1);
      },
    };
    detector.hint(hints);
    return detector;
  }

  return {
    page,
    detect(text, links) {
      const one = page();
      const block = one.scan(text, links);
      return block ? one.decide(block) : [];
    },
  };
}

function decide(situation: {
  candidates: readonly Candidate[];
  evidence: PageEvidence;
  strictness: Strictness;
}): Mention[] {
  const { candidates, evidence, strictness } = situation;
  const mentions: Mention[] = [];
  let free = 0;
  for (const candidate of candidates) {
    if (candidate.start < free) continue;
    const confidence = judge({ candidate, page: evidence, strictness });
    if (confidence === 0) continue;
    const { symbol, start, end, form } = candidate;
    mentions.push({ symbol, start, end, form, confidence });
    free = end;
  }
  return mentions;
}
