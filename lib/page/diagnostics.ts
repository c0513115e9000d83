import type { Diagnostics } from '../messaging/diagnostics';
import type { PageDetector } from '../tickers/detector';
import { textWalker } from './dom';
import { isShown, type PlacedMention } from './mention';
import { createPageReader } from './page-reader';
import type { PageScan } from './page-scan';
import type { SliceTimes } from './slices';
import { createStore } from './store';

const AROUND = 60;

interface Options {
  document: Document;
  scan: PageScan;
  /** A fresh detector, so that a repeated reading finds nothing done already. */
  detector: () => PageDetector;
  repeat: number;
  /** Of readings this one has taken the place of. */
  before: readonly SliceTimes[];
}

/** What has been found and what it takes, for measuring; marks and evidence stay as they are. */
export function diagnose({ document, scan, detector, repeat, before }: Options): Diagnostics {
  const { first, shadow, longest } = scan.statistics;
  const times = (work: () => void) =>
    Array.from({ length: repeat }, () => {
      const start = performance.now();
      work();
      return performance.now() - start;
    });
  return {
    mentions: scan.store.mentions().map((mention) => ({
      symbol: mention.symbol,
      form: mention.form,
      text: mention.text,
      confidence: mention.confidence,
      ...around(mention),
      shown: isShown(mention),
    })),
    texts: scan.texts,
    marked: scan.marked().length,
    first: sumOf([...before, first]),
    shadow,
    longest,
    walks: times(() => bareWalk(document)),
    scans: times(() => readOnce(document, detector())),
  };
}

const sumOf = (times: readonly SliceTimes[]): SliceTimes => ({
  total: times.reduce((sum, { total }) => sum + total, 0),
  longest: Math.max(...times.map(({ longest }) => longest)),
  count: times.reduce((sum, { count }) => sum + count, 0),
});

/** What the others are measured against: every text visited, nothing done with it. */
export function bareWalk(document: Document): number {
  const walker = textWalker(document.body ?? document.documentElement);
  let texts = 0;
  while (walker.nextNode()) texts++;
  return texts;
}

/** One whole reading in one go, marks aside. */
export function readOnce(document: Document, detector: PageDetector): number {
  const store = createStore({ document, detector, onRun: () => {} });
  const reader = createPageReader({
    document,
    detector,
    store,
    onShadowRoot: () => {},
    onDecided: () => {},
  });
  for (const _ of reader.readAll(false));
  return reader.texts;
}

function around({ run, start, end }: PlacedMention): { before: string; after: string } {
  const first = run.nodes.indexOf(start.node);
  const last = run.nodes.indexOf(end.node);
  const before = run.nodes.slice(0, first).map((node) => node.data);
  const after = run.nodes.slice(last + 1).map((node) => node.data);
  return {
    before: [...before, start.node.data.slice(0, start.offset)].join('').slice(-AROUND),
    after: [end.node.data.slice(end.offset), ...after].join('').slice(0, AROUND),
  };
}
