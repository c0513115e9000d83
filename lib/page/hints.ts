const SYMBOL_ATTRIBUTES = ['data-symbol', 'data-ticker'] as const;
const MARKED = SYMBOL_ATTRIBUTES.map((name) => `[${name}]`).join(',');
/** An element that names an instrument holds little more than the name; longer text is an article. */
const LONGEST_LABEL = 60;
const MOST_SYMBOLS = 200;
/** Bytes of JSON-LD looked at, all scripts together. */
const MOST_JSON = 1_000_000;
const SYMBOL = /^(?:[A-Za-z ]{2,12}:)?(\^?[A-Za-z0-9][A-Za-z0-9.\-/=]{0,11})$/;

/**
 * Symbols in `data-symbol`, `data-ticker` and JSON-LD `tickerSymbol`; what is malformed is passed
 * over. Elements that name a symbol are entered in `quotes` as if they were links to its quote.
 */
export function readMarkup(root: ParentNode, quotes: WeakMap<Node, string>): string[] {
  const symbols = new Set<string>();
  for (const element of matching(root, MARKED)) {
    for (const name of SYMBOL_ATTRIBUTES) {
      const symbol = plainSymbol(element.getAttribute(name));
      if (symbol === null) continue;
      symbols.add(symbol);
      if ((element.textContent?.length ?? 0) <= LONGEST_LABEL)
        quotes.set(element, `/quote/${encodeURIComponent(symbol)}`);
    }
  }
  let left = MOST_JSON;
  for (const script of matching(root, 'script[type="application/ld+json" i]')) {
    const json = script.textContent ?? '';
    left -= json.length;
    if (left < 0) break;
    if (json.includes('tickerSymbol')) for (const symbol of tickerSymbols(json)) symbols.add(symbol);
  }
  return [...symbols].slice(0, MOST_SYMBOLS);
}

function* matching(root: ParentNode, selector: string): Generator<Element> {
  if (root instanceof Element && Element.prototype.matches.call(root, selector)) yield root;
  yield* root.querySelectorAll(selector);
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
