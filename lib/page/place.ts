import { attributeOf, closestOf, isElement } from './dom';
import { EDITABLE, kindOf } from './elements';

/** Elements that stand for a link to a quote page, and where it leads. */
export type Quotes = WeakMap<Node, string>;

export interface PlaceOptions {
  /** There is text somewhere that the reader types into. */
  hasEditable: boolean;
  quotes: Quotes;
}

/** Where a text stands. */
export interface Place {
  /** The block it is part of; null: never read. */
  block: Node | null;
  /** The link around it, within the block. */
  link: Element | null;
}

/** Finds a text's block by climbing through inline elements, whose properties no page can shadow. */
export function placeOf(text: Text, { hasEditable, quotes }: PlaceOptions): Place {
  let link: Element | null = null;
  let node = text.parentNode as Element | null;
  for (; node !== null; node = node.parentNode as Element | null) {
    const name = node.localName;
    const kind = kindOf(name);
    if (kind === 'unread') return { block: null, link: null };
    if (link === null && (name === 'a' || quotes.has(node))) link = node;
    if (kind === 'block') break;
  }
  if (hasEditable && node !== null && isElement(node) && closestOf(node, EDITABLE))
    return { block: null, link: null };
  return { block: node, link };
}

/** `placeOf` for the texts of one batch: those of one parent stand in one place. */
export function createPlacer(options: PlaceOptions): (text: Text) => Place {
  const places = new Map<Node | null, Place>();
  return (text) => {
    const parent = text.parentNode;
    let place = places.get(parent);
    if (place === undefined) {
      place = placeOf(text, options);
      places.set(parent, place);
    }
    return place;
  };
}

/** Where a link leads, '' for one that leads nowhere. */
export const hrefOf = (link: Element, quotes: Quotes): string =>
  quotes.get(link) ?? attributeOf(link, 'href') ?? '';
