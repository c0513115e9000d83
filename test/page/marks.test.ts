// @vitest-environment happy-dom
import './browser-fakes';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Highlighter, MOST_RANGES } from '../../lib/page/highlighter';
import { markNear } from '../../lib/page/marks';
import type { PlacedMention } from '../../lib/page/mention';
import type { MentionStore } from '../../lib/page/store';
import { placeIn, runOf } from './placed';

function newMention(): PlacedMention {
  const paragraph = document.body.appendChild(document.createElement('p'));
  const placed = placeIn(runOf(paragraph.appendChild(document.createTextNode('IWM'))), 'IWM');
  if (placed === null) throw new Error('no place');
  return placed;
}

/** Marks with a page where the runs of `near` stand near the viewport. */
function mark(all: readonly PlacedMention[], near = all) {
  const show = vi.fn<Highlighter['show']>();
  const result = markNear({
    document,
    store: {
      of: (run) => all.filter((mention) => mention.run === run),
    } as Partial<MentionStore> as MentionStore,
    near: { near: new Set(near.map(({ run }) => run)), watch() {}, unwatch() {}, stop() {} },
    highlighter: { show, restyle() {}, repair() {}, clear() {} },
  });
  return { ...result, show };
}

afterEach(() => {
  vi.restoreAllMocks();
  document.body.innerHTML = '';
});

describe('marking what is near the viewport', () => {
  it('marks the mentions of the runs that are near, and no others', () => {
    const [near, far] = [newMention(), newMention()];
    const { marked, overflow, show } = mark([near, far], [near]);
    expect(marked).toEqual([near]);
    expect(overflow).toBe(false);
    expect(show).toHaveBeenCalledExactlyOnceWith([near]);
  });

  it('leaves out what the page has changed meanwhile', () => {
    const [changed, standing] = [newMention(), newMention()];
    changed.start.node.data = 'SPY';
    expect(mark([changed, standing]).marked).toEqual([standing]);
  });

  it('keeps those nearest to the middle of the viewport when they are too many', () => {
    const mentions = Array.from({ length: MOST_RANGES + 20 }, newMention);
    const tops = new Map<Node, number>(mentions.map(({ start }, index) => [start.node, index * 100]));
    vi.spyOn(Range.prototype, 'getClientRects').mockImplementation(function (this: Range) {
      const top = tops.get(this.startContainer) ?? 0;
      return [new DOMRect(0, top - 5_000, 30, 10)] as unknown as DOMRectList;
    });
    const { marked, overflow, show } = mark(mentions);
    expect(overflow).toBe(true);
    expect(marked).toHaveLength(MOST_RANGES);
    // Mentions reach much further down than up, so the lowest ones go.
    expect(new Set(marked)).toEqual(new Set(mentions.slice(0, MOST_RANGES)));
    expect(show).toHaveBeenCalledExactlyOnceWith(marked);
  });

  it('drops those that are not drawn before any others', () => {
    const mentions = Array.from({ length: MOST_RANGES + 1 }, newMention);
    const hidden = mentions[7];
    vi.spyOn(Range.prototype, 'getClientRects').mockImplementation(function (this: Range) {
      const boxes = this.startContainer === hidden?.start.node ? [] : [new DOMRect(0, 0, 30, 10)];
      return boxes as unknown as DOMRectList;
    });
    expect(mark(mentions).marked).not.toContain(hidden);
  });
});
