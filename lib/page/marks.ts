import type { Highlighter } from './highlighter';
import { MOST_RANGES } from './highlighter';
import { boxesOf, isStanding, type PlacedMention } from './mention';
import type { NearTracker } from './near';
import type { MentionStore } from './store';

interface Options {
  document: Document;
  store: MentionStore;
  near: NearTracker;
  highlighter: Highlighter;
}

/** Mentions near the viewport that are there to be marked; the nearest ones when they are too many. */
export function markNear({ document, store, near, highlighter }: Options): {
  marked: readonly PlacedMention[];
  /** There were more: which ones are nearest changes with every scroll. */
  overflow: boolean;
} {
  const standing = [...near.near]
    .flatMap((run) => store.of(run))
    .filter((mention) => isStanding(mention, document));
  const overflow = standing.length > MOST_RANGES;
  const marked = overflow ? nearestTo(document, standing) : standing;
  highlighter.show(marked);
  return { marked, overflow };
}

function nearestTo(document: Document, mentions: readonly PlacedMention[]): PlacedMention[] {
  const middle = (document.defaultView?.innerHeight ?? 0) / 2;
  return mentions
    .map((mention) => {
      const top = boxesOf(mention)[0]?.top;
      return { mention, distance: top === undefined ? Number.POSITIVE_INFINITY : Math.abs(top - middle) };
    })
    .sort((a, b) => a.distance - b.distance)
    .slice(0, MOST_RANGES)
    .map(({ mention }) => mention);
}
