// @vitest-environment happy-dom
import './browser-fakes';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createHoverPage } from '../../lib/page/hover-page';
import type { PlacedMention } from '../../lib/page/mention';
import { createPageScan, type PageScan } from '../../lib/page/page-scan';
import { newPage } from './detection';

let controller: AbortController;
let scan: PageScan;
const page = createHoverPage({ document, scan: () => scan });

const target = (symbol: string): PlacedMention => {
  const found = scan.store.mentions().find((mention) => mention.symbol === symbol);
  if (!found) throw new Error(symbol);
  return found;
};

beforeEach(async () => {
  vi.spyOn(Element.prototype, 'checkVisibility').mockImplementation(function (this: Element) {
    return !this.closest('[hidden]');
  });
  // Mentions stand below each other in the order of the document, the first one above the viewport.
  vi.spyOn(Range.prototype, 'getClientRects').mockImplementation(function (this: Range) {
    const top =
      [...document.querySelectorAll('p')].indexOf(this.startContainer.parentElement as never) * 50 - 50;
    return [new DOMRect(10, top, 30, 12)] as unknown as DOMRectList;
  });
  const style = { overflowX: 'visible', overflowY: 'visible', display: 'block', position: 'static' };
  vi.spyOn(window, 'getComputedStyle').mockReturnValue(style as CSSStyleDeclaration);
  document.body.innerHTML = '<p>$AMPL</p><p hidden>$SPY</p><p>$IWM</p><p>$CCL</p>';
  controller = new AbortController();
  const { signal } = controller;
  scan = createPageScan({ document, detector: newPage(), underline: 'dotted', signal, onChange: () => {} });
  await scan.ready;
});

afterEach(() => {
  controller.abort();
  vi.restoreAllMocks();
  document.body.innerHTML = '';
});

describe('what the hover asks of the page', () => {
  it('boxes of a mention, none of a hidden one', () => {
    expect(page.rectsOf(target('IWM'))).toHaveLength(1);
    expect(page.rectsOf(target('SPY'))).toEqual([]);
  });

  it('boxes of a mention that was read again since', () => {
    const before = target('IWM');
    const again = { ...before, run: { ...before.run } };
    expect(page.rectsOf(again)).toHaveLength(1);
    document.querySelectorAll('p')[2]?.remove();
    expect(page.rectsOf(before)).toEqual([]);
  });

  it('the next mention that shows, round and round', () => {
    const next = (from: PlacedMention | null, direction: 1 | -1) => page.neighbour(from, direction)?.symbol;
    expect(next(target('AMPL'), 1)).toBe('IWM');
    expect(next(target('CCL'), 1)).toBe('AMPL');
    expect(next(target('AMPL'), -1)).toBe('CCL');
  });

  it('from nowhere, the first one below the top of the viewport, or the last one above', () => {
    expect(page.neighbour(null, 1)?.symbol).toBe('IWM');
    expect(page.neighbour(null, -1)?.symbol).toBe('AMPL');
  });

  it('to bring a mention into view, unless it is', () => {
    const scroll = vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(() => {});
    page.reveal(target('IWM'));
    expect(scroll).not.toHaveBeenCalled();
    page.reveal(target('AMPL'));
    expect(scroll).toHaveBeenCalledOnce();
  });
});
