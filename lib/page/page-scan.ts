import type { PageDetector } from '../tickers/detector';
import { SECOND } from '../time';
import { rootNodeOf } from './dom';
import { drawsLines, type UnderlineStyle } from './highlight-style';
import { createHighlighter } from './highlighter';
import { markNear } from './marks';
import type { PlacedMention } from './mention';
import { createNearTracker } from './near';
import { createPageReader } from './page-reader';
import { inSlices, type SliceTimes } from './slices';
import { createStore, type MentionStore } from './store';
import { watchPage } from './watcher';

/** When to look again for shadow roots: at all elements once, then at custom ones that had none yet. */
const LOOK_AGAIN = [
  { after: SECOND, of: 'all' },
  { after: 4 * SECOND, of: 'waiting' },
] as const;
/** After scrolling, ms. */
const SETTLED = 150;

export interface PageScanOptions {
  document: Document;
  detector: PageDetector;
  underline: UnderlineStyle;
  signal: AbortSignal;
  /** What has been found, or where, changed. */
  onChange: () => void;
}

/** What the work took, ms. */
export interface ScanStatistics {
  /** The first reading of the whole page. */
  first: SliceTimes;
  /** The search for shadow roots that follows, and the reading of what is in them. */
  shadow: SliceTimes;
  /** The longest slice since. */
  longest: number;
}

export interface PageScan {
  readonly store: MentionStore;
  /** Marked now, near the viewport. */
  marked(): readonly PlacedMention[];
  /** Those of them in shadow roots. */
  inShadow(): readonly PlacedMention[];
  restyle(style: UnderlineStyle): void;
  /** Puts back marks the page has cleared. */
  repair(): void;
  /** Stops reading and watching; marks stay until `signal` aborts. */
  halt(): void;
  /** Settles when the whole page has been read once. */
  readonly ready: Promise<void>;
  readonly statistics: ScanStatistics;
  /** Texts read so far. */
  readonly texts: number;
}

/** Reads a page, marks what it finds, and keeps at it until `signal` aborts; then takes every mark away. */
export function createPageScan({
  document,
  detector,
  underline,
  signal,
  onChange,
}: PageScanOptions): PageScan {
  const view = document.defaultView ?? window;
  const now = () => performance.now();
  const reading = new AbortController();
  const none: SliceTimes = { total: 0, longest: 0, count: 0 };
  const statistics: ScanStatistics = { first: none, shadow: none, longest: 0 };
  let marked: readonly PlacedMention[] = [];
  let overflow = false;
  let frame = 0;
  let scrolling: ReturnType<typeof setTimeout> | undefined;
  let tail: Promise<unknown> = Promise.resolve();

  const near = createNearTracker(markSoon);
  const store = createStore({
    document,
    detector,
    onRun: (run, holds) => (holds ? near.watch(run) : near.unwatch(run)),
  });
  const linesDrawn = drawsLines(view.navigator.userAgent);
  const highlighter = createHighlighter({ document, style: underline, linesDrawn, now });
  const watcher = watchPage({
    document,
    now,
    onChanges: (changes) =>
      void enqueue(() => reader.update(changes)).then(changes.removed ? markSoon : null),
    onOverflow: () =>
      void enqueue(() => reader.readAll(true)).then(({ total }) => {
        watcher.rescanTook(total);
        markSoon();
      }),
  });
  const reader = createPageReader({
    document,
    detector,
    store,
    onShadowRoot: watcher.observe,
    onDecided() {
      markSoon();
      onChange();
    },
  });

  function markSoon(): void {
    if (frame !== 0 || signal.aborted) return;
    frame = view.requestAnimationFrame(() => {
      frame = 0;
      ({ marked, overflow } = markNear({ document, store, near, highlighter }));
    });
  }

  /** One piece of work after the other. */
  function enqueue(work: () => Generator<void>): Promise<SliceTimes> {
    const times = tail.then(() => inSlices(work(), reading.signal));
    tail = times.then(
      ({ longest }) => {
        statistics.longest = Math.max(statistics.longest, longest);
      },
      () => {},
    );
    return times;
  }

  function onScroll(): void {
    if (!overflow && !reader.isCut) return;
    scrolling ??= setTimeout(() => {
      scrolling = undefined;
      if (overflow) markSoon();
      if (reader.isCut) void enqueue(reader.readScreen);
    }, SETTLED);
  }

  function halt(): void {
    reading.abort();
    watcher.stop();
    for (const timer of [...looking, scrolling]) clearTimeout(timer);
  }

  document.addEventListener('scroll', onScroll, { capture: true, passive: true, signal: reading.signal });
  const looking = LOOK_AGAIN.map(({ after, of }) =>
    setTimeout(() => void enqueue(() => reader.readShadowRoots(of)), after),
  );
  signal.addEventListener(
    'abort',
    () => {
      halt();
      near.stop();
      view.cancelAnimationFrame(frame);
      highlighter.clear();
    },
    { once: true },
  );
  const first = enqueue(() => reader.readAll(false));
  const ready = enqueue(() => reader.readShadowRoots('all')).then(async (shadow) => {
    statistics.first = await first;
    statistics.shadow = shadow;
    statistics.longest = 0;
    watcher.rescanTook(statistics.first.total);
  });

  return {
    store,
    marked: () => marked,
    inShadow: () =>
      reader.hasShadowRoots ? marked.filter(({ start }) => rootNodeOf(start.node) !== document) : [],
    restyle: highlighter.restyle,
    repair: highlighter.repair,
    halt,
    ready,
    statistics,
    get texts() {
      return reader.texts;
    },
  };
}
