// @vitest-environment happy-dom
import './browser-fakes';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  boxesOf,
  isShown,
  isStanding,
  placeMention,
  toStaticRange,
  visibleBoxesOf,
} from '../../lib/page/mention';
import { placeIn, placeInPage, runOf, textsIn } from './placed';

afterEach(() => {
  vi.restoreAllMocks();
  document.body.innerHTML = '';
});

function drawAt(...boxes: DOMRect[]): void {
  vi.spyOn(Range.prototype, 'getClientRects').mockReturnValue(boxes as unknown as DOMRectList);
}

describe('placing a mention', () => {
  it('finds its text across the elements it is written in', () => {
    const placed = placeInPage('<p>On <b>Russ</b>ell <i>2000</i> today</p>', 'Russell 2000');
    expect(placed.text).toBe('Russell 2000');
    expect(placed.nodes.map(({ data }) => data)).toEqual(['Russ', 'ell ', '2000']);
    expect([placed.start.offset, placed.end.offset]).toEqual([0, 4]);
  });

  it.each([
    ['<p>See <a href="/q"><b>IWM</b></a></p>', true],
    ['<p>See <a name="q">IWM</a></p>', false],
  ])('knows whether it stands in a link: %s', (html, inLink) => {
    expect(placeInPage(html, 'IWM').inLink).toBe(inLink);
  });

  it('refuses a place that is not read, or that the page has shortened meanwhile', () => {
    document.body.innerHTML = '<code><i>IWM</i></code><p>Buy IWM</p>';
    const [code, text] = textsIn(document.body);
    if (!code || !text) throw new Error('no texts');
    expect(placeIn(runOf(code), 'IWM')).toBeNull();
    const run = runOf(text);
    const mention = { symbol: 'IWM', start: 4, end: 7, form: 'bare', confidence: 1 } as const;
    expect(placeMention(run, mention, () => 1)?.text).toBe('IWM');
    text.data = 'Buy';
    expect(placeMention(run, mention, () => 1)).toBeNull();
  });
});

describe('a placed mention', () => {
  it('stands while its own text does, whatever is written after it', () => {
    const placed = placeInPage('<p>IWM rose</p>', 'IWM');
    placed.start.node.data = 'IWM fell';
    expect(isStanding(placed, document)).toBe(true);
    placed.start.node.data = 'SPY fell';
    expect(isStanding(placed, document)).toBe(false);
    placed.start.node.data = 'IWM';
    placed.start.node.remove();
    expect(isStanding(placed, document)).toBe(false);
  });

  it('shows as far as its element does, and not at all without one', () => {
    const placed = placeInPage('<p>IWM</p>', 'IWM');
    const visible = vi.spyOn(Element.prototype, 'checkVisibility');
    visible.mockReturnValue(false);
    expect(isShown(placed)).toBe(false);
    visible.mockReturnValue(true);
    expect(isShown(placed)).toBe(true);
    placed.start.node.remove();
    expect(isShown(placed)).toBe(false);
  });

  it('reaches from its first to its last character', () => {
    const { start, end, ...rest } = placeInPage('<p>Buy I<b>WM</b> now</p>', 'IWM');
    const range = toStaticRange({ start, end, ...rest });
    expect([range.startContainer, range.startOffset]).toEqual([start.node, 4]);
    expect([range.endContainer, range.endOffset]).toEqual([end.node, 2]);
  });

  it('has no boxes where nothing is drawn', () => {
    const placed = placeInPage('<p>IWM</p>', 'IWM');
    const line = new DOMRect(0, 0, 30, 10);
    drawAt(new DOMRect(0, 0, 0, 10), line);
    expect(boxesOf(placed)).toEqual([line]);
  });

  it('loses the boxes that an ancestor has scrolled out of sight', () => {
    const placed = placeInPage('<div>IWM</div>', 'IWM');
    const [inside, below] = [new DOMRect(0, 10, 30, 10), new DOMRect(0, 200, 30, 10)];
    drawAt(inside, below);
    const clip = document.querySelector('div') as HTMLElement;
    clip.style.overflowX = 'hidden';
    clip.style.overflowY = 'hidden';
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 100, 100));
    expect(visibleBoxesOf(placed)).toEqual([inside]);
    clip.style.display = 'contents';
    expect(visibleBoxesOf(placed)).toEqual([inside, below]);
  });
});
