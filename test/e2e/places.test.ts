import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { binary } from '../tools/binaries';
import { serveGallery } from '../tools/gallery-site';

/** What one popup can go through while it is open, of one pair. */
const STATES = [
  'loading',
  'first-run',
  'fresh',
  'updating',
  'stale',
  'partial',
  'offline',
  'offline-empty',
  'blocked',
  'consent',
  'permission',
  'unreachable',
  'not-comparable',
  'disputed',
];
/** The last two are those of words longer than any language has, once more over the longest of the six. */
const LOCALES = [
  ['en', 'locale=en-US&messages=en'],
  ['de', 'locale=de&messages=de'],
  ['es', 'locale=es&messages=es'],
  ['fr', 'locale=fr&messages=fr'],
  ['ja', 'locale=ja&messages=ja'],
  ['zh_CN', 'locale=zh-CN&messages=zh_CN'],
  ['long words', 'locale=de&messages=en&long'],
  ['long German words', 'locale=de&messages=de&long'],
] as const;
/** What a typed pair of which nothing is known can go through. */
const STATES_OF_UNKNOWN = ['awaited', 'blocked-empty', 'consent-empty', 'permission-empty'];
/** As high as a popup gets; what is below has to be scrolled to. */
const FOLD = 600;

let folder: string;
let gallery: Awaited<ReturnType<typeof serveGallery>>;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'capgap-gallery-'));
  gallery = await serveGallery(folder);
  browser = await chromium.launch({ executablePath: binary('chromium'), args: ['--no-sandbox'] });
  page = await browser.newPage({ viewport: { width: 380, height: FOLD } });
});
afterAll(async () => {
  await browser?.close();
  gallery?.close();
  await rm(folder, { recursive: true, force: true });
});

/** Of each state: which parts of the popup begin above the fold, and where. */
const places = (): Promise<Record<string, string[]>> =>
  page.evaluate(
    (fold) =>
      Object.fromEntries(
        [...document.querySelectorAll<HTMLElement>('[data-state]')].map((frame) => {
          const start = frame.getBoundingClientRect().top;
          const parts = [...frame.querySelectorAll('main > *')]
            .map(
              (part) => [part.className || part.tagName, part.getBoundingClientRect().top - start] as const,
            )
            .filter(([, top]) => top < fold)
            .map(([name, top]) => `${name} ${Math.round(top)}`);
          return [frame.dataset.state, parts];
        }),
      ),
    FOLD,
  );

describe('the popup', () => {
  it.each(
    LOCALES.flatMap(([name, query]) => [
      [name, 'one pair', STATES, query] as const,
      [name, 'a pair nobody knows yet', STATES_OF_UNKNOWN, query] as const,
    ]),
  )(
    'keeps everything above the fold in its place in %s in every state of %s',
    async (_, __, states, query) => {
      const ids = states.map((state) => `popup-${state}`);
      await page.goto(`${gallery.url}?${ids.map((id) => `id=${id}`).join('&')}&${query}`);
      const found = await places();
      expect(Object.keys(found)).toEqual(ids);
      const [first] = Object.values(found);
      expect(first?.length).toBeGreaterThan(5);
      for (const id of ids) expect(found[id], id).toEqual(first);
    },
  );
});
