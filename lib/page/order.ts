import { rootNodeOf } from './dom';

/** The node and the hosts of the shadow roots it stands in, outermost first. */
function path(node: Node): Node[] {
  const nodes = [node];
  for (let root = rootNodeOf(node); root instanceof ShadowRoot; root = rootNodeOf(root.host))
    nodes.unshift(root.host);
  return nodes;
}

/** Order of reading: negative when `a` comes first. Text in a shadow root stands where its host does. */
export function compareInPage(a: Node, b: Node): number {
  if (a === b) return 0;
  const position = a.compareDocumentPosition(b);
  if (!(position & Node.DOCUMENT_POSITION_DISCONNECTED))
    return position & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  const pathA = path(a);
  const pathB = path(b);
  for (let depth = 0; ; depth++) {
    const stepA = pathA[depth];
    const stepB = pathB[depth];
    // One of them is the other's host, or stands in the light tree below it.
    if (!stepA || !stepB) return pathA.length - pathB.length;
    if (stepA === stepB) continue;
    return stepA.compareDocumentPosition(stepB) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  }
}
