import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Diagnostics } from '../../lib/messaging/diagnostics';
import { type Driver, launch } from '../e2e/browsers';
import type { Tab } from '../e2e/tab';
import { hostPages } from './page-host';

export interface PageReport extends Pick<Diagnostics, 'mentions' | 'texts' | 'marked' | 'first' | 'shadow'> {
  page: string;
  /** A bare walk over all texts, ms, as the first thing any script does on the page. */
  walk: number;
  /** The extension's first reading of the page, ms; with the second one where names are looked for. */
  scan: number;
  /** The longest slice of that, ms. */
  longestSlice: number;
  /** The same two again and again, by code and over texts that the script engine knows by then, ms. */
  repeated: { walk: number; scan: number };
  /** Tasks of 50 ms and more while the page was read, ms. */
  longTasks: number[];
  /** Changes to the page's DOM by the extension. There must be none. */
  changes: number;
}

export interface InspectOptions {
  /** By file name. */
  pages: ReadonlyMap<string, Buffer>;
  /** The site they stand on. */
  host: string;
  /** Loads of each page; the least disturbed one counts. */
  loads: number;
  /** Folder for a picture of each page. */
  pictures?: string;
}

/** A host the extension leaves alone: for the bare walk. */
const UNSCANNED = 'unscanned.example';
/** Samples of the repeated walk and scan. */
const REPEAT = 7;

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
  const server = await hostPages([host, UNSCANNED], paths);
  const driver = await launch('chromium', { replay: server });
  try {
    if (pictures) await mkdir(pictures, { recursive: true });
    const helper = await driver.openExtension('options.html');
    for (const name of pages.keys()) yield await inspect({ ...options, name, driver, helper });
  } finally {
    await driver.close();
    await server.close();
  }
}

interface OnePage extends InspectOptions {
  name: string;
  driver: Driver;
  helper: Tab;
}

async function inspect(options: OnePage): Promise<PageReport> {
  const walks: number[] = [];
  const reports: PageReport[] = [];
  for (let load = 0; load < options.loads; load++) {
    walks.push(await walkOnce(options));
    reports.push(await readOnce({ ...options, isFirst: load === 0 }));
  }
  const [best] = reports.sort((a, b) => a.scan - b.scan);
  if (!best) throw new Error('no loads');
  const longestSlice = Math.min(...reports.map((report) => report.longestSlice));
  return { ...best, longestSlice, walk: Math.min(...walks) };
}

/** Times one bare walk where no script has been before. */
async function walkOnce({ name, driver }: OnePage): Promise<number> {
  const page = await driver.backend.browser.newPage();
  await page.goto(`https://${UNSCANNED}/${encodeURIComponent(name)}`, { waitUntil: 'load' });
  const time = await page.evaluate(() => {
    const start = performance.now();
    const walker = document.createTreeWalker(document.body ?? document.documentElement, NodeFilter.SHOW_TEXT);
    while (walker.nextNode());
    return performance.now() - start;
  });
  await page.close();
  return time;
}

async function readOnce({
  name,
  host,
  driver,
  helper,
  pictures,
  isFirst,
}: OnePage & { isFirst: boolean }): Promise<PageReport> {
  const url = `https://${host}/${encodeURIComponent(name)}`;
  const page = await driver.backend.browser.newPage();
  await page.evaluateOnNewDocument(watch);
  await page.goto(url, { waitUntil: 'load' });
  await page.bringToFront();
  const { mentions, texts, marked, first, shadow } = await settled(page, () =>
    diagnose({ helper, url, repeat: 0 }),
  );
  const { changes, longTasks } = await page.evaluate(
    () => (globalThis as Watch).capgapWatch ?? { changes: -1, longTasks: [] },
  );
  if (pictures && isFirst) await page.screenshot({ path: join(pictures, `${name}.png`) });
  const { walks, scans } = await diagnose({ helper, url, repeat: REPEAT });
  await page.close();
  return {
    page: name,
    mentions,
    texts,
    marked,
    first,
    shadow,
    walk: 0,
    scan: first.total,
    longestSlice: first.longest,
    repeated: { walk: Math.min(...walks), scan: Math.min(...scans) },
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
