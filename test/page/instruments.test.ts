// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listInstruments } from '../../lib/page/instruments';
import type { PlacedMention } from '../../lib/page/mention';
import { placeIn, runOf } from './placed';

const hidden = new WeakSet<Element>();

beforeEach(() => {
  vi.spyOn(Element.prototype, 'checkVisibility').mockImplementation(function (this: Element) {
    return !hidden.has(this);
  });
});

/** A paragraph of its own that holds nothing but the mention. */
function mentionOf(symbol: string, text = symbol, shown = true): PlacedMention {
  const paragraph = document.body.appendChild(document.createElement('p'));
  if (!shown) hidden.add(paragraph);
  const node = paragraph.appendChild(document.createTextNode(text));
  const placed = placeIn(runOf(node), text, symbol);
  if (placed === null) throw new Error(`no place for ${text}`);
  return placed;
}

afterEach(() => {
  vi.restoreAllMocks();
  document.body.innerHTML = '';
});

describe('instruments of a page', () => {
  it('are counted, and stand in the order and wording of their first mention', () => {
    const mentions = [mentionOf('^RUT', 'Russell 2000'), mentionOf('IWM'), mentionOf('^RUT', 'RUT')];
    expect(listInstruments(mentions)).toEqual([
      { symbol: '^RUT', text: 'Russell 2000', mentions: 2 },
      { symbol: 'IWM', text: 'IWM', mentions: 1 },
    ]);
  });

  it('leave out mentions that do not show', () => {
    const mentions = [mentionOf('SPY', 'SPY', false), mentionOf('IWM', 'IWM', false), mentionOf('IWM')];
    expect(listInstruments(mentions)).toEqual([{ symbol: 'IWM', text: 'IWM', mentions: 1 }]);
  });

  it('are no more than a message may carry, while those listed are still counted', () => {
    const mentions = Array.from({ length: 600 }, (_, index) => mentionOf(`S${index}`));
    const listed = listInstruments([...mentions, mentionOf('S0')]);
    expect(listed).toHaveLength(500);
    expect(listed[0]).toEqual({ symbol: 'S0', text: 'S0', mentions: 2 });
  });

  it('carry no long texts', () => {
    expect(listInstruments([mentionOf('IWM', 'x'.repeat(300))])[0]?.text).toBe('x'.repeat(100));
  });
});
