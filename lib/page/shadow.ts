import { findAll, isElement, localNameOf, shadowRootOf } from './dom';

/**
 * Custom elements, found by one native query: asking every element for a shadow root would cost
 * as much as reading the page.
 */
const CUSTOM = ".//*[contains(name(),'-')]";
/** Other elements that can have a shadow root; one with a shadow root seldom has children of its own. */
const BUILT_IN = 'article aside div footer header main nav p section span'
  .split(' ')
  .map((name) => `${name}:empty`)
  .join(',');
const SNAPSHOT = 6;
/** Shadow roots on a page beyond this are not read. */
const MOST_ROOTS = 500;

export interface HostsFound {
  /** Open shadow roots, those inside others too. */
  roots: ShadowRoot[];
  /** Custom elements without one, which may get it later. */
  waiting: Element[];
}

/** Open shadow roots below `root`. `thorough`: of built-in elements too, which takes longer to find. */
export function findShadowRoots(root: Node, thorough: boolean): HostsFound {
  const found: HostsFound = { roots: [], waiting: [] };
  const queue: Node[] = [root];
  for (let next = queue.pop(); next !== undefined && found.roots.length < MOST_ROOTS; next = queue.pop()) {
    for (const host of possibleHosts(next, thorough)) {
      const shadow = shadowRootOf(host);
      if (shadow) {
        found.roots.push(shadow);
        queue.push(shadow);
      } else if (localNameOf(host).includes('-')) found.waiting.push(host);
    }
  }
  return found;
}

function possibleHosts(root: Node, thorough: boolean): Element[] {
  const hosts: Element[] = isElement(root) ? [root] : [];
  if (thorough) hosts.push(...findAll(root as ParentNode & Node, BUILT_IN));
  if (!(root instanceof ShadowRoot)) return [...hosts, ...customBelow(root)];
  // XPath does not enter shadow roots, but works from the elements inside.
  for (const child of root.children) hosts.push(child, ...customBelow(child));
  return hosts;
}

function customBelow(root: Node): Element[] {
  const document = root.ownerDocument ?? (root as Document);
  const result = document.evaluate(CUSTOM, root, null, SNAPSHOT, null);
  return Array.from({ length: result.snapshotLength }, (_, index) => result.snapshotItem(index) as Element);
}
