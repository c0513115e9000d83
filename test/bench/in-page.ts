import Mark from 'mark.js';
import twitter from 'twitter-text';
import { bareWalk, readOnce } from '../../lib/page/diagnostics';
import { createPageScan } from '../../lib/page/page-scan';
import { createDetector, type Detector } from '../../lib/tickers/detector';
import type { BenchApi, Sample, Way } from './ways';

const original = document.body.innerHTML;
let withNames: Detector;
let without: Detector;

const once = (work: () => Pick<Sample, 'found'> & Partial<Sample>): Sample => {
  const start = performance.now();
  const result = work();
  const time = performance.now() - start;
  return { longestSlice: time, texts: 0, ...result, time };
};

const TICKER = /\$?\b[A-Z]{1,5}(?:\.[AB])?\b/g;

/** The least that finds anything: a pattern over each text. */
function pattern(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let found = 0;
  while (walker.nextNode()) found += [...(walker.currentNode as Text).data.matchAll(TICKER)].length;
  return found;
}

/** What most such extensions do: a pattern over each text, a span around each hit. */
function naive(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, (node) =>
    /^(?:SCRIPT|STYLE|NOSCRIPT|TEXTAREA)$/.test(node.parentElement?.tagName ?? '')
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  let found = 0;
  for (const text of texts) {
    const matches = [...text.data.matchAll(TICKER)];
    if (matches.length === 0) continue;
    const parts = document.createDocumentFragment();
    let end = 0;
    for (const match of matches) {
      parts.append(text.data.slice(end, match.index));
      const span = document.createElement('span');
      span.className = 'ticker';
      span.textContent = match[0];
      parts.append(span);
      end = match.index + match[0].length;
      found++;
    }
    parts.append(text.data.slice(end));
    text.replaceWith(parts);
  }
  return found;
}

function markJs(): number {
  let found = 0;
  new Mark(document.body).markRegExp(TICKER, { each: () => found++ });
  return found;
}

function twitterText(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let found = 0;
  while (walker.nextNode())
    found += twitter.extractCashtagsWithIndices((walker.currentNode as Text).data).length;
  return found;
}

/** The production scan: slices, store, marks. */
async function production(): Promise<Sample> {
  const controller = new AbortController();
  const scan = createPageScan({
    document,
    detector: withNames.page({ financeSite: true }),
    underline: 'dotted',
    signal: controller.signal,
    onChange: () => {},
  });
  await scan.ready;
  const { total, longest } = scan.statistics.first;
  const found = scan.store.mentions().length;
  const { texts } = scan;
  controller.abort();
  return { time: total, longestSlice: longest, texts, found };
}

const SYNCHRONOUS: Record<Exclude<Way, 'production'>, () => number> = {
  bare: () => bareWalk(document),
  ours: () => readOnce(document, withNames.page({ financeSite: true })),
  'ours without names': () => readOnce(document, without.page({ financeSite: true })),
  pattern,
  naive,
  'mark.js': markJs,
  'twitter-text': twitterText,
};

const api: BenchApi = {
  prepare({ directory, names }) {
    withNames = createDetector({ directory, names });
    without = createDetector({ directory });
    for (const detector of [withNames, without]) detector.detect('Apple (NASDAQ: AAPL) rose 3%.');
  },
  async run(way) {
    if (way === 'production') return production();
    return once(() => ({ found: SYNCHRONOUS[way]() }));
  },
  rebuild() {
    document.body.innerHTML = original;
    document.body.getBoundingClientRect();
  },
};
(globalThis as { capgapBench?: BenchApi }).capgapBench = api;
