import { isElement, localNameOf, shadowRootOf } from './dom';

/** Shadow roots on a page beyond this are not read. */
const MOST_ROOTS = 500;
/** Elements asked in one go. */
const ELEMENTS_A_STEP = 512;

export interface HostsFound {
  /** Open shadow roots, those inside others too. */
  roots: ShadowRoot[];
  /** Custom elements without one, which may get it later. */
  waiting: Element[];
}

/**
 * Open shadow roots below `root` and of itself. Each element is asked, a few hundred at a time: a
 * native query for those that may have one is one long step on a long page. A place that the page
 * removes meanwhile ends the walk; what lies behind it is left to the next look.
 */
export function* findShadowRoots(root: Node): Generator<void, HostsFound> {
  const found: HostsFound = { roots: [], waiting: [] };
  const queue: Node[] = [root];
  let steps = 0;
  for (const next of queue) {
    const walker = (next.ownerDocument ?? (next as Document)).createTreeWalker(next, NodeFilter.SHOW_ELEMENT);
    let node = isElement(next) ? next : (walker.nextNode() as Element | null);
    for (; node !== null; node = walker.nextNode() as Element | null) {
      const shadow = shadowRootOf(node);
      if (shadow) {
        found.roots.push(shadow);
        queue.push(shadow);
        if (found.roots.length === MOST_ROOTS) return found;
      } else if (localNameOf(node).includes('-')) found.waiting.push(node);
      if (++steps % ELEMENTS_A_STEP === 0) yield;
    }
  }
  return found;
}
