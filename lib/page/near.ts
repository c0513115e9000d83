import { isElement, parentOf } from './dom';
import { kindOf } from './elements';
import type { Run } from './runs';

/** One screen above and below; wider costs Chromium time on live pages. */
const MARGIN = '100% 0px';

/** Which runs stand near the viewport. */
export interface NearTracker {
  /** Begins or goes on watching a run. */
  watch(run: Run): void;
  unwatch(run: Run): void;
  readonly near: ReadonlySet<Run>;
  stop(): void;
}

/** The element whose box stands for the run: its block, or the row for a table's cell. */
function anchorOf({ nodes: [first] }: Run): Element | null {
  let node: Node | null = first ? parentOf(first) : null;
  while (node !== null && isElement(node)) {
    const parent: Node | null = parentOf(node);
    const name = node.localName;
    const view = node.ownerDocument.defaultView;
    const passes =
      kindOf(name) === 'inline' ||
      name === 'td' ||
      name === 'th' ||
      view?.getComputedStyle(node).display === 'contents';
    if (!passes || parent === null || !isElement(parent)) return node;
    node = parent;
  }
  return null;
}

/** Watches by IntersectionObserver, which also tells when hidden text is shown. */
export function createNearTracker(onChange: () => void): NearTracker {
  const near = new Set<Run>();
  const runsAt = new WeakMap<Element, Set<Run>>();
  const anchors = new WeakMap<Run, Element>();
  const shown = new WeakSet<Element>();
  const options: IntersectionObserverInit & { scrollMargin?: string } = {
    rootMargin: MARGIN,
    scrollMargin: MARGIN,
  };
  const observer = new IntersectionObserver((entries) => {
    let changed = false;
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) shown.add(target);
      else shown.delete(target);
      for (const run of runsAt.get(target) ?? []) {
        if (isIntersecting === near.has(run)) continue;
        if (isIntersecting) near.add(run);
        else near.delete(run);
        changed = true;
      }
    }
    if (changed) onChange();
  }, options);

  return {
    near,
    watch(run) {
      if (anchors.has(run)) return;
      const anchor = anchorOf(run);
      if (anchor === null) return;
      anchors.set(run, anchor);
      const runs = runsAt.get(anchor);
      if (runs) runs.add(run);
      else {
        runsAt.set(anchor, new Set([run]));
        observer.observe(anchor);
      }
      if (shown.has(anchor)) near.add(run);
    },
    unwatch(run) {
      near.delete(run);
      const anchor = anchors.get(run);
      if (!anchor) return;
      anchors.delete(run);
      const runs = runsAt.get(anchor);
      runs?.delete(run);
      if (runs?.size !== 0) return;
      runsAt.delete(anchor);
      shown.delete(anchor);
      observer.unobserve(anchor);
    },
    stop() {
      observer.disconnect();
      near.clear();
    },
  };
}
