import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { TOOLBAR } from '../../lib/popup/toolbar';
import { type Driver, launch } from '../e2e/browsers';
import { until } from '../e2e/until';
import { startReplay } from '../replay/server';

/**
 * How long the popup takes to its first paint, the answer, and to its largest, the chart in the whole
 * picture, against an extension page with one word in it:
 *
 *   npx tsx test/tools/first-paint.ts [--rounds 41] [--page popup.html] [--build .output/chrome-mv3]
 *
 * The toolbar's popup by default; `popup.html` alone is the same with the room of a tab.
 * Production build in Chromium, the background killed before each opening, the two in turn.
 */
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '41' },
    page: { type: 'string', default: `popup.html${TOOLBAR}` },
    build: { type: 'string', default: join(import.meta.dirname, '../../.output/chrome-mv3') },
  },
});
const POPUP = values.page;
const EMPTY = '<!doctype html><meta charset="utf-8"><title>Empty</title><body>.</body>';

interface Paints {
  /** First contentful paint after the navigation began, in ms. */
  first: number;
  /** The largest paint of the first half second. */
  largest: number;
}

async function openOnce(driver: Driver, page: string): Promise<Paints> {
  await driver.killBackground();
  const tab = await driver.openExtension(page);
  const paint = () =>
    tab.page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime);
  const first = await until('a paint', paint);
  const largest = await tab.page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let last = 0;
        new PerformanceObserver((list) => {
          for (const { startTime } of list.getEntries()) if (startTime < 500) last = startTime;
        }).observe({ type: 'largest-contentful-paint', buffered: true });
        setTimeout(() => resolve(last), 500);
      }),
  );
  await tab.close();
  return { first, largest };
}

const median = (numbers: number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;

const extension = await mkdtemp(join(tmpdir(), 'capgap-paint-'));
await cp(values.build, extension, { recursive: true });
await writeFile(join(extension, 'empty.html'), EMPTY);
const replay = await startReplay();
const driver = await launch('chromium', { replay, extension });
try {
  // It opens in front, and nothing behind it is painted.
  await until('the first-run page', () => driver.backend.closeExtensionTab('welcome.html'));
  const first = await driver.openExtension(POPUP);
  await until('a kept picture', () =>
    first.page.evaluate(() => Object.keys(localStorage).some((key) => key.startsWith('kept-'))),
  );
  await until('live figures', () => first.page.evaluate(() => document.body.textContent.includes('Yahoo')));
  await new Promise((resolve) => setTimeout(resolve, 1500));
  await first.close();
  const empty: Paints[] = [];
  const popup: Paints[] = [];
  for (let round = -3; round < Number(values.rounds); round++) {
    const pages = [
      [empty, 'empty.html'],
      [popup, POPUP],
    ] as const;
    for (const [paints, page] of round % 2 === 0 ? pages : pages.toReversed()) {
      const paint = await openOnce(driver, page);
      // The first rounds fill the browser's own caches.
      if (round >= 0) paints.push(paint);
    }
  }
  const firsts = (paints: Paints[]) => median(paints.map(({ first }) => first));
  const ratios = popup.map(({ first }, at) => first / (empty[at]?.first ?? 1));
  console.log(
    JSON.stringify({
      empty: firsts(empty),
      popup: firsts(popup),
      whole: median(popup.map(({ largest }) => largest)),
      ratioOfMedians: firsts(popup) / firsts(empty),
      medianRatio: median(ratios),
      least: Math.min(...ratios),
      most: Math.max(...ratios),
    }),
  );
} finally {
  await driver.close();
  await replay.close();
  await rm(extension, { recursive: true, force: true });
}
