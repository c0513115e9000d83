import { isElement, localNameOf, shadowRootOf } from './dom';

/**
 * Elements that may have a shadow root: custom ones, and empty ones of the kinds that can have
 * one. One native query; asking every element would cost as much as the whole scan.
 */
const HOSTS =
  ".//*[contains(local-name(),'-') or (not(node()) and (self::div or self::span or self::section or " +
  'self::article or self::main or self::aside or self::header or self::footer or self::nav or self::p))]';
const SNAPSHOT = 6;
/** Shadow roots on a page beyond this are not read. */
const MOST_ROOTS = 500;

/** Open shadow roots below `root`, those inside shadow roots too. Calls `waiting` for custom elements without one. */
export function findShadowRoots(root: Node, waiting?: (element: Element) => void): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  const queue: Node[] = [root];
  for (let next = queue.pop(); next !== undefined && found.length < MOST_ROOTS; next = queue.pop()) {
    for (const host of possibleHosts(next)) {
      const shadow = shadowRootOf(host);
      if (shadow) {
        found.push(shadow);
        queue.push(shadow);
      } else if (localNameOf(host).includes('-')) waiting?.(host);
    }
  }
  return found;
}

function possibleHosts(root: Node): Element[] {
  const hosts: Element[] = isElement(root) ? [root] : [];
  if (root instanceof ShadowRoot) {
    // XPath does not enter shadow roots, but works from the elements inside.
    for (const child of root.children) hosts.push(child, ...below(child));
    return hosts;
  }
  return [...hosts, ...below(root)];
}

function below(root: Node): Element[] {
  const document = root.ownerDocument ?? (root as Document);
  const result = document.evaluate(HOSTS, root, null, SNAPSHOT, null);
  return Array.from({ length: result.snapshotLength }, (_, index) => result.snapshotItem(index) as Element);
}
