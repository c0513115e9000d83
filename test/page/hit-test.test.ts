// @vitest-environment happy-dom
import './browser-fakes';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mentionAt } from '../../lib/page/hit-test';
import type { PlacedMention } from '../../lib/page/mention';
import type { MentionStore } from '../../lib/page/store';
import { placeInPage } from './placed';

let mention: PlacedMention;
let caret: { offsetNode: Node; offset: number } | null;

const at = (x: number, y: number, inShadow: readonly PlacedMention[] = []) =>
  mentionAt(
    { x, y },
    {
      document,
      store: {
        at: (node) => (mention.nodes.includes(node) ? [mention] : []),
      } as Partial<MentionStore> as MentionStore,
      inShadow: () => inShadow,
    },
  );

beforeEach(() => {
  mention = placeInPage('<p>Buy IWM now</p>', 'IWM');
  caret = { offsetNode: mention.start.node, offset: 5 };
  Object.assign(document, { caretPositionFromPoint: () => caret });
  vi.spyOn(Range.prototype, 'getClientRects').mockReturnValue([
    new DOMRect(100, 20, 30, 10),
  ] as unknown as DOMRectList);
});

afterEach(() => {
  vi.restoreAllMocks();
  document.body.innerHTML = '';
});

describe('the mention at a point', () => {
  it('is the one whose box holds the point', () => {
    expect(at(110, 25)).toBe(mention);
  });

  it('is none where the caret only means the nearest text', () => {
    expect(at(500, 25)).toBeNull();
    expect(at(110, 300)).toBeNull();
  });

  it('is none on other texts, on elements, and outside the window', () => {
    caret = { offsetNode: document.body, offset: 0 };
    expect(at(110, 25)).toBeNull();
    caret = null;
    expect(at(110, 25)).toBeNull();
  });

  it('is none once the page has changed under it', () => {
    mention.start.node.data = 'Buy SPY now';
    expect(at(110, 25)).toBeNull();
  });

  it('is found in a shadow root that the caret does not look into', () => {
    document.body.innerHTML = '<x-card></x-card>';
    const host = document.querySelector('x-card') as Element;
    const shadow = host.attachShadow({ mode: 'open' });
    const node = shadow.appendChild(document.createTextNode('IWM'));
    const inside: PlacedMention = {
      ...mention,
      nodes: [node],
      start: { node, offset: 0 },
      end: { node, offset: 3 },
    };
    vi.spyOn(document, 'elementFromPoint').mockReturnValue(host as HTMLElement);
    Object.assign(shadow, { elementFromPoint: () => null });
    caret = { offsetNode: document.body, offset: 0 };
    expect(at(110, 25, [inside])).toBe(inside);
    expect(at(500, 25, [inside])).toBeNull();
  });
});
