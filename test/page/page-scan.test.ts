// @vitest-environment happy-dom

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SURE } from '../../lib/page/highlight-style';
import { createPageScan, type PageScan } from '../../lib/page/page-scan';
import { FakeIntersectionObserver, highlights } from './browser-fakes';
import { newPage } from './detection';

let controller: AbortController;
const onChange = vi.fn<() => void>();

const start = (): PageScan =>
  createPageScan({
    document,
    detector: newPage(),
    underline: 'dotted',
    signal: controller.signal,
    onChange,
  });
const symbols = (scan: PageScan) => scan.store.mentions().map(({ symbol }) => symbol);
const marks = () => highlights.get(SURE)?.size ?? 0;

/** What is gathered is read, and what is found near the viewport is marked. */
async function settle(): Promise<void> {
  await vi.advanceTimersByTimeAsync(200);
  FakeIntersectionObserver.showAll();
  await vi.advanceTimersByTimeAsync(50);
}

beforeEach(() => {
  vi.useFakeTimers();
  controller = new AbortController();
  document.body.innerHTML = '<p>Buy $AMPL now</p>';
});

afterEach(() => {
  controller.abort();
  vi.useRealTimers();
  onChange.mockClear();
  FakeIntersectionObserver.all.length = 0;
  document.body.innerHTML = '';
});

describe('the scan of a page', () => {
  it('finds, tells, and marks what is near the viewport', async () => {
    const scan = start();
    await scan.ready;
    expect(symbols(scan)).toEqual(['AMPL']);
    expect(onChange).toHaveBeenCalled();
    expect(scan.marked()).toEqual([]);
    await settle();
    expect(scan.marked().map(({ symbol }) => symbol)).toEqual(['AMPL']);
    expect(marks()).toBe(1);
    expect(scan.statistics.first.count).toBeGreaterThan(0);
  });

  it('keeps up with the page', async () => {
    const scan = start();
    await scan.ready;
    document.body.append(Object.assign(document.createElement('p'), { textContent: 'and $IWM' }));
    await settle();
    expect(symbols(scan)).toEqual(['AMPL', 'IWM']);
    document.querySelector('p')?.remove();
    await settle();
    expect(symbols(scan)).toEqual(['IWM']);
    expect(marks()).toBe(1);
  });

  it('reads the page once more, later, when all of it changes', async () => {
    const scan = start();
    await scan.ready;
    const list = document.createElement('ul');
    list.innerHTML = '<li>$IWM</li>'.repeat(1_100);
    document.body.append(...list.childNodes);
    await vi.advanceTimersByTimeAsync(300);
    expect(symbols(scan)).toEqual(['AMPL']);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(symbols(scan)).toHaveLength(1_101);
  });

  it('finds shadow roots that come a little later', async () => {
    document.body.innerHTML = '<x-card></x-card>';
    const scan = start();
    await scan.ready;
    const shadow = document.querySelector('x-card')?.attachShadow({ mode: 'open' });
    if (shadow) shadow.innerHTML = '<p>$IWM</p>';
    await vi.advanceTimersByTimeAsync(5_000);
    await settle();
    expect(symbols(scan)).toEqual(['IWM']);
    expect(scan.inShadow().map(({ symbol }) => symbol)).toEqual(['IWM']);
  });

  it('halted, it reads no more but leaves its marks; aborted, it takes them away', async () => {
    const scan = start();
    await scan.ready;
    await settle();
    scan.halt();
    document.body.append('and $IWM');
    await settle();
    expect(symbols(scan)).toEqual(['AMPL']);
    expect(marks()).toBe(1);
    controller.abort();
    expect(marks()).toBe(0);
    expect(document.adoptedStyleSheets).toHaveLength(0);
  });
});
