import { describe, expect, it } from 'vitest';
import { createFoundPages } from '../../lib/background/found-pages';
import { memoryArea } from '../market/harness';

const TOP = { tabId: 1, frameId: 0, url: 'https://www.fool.com/a' };
const FRAME = { tabId: 1, frameId: 4, url: 'https://ads.example/' };

const foundPages = (session: Parameters<typeof createFoundPages>[0]['session'], open: number[] = [1, 2]) =>
  createFoundPages({ session, openTabs: async () => open });

describe('found pages', () => {
  it('count the different instruments of all frames of a tab', async () => {
    const pages = foundPages(memoryArea());
    expect(await pages.set(TOP, ['IWM', 'AMPL'])).toBe(2);
    expect(await pages.set(FRAME, ['AMPL', 'INOD'])).toBe(3);
    expect(await pages.set({ ...TOP, tabId: 2 }, ['SPY'])).toBe(1);
    expect(await pages.set(FRAME, [])).toBe(2);
  });

  it('keep the reading order of a frame', async () => {
    const pages = foundPages(memoryArea());
    await pages.set(TOP, ['IWM', 'AMPL']);
    expect(await pages.of(TOP)).toEqual(['IWM', 'AMPL']);
    expect(await pages.of(FRAME)).toEqual([]);
  });

  it('outlive the worker, not the tab once another one opens', async () => {
    const session = memoryArea();
    await foundPages(session).set(TOP, ['IWM']);
    const next = foundPages(session, [2]);
    expect(await next.of(TOP)).toEqual(['IWM']);
    await next.begin({ tabId: 2, frameId: 0 }, TOP.url);
    expect(await foundPages(session).of(TOP)).toEqual([]);
  });

  it('stay while the tabs that are open cannot be told', async () => {
    const openTabs = () => Promise.reject(new Error('no tabs'));
    const pages = createFoundPages({ session: memoryArea(), openTabs });
    await pages.set(TOP, ['IWM']);
    await pages.begin({ tabId: 2, frameId: 0 }, TOP.url);
    expect(await pages.of(TOP)).toEqual(['IWM']);
  });

  it('are forgotten when a new page begins, not when the same one asks again', async () => {
    const pages = foundPages(memoryArea());
    await pages.set(TOP, ['IWM']);
    await pages.set(FRAME, ['INOD']);
    await pages.begin(TOP, TOP.url);
    await pages.begin(FRAME, FRAME.url);
    expect(await pages.of(FRAME)).toEqual(['INOD']);
    await pages.begin(FRAME, 'https://ads.example/next');
    expect([await pages.of(TOP), await pages.of(FRAME)]).toEqual([['IWM'], []]);
    await pages.set(FRAME, ['INOD']);
    await pages.begin(TOP, 'https://www.fool.com/b');
    expect([await pages.of(TOP), await pages.of(FRAME)]).toEqual([[], []]);
  });

  it.each([
    ['is unreadable', { get: () => Promise.reject(new Error('gone')), set: async () => undefined }],
    [
      'holds nonsense',
      { get: async () => ({ found: { 1: ['IWM'] } }), set: () => Promise.reject(new Error('full')) },
    ],
  ])('begin anew when their memory %s', async (_, session) => {
    const pages = foundPages(session);
    expect(await pages.of(TOP)).toEqual([]);
    expect(await pages.set(TOP, ['IWM'])).toBe(1);
    expect(await pages.of(TOP)).toEqual(['IWM']);
  });
});
