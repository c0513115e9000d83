import type { PageDetector } from '../tickers/detector';
import { runEdge } from './boundary';
import type { Changes } from './changes';
import { rootNodeOf, textWalker } from './dom';
import { type Markup, readMarkup } from './hints';
import { type ReadResult, readRuns } from './read-runs';
import { findShadowRoots } from './shadow';
import type { MentionStore } from './store';
import { firstTextOnScreen, textAtHeight } from './viewport';

/** Texts read at once; of what lies beyond, only what comes on screen. */
const MOST_TEXTS = 65_536;
/** Texts read around the viewport beyond that. */
const SCREEN_TEXTS = 4_096;
/** Texts after which the first marks are shown, before the rest is read. */
const FIRST_TEXTS = 2_048;

/** Stretches read for one batch of changes: each of its records can cause a few. */
const MOST_READINGS = 10_000;

interface Options {
  document: Document;
  detector: PageDetector;
  store: MentionStore;
  /** A shadow root that is read from now on, to be observed. */
  onShadowRoot: (root: ShadowRoot) => void;
  /** Something was decided anew. */
  onDecided: () => void;
}

/** Pieces of work, each a generator to be run in slices and one after the other. */
export interface PageReader {
  /** The page from what is on screen to its end, then what lies above. `again`: it was read before. */
  readAll(again: boolean): Generator<void>;
  /** What has changed. */
  update(changes: Changes): Generator<void>;
  /** Of a page too long to be read at once: what is on screen now. */
  readScreen(): Generator<void>;
  /** Open shadow roots: of all elements, or of custom elements met before that had none. */
  readShadowRoots(of: 'all' | 'waiting'): Generator<void>;
  /** Texts read so far. */
  readonly texts: number;
  /** The page goes on beyond what was read. */
  readonly isCut: boolean;
  readonly hasShadowRoots: boolean;
}

interface Stretch {
  root: Node;
  first?: Text;
  last?: Text;
  limit?: number;
}

/** Reads the page's texts into the store and has them decided. */
export function createPageReader(options: Options): PageReader {
  const { document, detector, store } = options;
  const markup: Markup = { quotes: new WeakMap(), quoteTexts: null, hasEditable: false };
  const shadowRoots = new Set<ShadowRoot>();
  const waiting = new Set<WeakRef<Element>>();
  const readOnScreen = new WeakSet<Node>();
  let texts = 0;
  let readUpTo: Text | null = null;

  const body = (): Node => document.body ?? document.documentElement;

  function* decide(): Generator<void> {
    if (yield* store.decide()) options.onDecided();
  }

  function* read(stretch: Stretch, replace: boolean): Generator<void, ReadResult> {
    // What was no text field when the page was read may have become one since.
    const hasEditable = markup.hasEditable || replace;
    const result = yield* readRuns({ ...stretch, ...markup, hasEditable, detector, store, replace });
    texts += result.texts;
    return result;
  }

  /** Stretches of changed text, and whatever else was part of the same runs before. */
  function* readAgain(stretches: Changes['stretches']): Generator<void> {
    const queue = [...stretches];
    const seen = new Set<Text>();
    let left = MOST_READINGS;
    for (let next = queue.shift(); next !== undefined && left > 0; next = queue.shift()) {
      const { first, last } = next;
      if (first === last && seen.has(first)) continue;
      seen.add(first);
      const root = rootNodeOf(first) === document ? body() : rootNodeOf(first);
      if (!root.contains(first) || !root.contains(last)) continue;
      const stretch = { root, first: runEdge(first, root, -1), last: runEdge(last, root, 1) };
      const { orphans } = yield* read(stretch, true);
      left--;
      for (const text of orphans) {
        seen.delete(text);
        queue.push({ first: text, last: text });
      }
    }
  }

  function* learn(root: ParentNode): Generator<void> {
    const symbols = yield* readMarkup(root, markup);
    if (symbols.length > 0) detector.hint({ symbols });
  }

  function* readBelow(root: Node): Generator<void> {
    const found = yield* findShadowRoots(root);
    for (const element of found.waiting) waiting.add(new WeakRef(element));
    yield;
    for (const shadow of found.roots) {
      if (shadowRoots.has(shadow)) continue;
      shadowRoots.add(shadow);
      options.onShadowRoot(shadow);
      yield* learn(shadow);
      yield* read({ root: shadow, limit: MOST_TEXTS }, false);
    }
  }

  return {
    get texts() {
      return texts;
    },
    get isCut() {
      return readUpTo !== null;
    },
    get hasShadowRoots() {
      return shadowRoots.size > 0;
    },
    *readAll(again) {
      if (document.designMode === 'on') return;
      if (again) store.sweep();
      const root = body();
      yield* learn(document);
      yield;
      const onScreen = firstTextOnScreen(document);
      const first = onScreen && root.contains(onScreen) ? runEdge(onScreen, root, -1) : null;
      const above = first && neighbourOf(first, root, -1);
      const { last: reached } = yield* read({ root, ...(first && { first }), limit: FIRST_TEXTS }, again);
      yield* decide();
      const next = reached && neighbourOf(reached, root, 1);
      readUpTo = null;
      if (next) readUpTo = (yield* read({ root, first: next, limit: MOST_TEXTS - FIRST_TEXTS }, again)).last;
      if (above) yield* read({ root, last: above, limit: MOST_TEXTS }, again);
      yield* decide();
    },
    *update({ stretches, added, removed }) {
      const left = removed ? store.sweep() : [];
      for (const root of shadowRoots) if (!root.isConnected) shadowRoots.delete(root);
      for (const element of added) yield* learn(element);
      yield;
      yield* readAgain([...stretches, ...left.map((text) => ({ first: text, last: text }))]);
      for (const element of added) if (element.isConnected) yield* readBelow(element);
      yield* decide();
    },
    *readScreen() {
      const root = body();
      const text = textAtHeight(document, 0.1);
      if (!readUpTo || !text || readOnScreen.has(text) || !root.contains(text)) return;
      if (!(readUpTo.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING)) return;
      readOnScreen.add(text);
      yield* read({ root, first: runEdge(text, root, -1), limit: SCREEN_TEXTS }, true);
      yield* decide();
    },
    *readShadowRoots(of) {
      const elements =
        of === 'waiting' ? [...waiting].flatMap((reference) => reference.deref() ?? []) : [body()];
      if (of === 'waiting') waiting.clear();
      for (const element of elements) if (element.isConnected) yield* readBelow(element);
      yield* decide();
    },
  };
}

function neighbourOf(text: Text, root: Node, direction: 1 | -1): Text | null {
  const walker = textWalker(root);
  walker.currentNode = text;
  return (direction === 1 ? walker.nextNode() : walker.previousNode()) as Text | null;
}
