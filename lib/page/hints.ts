import { symbolOfLink } from '../tickers/quote-link';
import { isBlank } from './boundary';
import { attributeOf, findAll, textWalker } from './dom';
import { EDITABLE } from './elements';

const SYMBOL_ATTRIBUTES = ['data-symbol', 'data-ticker'] as const;
/** What the address of nearly every quote page holds. Asked natively: a page has a thousand other links. */
const QUOTE_LINKS = 'a:is([href*="quote"],[href*="symb"],[href*="stock"])';
/** A symbol by itself is found without its link. */
const FOUND_ANYWAY = /^\s*[A-Z]{2,6}\s*$/;
/** Links looked at in one go. */
const LINKS_A_STEP = 32;
const JSON_LD = 'application/ld+json';
/** An element that names an instrument holds little more than the name; longer text is an article. */
const LONGEST_LABEL = 60;
const MOST_SYMBOLS = 200;
/** Bytes of JSON-LD looked at, all scripts together. */
const MOST_JSON = 1_000_000;
const SYMBOL = /^(?:[A-Za-z ]{2,12}:)?(\^?[A-Za-z0-9][A-Za-z0-9.\-/=]{0,11})$/;

/** What the page's markup says beside its text. */
export interface Markup {
  /** Elements that stand for a link to a quote page, and where it leads. */
  readonly quotes: WeakMap<Node, string>;
  /** The first text of each that needs its link to be looked at; null as long as there are none. */
  quoteTexts: WeakSet<Text> | null;
  /** There is text that the reader types into. */
  hasEditable: boolean;
}

/**
 * Learns what a part of the page says by links to quote pages, `data-symbol`, `data-ticker` and
 * JSON-LD `tickerSymbol`; what is malformed is passed over. The symbols that no link stands for are
 * handed back. A generator, so that it can be sliced.
 */
export function* readMarkup(root: ParentNode, markup: Markup): Generator<void, string[]> {
  const symbols = new Set<string>();
  const note = (element: Element, href: string) => {
    const text = firstText(element);
    if (text === null) return;
    markup.quotes.set(element, href);
    if (FOUND_ANYWAY.test(text.data)) return;
    markup.quoteTexts ??= new WeakSet();
    markup.quoteTexts.add(text);
  };
  const noteLink = (link: Element) => {
    const href = attributeOf(link, 'href');
    if (href !== null && symbolOfLink(href) !== null) note(link, href);
  };
  let steps = 0;
  for (const link of matching(root, QUOTE_LINKS)) {
    noteLink(link);
    if (++steps % LINKS_A_STEP === 0) yield;
  }
  for (const name of SYMBOL_ATTRIBUTES) {
    yield;
    for (const element of matching(root, `[${name}]`)) {
      const symbol = plainSymbol(attributeOf(element, name));
      if (symbol === null) continue;
      symbols.add(symbol);
      if ((element.textContent?.length ?? 0) <= LONGEST_LABEL)
        note(element, `/quote/${encodeURIComponent(symbol)}`);
    }
  }
  yield;
  let left = MOST_JSON;
  for (const script of matching(root, 'script')) {
    if (attributeOf(script, 'type')?.toLowerCase() !== JSON_LD) continue;
    const json = script.textContent ?? '';
    left -= json.length;
    if (left < 0 || !json.includes('tickerSymbol')) continue;
    for (const symbol of tickerSymbols(json)) symbols.add(symbol);
  }
  yield;
  for (const element of matching(root, '[contenteditable]'))
    if (isEditable(element)) markup.hasEditable = true;
  return [...symbols].slice(0, MOST_SYMBOLS);
}

const isEditable = (element: Element): boolean => Element.prototype.matches.call(element, EDITABLE);

function firstText(element: Element): Text | null {
  const walker = textWalker(element);
  for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null)
    if (!isBlank(node.data)) return node;
  return null;
}

function matching(root: ParentNode, selector: string): Iterable<Element> {
  const below = findAll(root, selector);
  return root instanceof Element && Element.prototype.matches.call(root, selector) ? [root, ...below] : below;
}

function plainSymbol(value: string | null): string | null {
  return value === null ? null : (SYMBOL.exec(value.trim())?.[1]?.toUpperCase() ?? null);
}

function tickerSymbols(json: string): string[] {
  try {
    return [...symbolsIn(JSON.parse(json), 0)];
  } catch {
    return [];
  }
}

function* symbolsIn(value: unknown, depth: number): Generator<string> {
  if (typeof value !== 'object' || value === null || depth > 12) return;
  for (const [key, inner] of Object.entries(value)) {
    const symbol = key === 'tickerSymbol' && typeof inner === 'string' ? plainSymbol(inner) : null;
    if (symbol !== null) yield symbol;
    else yield* symbolsIn(inner, depth + 1);
  }
}
