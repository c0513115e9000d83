import { SECOND } from '../time';
import { rootNodeOf } from './dom';
import { highlightCss, SURE, UNSURE, type UnderlineStyle } from './highlight-style';
import { type PlacedMention, toStaticRange } from './mention';

/** Beyond this Chromium slows down on pages that change. */
export const MOST_RANGES = 200;
/** The page may clear what all scripts share; it is put back this often, then left alone. */
const MOST_REPAIRS = 5;
const REPAIR_WINDOW = 5 * SECOND;

export interface Highlighter {
  /** Marks exactly these, as far as there is room. */
  show(mentions: readonly PlacedMention[]): void;
  restyle(style: UnderlineStyle): void;
  /** Puts back what the page has cleared meanwhile, within limits. */
  repair(): void;
  /** Takes every trace away. */
  clear(): void;
}

interface Options {
  document: Document;
  style: UnderlineStyle;
  linesDrawn: boolean;
  /** A steady clock, ms. */
  now: () => number;
}

type StyledRoot = Document | ShadowRoot;

/**
 * Marks by the CSS Custom Highlight API: nothing is added to the page's DOM. The style sheet is a
 * constructed one, which no page policy forbids, and comes with the first mark.
 */
export function createHighlighter(options: Options): Highlighter {
  const { document, linesDrawn, now } = options;
  const registry = CSS.highlights;
  const highlights = new Map([SURE, UNSURE].map((name) => [name, new Highlight()] as const));
  const styled = new Set<StyledRoot>();
  let { style } = options;
  let sheet: CSSStyleSheet | null = null;
  let repairs: number[] = [];
  let marked = false;

  function styleRoot(root: Node): boolean {
    if (!(root === document || root instanceof ShadowRoot)) return false;
    sheet ??= createSheet(style, linesDrawn);
    const target = root as StyledRoot;
    if (target.adoptedStyleSheets.includes(sheet)) return false;
    target.adoptedStyleSheets = [...target.adoptedStyleSheets, sheet];
    styled.add(target);
    return true;
  }

  function register(): boolean {
    let changed = false;
    for (const [name, highlight] of highlights) {
      const wanted = highlight.size > 0;
      if (wanted === (registry.get(name) === highlight)) continue;
      if (wanted) registry.set(name, highlight);
      else if (registry.has(name)) registry.delete(name);
      changed = true;
    }
    return changed;
  }

  return {
    show(mentions) {
      const shown = mentions.slice(0, MOST_RANGES);
      const [sure, unsure] = [highlights.get(SURE), highlights.get(UNSURE)];
      sure?.clear();
      unsure?.clear();
      for (const mention of shown) {
        (mention.confidence < 1 ? unsure : sure)?.add(toStaticRange(mention));
      }
      marked = shown.length > 0;
      const roots = new Set(shown.map(({ start }) => rootNodeOf(start.node)));
      if (style !== 'none') for (const root of roots) styleRoot(root);
      for (const root of styled) if (root instanceof ShadowRoot && !root.isConnected) styled.delete(root);
      register();
    },
    restyle(next) {
      style = next;
      sheet?.replaceSync(highlightCss(style, linesDrawn));
    },
    repair() {
      if (!marked) return;
      const at = now();
      repairs = repairs.filter((moment) => at - moment < REPAIR_WINDOW);
      if (repairs.length >= MOST_REPAIRS) return;
      let repaired = register();
      if (style !== 'none') for (const root of styled) repaired = styleRoot(root) || repaired;
      if (repaired) repairs.push(at);
    },
    clear() {
      for (const [name, highlight] of highlights) {
        highlight.clear();
        if (registry.get(name) === highlight) registry.delete(name);
      }
      for (const root of styled)
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
      styled.clear();
      marked = false;
    },
  };
}

function createSheet(style: UnderlineStyle, linesDrawn: boolean): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(highlightCss(style, linesDrawn));
  return sheet;
}
