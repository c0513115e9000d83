/**
 * Node getters taken from the prototypes: a page's `<form><input name=parentNode>` shadows the
 * form's own properties in Chromium, and with them any walk that trusts `form.parentNode`.
 */
function getter<T>(prototype: object, name: string): (target: object) => T {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!get) throw new TypeError(`no getter for ${name}`);
  return (target) => get.call(target) as T;
}

export const parentOf = getter<Node | null>(Node.prototype, 'parentNode');
export const lastChildOf = getter<Node | null>(Node.prototype, 'lastChild');
export const nextSiblingOf = getter<Node | null>(Node.prototype, 'nextSibling');
export const localNameOf = getter<string>(Element.prototype, 'localName');
export const shadowRootOf = getter<ShadowRoot | null>(Element.prototype, 'shadowRoot');
export const rootNodeOf = (node: Node): Node => Node.prototype.getRootNode.call(node);

const nodeTypeOf = getter<number>(Node.prototype, 'nodeType');
// Methods by the same rule.
export const closestOf = (element: Element, selector: string): Element | null =>
  Element.prototype.closest.call(element, selector);
export const attributeOf = (element: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(element, name);
export const boxOf = (element: Element): DOMRect => Element.prototype.getBoundingClientRect.call(element);
export const holds = (node: Node, other: Node | null): boolean => Node.prototype.contains.call(node, other);
export const findAll = (root: ParentNode, selector: string): NodeListOf<Element> =>
  root instanceof Element
    ? Element.prototype.querySelectorAll.call(root, selector)
    : root.querySelectorAll(selector);

export const isElement = (node: Node): node is Element => nodeTypeOf(node) === 1;
export const isText = (node: Node): node is Text => nodeTypeOf(node) === 3;

/** Still part of this document: neither removed nor adopted by another one. */
export const isLive = (node: Node, document: Document): boolean =>
  node.isConnected && node.ownerDocument === document;

/** A walk over text nodes without a filter callback, which would triple its cost. */
export const textWalker = (root: Node): TreeWalker =>
  (root.ownerDocument ?? (root as Document)).createTreeWalker(root, NodeFilter.SHOW_TEXT);

/** Nearest element that holds the node, out of its shadow root where needed. */
export function composedParent(node: Node): Element | null {
  const parent = parentOf(node);
  if (parent === null) return null;
  if (isElement(parent)) return parent;
  return parent instanceof ShadowRoot ? parent.host : null;
}
