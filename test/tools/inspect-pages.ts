import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Diagnostics } from '../../lib/messaging/protocol';
import { type Driver, launch } from '../e2e/browsers';
import type { Tab } from '../e2e/tab';
import { hostPages } from './page-host';

export interface PageReport extends Pick<Diagnostics, 'mentions' | 'texts' | 'marked' | 'first'> {
  page: string;
  /** ms, the least of the repeats over this document: a bare walk, and a whole reading. */
  walk: number;
  scan: number;
  /** The longest slice of the first reading, ms. */
  longestSlice: number;
  /** Tasks of 50 ms and more while the page was read, ms. */
  longTasks: number[];
  /** Changes to the page's DOM by the extension. There must be none. */
  changes: number;
}

export interface InspectOptions {
  /** By file name. */
  pages: ReadonlyMap<string, Buffer>;
  host: string;
  repeat: number;
  /** Folder for a picture of each page. */
  pictures?: string;
}

/** What the watching script leaves behind in the page. */
interface Watch {
  capgapWatch?: { changes: number; longTasks: number[] };
}

/** What an extension page has as `chrome`. */
declare const chrome: {
  tabs: {
    query(filter: { url: string }): Promise<{ id?: number }[]>;
    sendMessage(tab: number, message: unknown, options: { frameId: number }): Promise<unknown>;
  };
};

/** Opens pages one after the other and reports on each. */
export async function* inspectPages(options: InspectOptions): AsyncGenerator<PageReport> {
  const { pages, host, pictures } = options;
  const paths = new Map([...pages].map(([name, body]) => [`/${name}`, body]));
  const server = await hostPages(host, paths);
  const driver = await launch('chromium', { replay: server });
  try {
    if (pictures) await mkdir(pictures, { recursive: true });
    const helper = await driver.openExtension('options.html');
    for (const name of pages.keys())
      yield await inspect({
        ...options,
        name,
        driver,
        helper,
        url: `https://${host}/${encodeURIComponent(name)}`,
      });
  } finally {
    await driver.close();
    await server.close();
  }
}

async function inspect(
  options: InspectOptions & { name: string; url: string; driver: Driver; helper: Tab },
): Promise<PageReport> {
  const { name, url, driver, helper, repeat, pictures } = options;
  const page = await driver.backend.browser.newPage();
  await page.evaluateOnNewDocument(watch);
  await page.goto(url, { waitUntil: 'load' });
  await page.bringToFront();
  const found = await settled(page, () => diagnose({ helper, url, repeat: 0 }));
  const { changes, longTasks } = await page.evaluate(
    () => (globalThis as Watch).capgapWatch ?? { changes: -1, longTasks: [] },
  );
  if (pictures) await page.screenshot({ path: join(pictures, `${name}.png`) });
  const { walks, scans } = await diagnose({ helper, url, repeat });
  await page.close();
  const { mentions, texts, marked, first } = found;
  return {
    page: name,
    mentions,
    texts,
    marked,
    first,
    walk: Math.min(...walks),
    scan: Math.min(...scans),
    longestSlice: first.longest,
    longTasks,
    changes,
  };
}

/** Asks until two answers in a row agree: names come, and the page is read a second time with them. */
async function settled(page: Page, ask: () => Promise<Diagnostics>): Promise<Diagnostics> {
  let before = await ask();
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await page.evaluate(() => new Promise(requestAnimationFrame));
    const now = await ask();
    if (JSON.stringify(now.mentions) === JSON.stringify(before.mentions)) return now;
    before = now;
  }
}

async function diagnose({
  helper,
  url,
  repeat,
}: {
  helper: Tab;
  url: string;
  repeat: number;
}): Promise<Diagnostics> {
  for (let attempts = 0; ; attempts++) {
    const reply = await helper.page.evaluate(
      async (url, repeat) => {
        const [tab] = await chrome.tabs.query({ url });
        const message = { capgap: 1, call: 'page.diagnostics', params: { repeat } };
        return chrome.tabs.sendMessage(tab?.id ?? -1, message, { frameId: 0 }).catch(String);
      },
      url,
      repeat,
    );
    const answer = reply as { ok?: boolean; value?: Diagnostics | null };
    if (answer.ok && answer.value) return answer.value;
    if (attempts > 50) throw new Error(`${url}: ${JSON.stringify(reply)}`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** Runs in the page before anything else: counts what changes in its DOM once it has loaded, and its long tasks. */
function watch(): void {
  const seen = { changes: 0, longTasks: [] as number[] };
  (globalThis as Watch).capgapWatch = seen;
  addEventListener('load', () => {
    new MutationObserver((records) => {
      seen.changes += records.length;
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    new PerformanceObserver((list) => {
      seen.longTasks.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: 'longtask' });
  });
}
