/**
 * The popup as it last stood, written down so that the next one can be painted before any of its
 * code has been loaded. Text is a string, an element its tag, attributes and children.
 */
export type KeptNode = string | [tag: string, attributes: Record<string, string>, ...children: KeptNode[]];

/** All the popup is made of; anything else in a kept frame isn't ours. */
const TAGS = new Set(
  `main header footer section figure figcaption h1 h2 p b i bdi span div ul li label legend fieldset select
  option input button output form details summary table caption thead tbody tr th td br img`.split(/\s+/),
);
/** What only the moment of keeping knew: nothing of one page may show over another. */
const FLEETING = '.page-tickers';
/** What a picture can't show: it is opened or pointed at first. */
const UNSEEN = '.tip, details:not([open]) > :not(summary)';
const ATTRIBUTE = /^(?!on)[a-z][a-z-]*$/;

/** The picture of a canvas in the canvas's place. */
function keepCanvas(canvas: HTMLCanvasElement): KeptNode {
  const style = `display:block;width:${canvas.clientWidth}px;height:${canvas.clientHeight}px`;
  return ['img', { src: canvas.toDataURL(), alt: '', style }];
}

function keepElement(element: Element): KeptNode {
  if (element instanceof HTMLCanvasElement) return keepCanvas(element);
  return element.matches(FLEETING) ? shell(element) : [...shell(element), ...keepChildren(element)];
}

function keepChildren(element: Element): KeptNode[] {
  return [...element.childNodes].flatMap((node) => {
    if (node instanceof Element) return node.matches(UNSEEN) ? [] : [keepElement(node)];
    return node.nodeType === Node.TEXT_NODE && node.nodeValue ? [node.nodeValue] : [];
  });
}

/**
 * The part of `root` that a first frame shows: elements that begin below `fold` (px from the top of
 * `root`) become one empty element of their height, so that what is above them stands as it did.
 */
export function keepDom(root: Element, fold: number): KeptNode[] {
  const top = root.getBoundingClientRect().top;
  return [...root.children].map((surface): KeptNode => {
    const parts = [...surface.children];
    const first = parts.findIndex((part) => part.getBoundingClientRect().top - top > fold);
    const shown = first < 0 ? parts : parts.slice(0, first);
    const [tag, attributes] = shell(surface);
    const hidden = parts[first];
    if (!hidden) return [tag, attributes, ...shown.map(keepElement)];
    const height = surface.getBoundingClientRect().bottom - hidden.getBoundingClientRect().top;
    return [tag, attributes, ...shown.map(keepElement), ['div', { style: `height:${Math.round(height)}px` }]];
  });
}

function shell(element: Element): [tag: string, attributes: Record<string, string>] {
  const attributes = Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
  // Properties that no attribute shows.
  if (element instanceof HTMLInputElement && element.checked) attributes.checked = '';
  if (element instanceof HTMLOptionElement && element.selected) attributes.selected = '';
  return [element.tagName.toLowerCase(), attributes];
}

/** Builds what was kept; null for anything that `keepDom` would not have written. */
export function reviveDom(kept: unknown, document: Document): DocumentFragment | null {
  if (!Array.isArray(kept)) return null;
  const fragment = document.createDocumentFragment();
  for (const node of kept) {
    const revived = reviveNode(node, document);
    if (!revived) return null;
    fragment.append(revived);
  }
  return fragment;
}

function reviveNode(kept: unknown, document: Document): Node | null {
  if (typeof kept === 'string') return document.createTextNode(kept);
  if (!Array.isArray(kept)) return null;
  const [tag, attributes, ...children] = kept;
  if (!TAGS.has(tag) || typeof attributes !== 'object' || attributes === null) return null;
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (!ATTRIBUTE.test(name) || typeof value !== 'string') return null;
    if (name === 'src' && !value.startsWith('data:image/png;')) return null;
    element.setAttribute(name, value);
  }
  for (const child of children) {
    const revived = reviveNode(child, document);
    if (!revived) return null;
    element.append(revived);
  }
  return element;
}
