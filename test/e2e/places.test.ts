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
  'not-comparable',
];
const LOCALES = [
  ['en', 'en-US'],
  ['de', 'de'],
  ['es', 'es'],
  ['fr', 'fr'],
  ['ja', 'ja'],
  ['zh_CN', 'zh-CN'],
] as const;
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

/** Which parts of the popup begin above the fold, and where. */
const places = () =>
  page.evaluate(
    (fold) =>
      [...document.querySelectorAll('main > *')]
        .map(
          (part) => [part.className || part.tagName, Math.round(part.getBoundingClientRect().top)] as const,
        )
        .filter(([, top]) => top < fold)
        .map(([name, top]) => `${name.replace(/ problem| info/, '')} ${top}`),
    FOLD,
  );

describe('the popup', () => {
  it.each(LOCALES)(
    'keeps everything above the fold in its place in every state, in %s',
    async (messages, locale) => {
      const found: Record<string, string[]> = {};
      for (const state of STATES) {
        await page.goto(`${gallery.url}?id=popup-${state}&locale=${locale}&messages=${messages}`);
        await page.waitForSelector('main footer');
        found[state] = await places();
      }
      for (const state of STATES) expect(found[state], state).toEqual(found.loading);
    },
  );
});
