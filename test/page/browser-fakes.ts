/**
 * What happy-dom lacks of a browser, as little of it as the page code needs. Import it first in
 * tests that run in happy-dom.
 */

class FakeStaticRange {
  readonly startContainer: Node;
  readonly startOffset: number;
  readonly endContainer: Node;
  readonly endOffset: number;
  constructor(init: StaticRangeInit) {
    this.startContainer = init.startContainer;
    this.startOffset = init.startOffset;
    this.endContainer = init.endContainer;
    this.endOffset = init.endOffset;
  }
}

class FakeHighlight extends Set<FakeStaticRange> {}

class FakeStyleSheet {
  readonly cssRules = [];
  text = '';
  replaceSync(text: string): void {
    this.text = text;
  }
}

/** Calls back when the test says what is near the viewport. */
export class FakeIntersectionObserver {
  static readonly all: FakeIntersectionObserver[] = [];
  readonly targets = new Set<Element>();
  constructor(private readonly callback: (entries: { target: Element; isIntersecting: boolean }[]) => void) {
    FakeIntersectionObserver.all.push(this);
  }
  observe(target: Element): void {
    this.targets.add(target);
  }
  unobserve(target: Element): void {
    this.targets.delete(target);
  }
  disconnect(): void {
    this.targets.clear();
  }
  tell(target: Element, isIntersecting: boolean): void {
    this.callback([{ target, isIntersecting }]);
  }
  static showAll(): void {
    for (const observer of FakeIntersectionObserver.all)
      for (const target of observer.targets) observer.tell(target, true);
  }
}

/** The one XPath that is asked: elements below with a dash in their name. */
function evaluate(_: string, root: ParentNode) {
  const found = [...root.querySelectorAll('*')].filter(({ localName }) => localName.includes('-'));
  return { snapshotLength: found.length, snapshotItem: (index: number) => found[index] ?? null };
}

export const highlights = new Map<string, FakeHighlight>();

if (typeof document !== 'undefined') {
  const fakes = {
    StaticRange: FakeStaticRange,
    Highlight: FakeHighlight,
    CSSStyleSheet: FakeStyleSheet,
    CSS: { highlights },
    IntersectionObserver: FakeIntersectionObserver,
  };
  for (const [name, value] of Object.entries(fakes))
    Object.defineProperty(globalThis, name, { configurable: true, value });
  Object.assign(document, { evaluate });
  const adopted = new WeakMap<object, readonly FakeStyleSheet[]>();
  for (const root of [document, ShadowRoot.prototype])
    Object.defineProperty(root, 'adoptedStyleSheets', {
      configurable: true,
      get(this: object) {
        return adopted.get(this) ?? [];
      },
      set(this: object, sheets: readonly FakeStyleSheet[]) {
        adopted.set(this, sheets);
      },
    });
}
