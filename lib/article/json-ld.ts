/** Dates of one article as its JSON-LD writes them. */
export interface JsonLdDates {
  published: string;
  modified: string | null;
}

const ARTICLE = /(?:article|posting|report|review|liveblog)/i;
/** Graphs nest a few levels; deeper is an accident or an attack. */
const MAX_DEPTH = 6;

/** Older pages hide their scripts from browsers that know none. */
const WRAPPING = /^\s*(?:<!--|(?:\/\/\s*)?<!\[CDATA\[)|(?:-->|(?:\/\/\s*)?\]\]>)\s*$/g;

type Node = Record<string, unknown>;
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isArticle(node: Node): boolean {
  const type = node['@type'];
  return (Array.isArray(type) ? type : [type]).some((name) => typeof name === 'string' && ARTICLE.test(name));
}

function collect(value: unknown, found: JsonLdDates[], depth = 0): void {
  if (depth > MAX_DEPTH) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, found, depth + 1);
  } else if (isNode(value)) {
    const { datePublished, dateModified } = value;
    if (isArticle(value) && typeof datePublished === 'string') {
      found.push({
        published: datePublished,
        modified: typeof dateModified === 'string' ? dateModified : null,
      });
      return;
    }
    for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage']) collect(value[key], found, depth + 1);
  }
}

/**
 * Articles that JSON-LD describes as the page's own: at the top, in a graph or as main entity.
 * Lists of other stories and everything that is not an article are left out, broken JSON is skipped.
 */
export function jsonLdDates(scripts: readonly string[]): JsonLdDates[] {
  const found: JsonLdDates[] = [];
  for (const script of scripts) {
    try {
      collect(JSON.parse(script.replace(WRAPPING, '')), found);
    } catch {
      // Pages do ship broken JSON-LD; the other sources of a date remain.
    }
  }
  return found;
}
