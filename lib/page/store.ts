import type { PageDetector } from '../tickers/detector';
import type { Mention } from '../tickers/types';
import { isLive } from './dom';
import { isStanding, type PlacedMention, placeMention } from './mention';
import { compareInPage } from './order';
import type { Run, TextPoint } from './runs';

export interface MentionStore {
  /** Takes the run's evidence for counted already. Nothing is decided yet. */
  add(run: Run): void;
  /**
   * Removes the runs that reach into this text, if any, and takes their evidence back. The other
   * texts of those runs are handed back: they may have to be read again.
   */
  drop(node: Text): readonly Text[];
  /** Removes what no longer stands in the page; gives back the texts of it that do. */
  sweep(): Text[];
  /** Removes everything. */
  clear(): void;
  /** Decides the runs anew that need it; a generator so that it can be sliced. */
  decide(): Generator<void, boolean>;
  /** In the order of reading. */
  mentions(): readonly PlacedMention[];
  /** Of one run. */
  of(run: Run): readonly PlacedMention[];
  at(node: Text): readonly PlacedMention[];
  readonly runs: ReadonlySet<Run>;
}

const NONE: readonly PlacedMention[] = [];
const NO_TEXTS: readonly Text[] = [];
/** Runs decided in one go. */
const RUNS_A_STEP = 8;

function sameAs(placed: PlacedMention, mention: Mention): boolean {
  return (
    placed.symbol === mention.symbol &&
    placed.form === mention.form &&
    placed.confidence === mention.confidence
  );
}

export interface StoreOptions {
  document: Document;
  detector: PageDetector;
  /** A run has gained its first mentions, or lost its last ones. */
  onRun: (run: Run, holdsMentions: boolean) => void;
}

/**
 * What has been found, by run. Texts are reached through weak maps and through the runs, which
 * `sweep` lets go of when their texts leave the page.
 */
export function createStore({ document, detector, onRun }: StoreOptions): MentionStore {
  const runs = new Set<Run>();
  const undecided = new Set<Run>();
  const runsOf = new WeakMap<Text, Run[]>();
  const mentionsOf = new WeakMap<Run, PlacedMention[]>();
  const mentionsAt = new WeakMap<Text, PlacedMention[]>();
  /** A place keeps its number when its text is read again. */
  const numbers = new WeakMap<Text, Map<number, number>>();
  let lastNumber = 0;
  let decidedAt = detector.version;
  let ordered: readonly PlacedMention[] | null = null;

  function identify({ node, offset }: TextPoint): number {
    const known = numbers.get(node) ?? new Map<number, number>();
    numbers.set(node, known);
    const number = known.get(offset) ?? ++lastNumber;
    known.set(offset, number);
    return number;
  }

  function unplace(run: Run): void {
    for (const mention of mentionsOf.get(run) ?? NONE) {
      for (const node of mention.nodes) {
        const rest = mentionsAt.get(node)?.filter((other) => other !== mention) ?? [];
        if (rest.length > 0) mentionsAt.set(node, rest);
        else mentionsAt.delete(node);
      }
      ordered = null;
    }
    mentionsOf.delete(run);
  }

  function remove(run: Run): void {
    if (!runs.delete(run)) return;
    undecided.delete(run);
    if (mentionsOf.has(run)) onRun(run, false);
    unplace(run);
    detector.forget(run.block);
    for (const node of run.nodes) {
      const rest = runsOf.get(node)?.filter((other) => other !== run) ?? [];
      if (rest.length > 0) runsOf.set(node, rest);
      else runsOf.delete(node);
    }
  }

  /** True when anything changed. */
  function place(run: Run): boolean {
    const before = mentionsOf.get(run) ?? NONE;
    const found = detector.decide(run.block);
    if (
      found.length === before.length &&
      found.every((mention, index) => before[index] !== undefined && sameAs(before[index], mention))
    )
      return false;
    const held = mentionsOf.has(run);
    unplace(run);
    const placed = found.flatMap((mention) => placeMention(run, mention, identify) ?? []);
    if (placed.length > 0) mentionsOf.set(run, placed);
    for (const mention of placed)
      for (const node of mention.nodes) {
        const list = mentionsAt.get(node);
        if (list) list.push(mention);
        else mentionsAt.set(node, [mention]);
      }
    ordered = null;
    if (placed.length > 0 !== held) onRun(run, !held);
    return true;
  }

  return {
    runs,
    add(run) {
      runs.add(run);
      undecided.add(run);
      for (const node of run.nodes) {
        const others = runsOf.get(node);
        if (others) others.push(run);
        else runsOf.set(node, [run]);
      }
    },
    drop(node) {
      const dropped = runsOf.get(node);
      if (!dropped) return NO_TEXTS;
      for (const run of dropped) remove(run);
      return dropped.flatMap((run) => run.nodes.filter((other) => other !== node));
    },
    sweep() {
      const standing: Text[] = [];
      for (const run of runs) {
        const live = run.nodes.filter((node) => isLive(node, document));
        if (live.length === run.nodes.length) continue;
        remove(run);
        standing.push(...live);
      }
      return standing;
    },
    clear() {
      for (const run of runs) remove(run);
    },
    *decide() {
      const all = detector.version !== decidedAt;
      decidedAt = detector.version;
      let changed = false;
      let steps = 0;
      for (const run of all ? [...runs] : [...undecided]) {
        if (!runs.has(run)) continue;
        changed = place(run) || changed;
        undecided.delete(run);
        if (++steps % RUNS_A_STEP === 0) yield;
      }
      return changed;
    },
    mentions() {
      ordered ??= [...runs]
        .flatMap((run) => mentionsOf.get(run) ?? [])
        .sort((a, b) => compareInPage(a.start.node, b.start.node) || a.start.offset - b.start.offset);
      return ordered.filter((mention) => isStanding(mention, document));
    },
    of: (run) => mentionsOf.get(run) ?? NONE,
    at: (node) => mentionsAt.get(node) ?? NONE,
  };
}
