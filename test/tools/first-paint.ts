import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Driver, launch } from '../e2e/browsers';
import { until } from '../e2e/until';
import { startReplay } from '../replay/server';

/**
 * How long the popup takes to its first paint, against an extension page with one word in it:
 *
 *   npx tsx test/tools/first-paint.ts [--rounds 41]
 *
 * Production build in Chromium, the background killed before each opening, the two in turn.
 */
const { values } = parseArgs({ options: { rounds: { type: 'string', default: '41' } } });
const EMPTY = '<!doctype html><meta charset="utf-8"><title>Empty</title><body>.</body>';

/** First contentful paint after the navigation began, in ms. */
async function firstPaint(driver: Driver, page: string): Promise<number> {
  await driver.killBackground();
  const tab = await driver.openExtension(page);
  const paint = () =>
    tab.page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime);
  const time = await until('a paint', paint);
  await tab.close();
  return time;
}

const median = (numbers: number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;

const extension = await mkdtemp(join(tmpdir(), 'capgap-paint-'));
await cp(join(import.meta.dirname, '../../.output/chrome-mv3'), extension, { recursive: true });
await writeFile(join(extension, 'empty.html'), EMPTY);
const replay = await startReplay();
const driver = await launch('chromium', { replay, extension });
try {
  // It opens in front, and nothing behind it is painted.
  await until('the first-run page', () => driver.backend.closeExtensionTab('welcome.html'));
  const first = await driver.openExtension('popup.html');
  await until('a kept picture', () => first.page.evaluate(() => localStorage.getItem('kept-popup') !== null));
  await until('live figures', () => first.page.evaluate(() => document.body.textContent.includes('Yahoo')));
  await new Promise((resolve) => setTimeout(resolve, 1500));
  await first.close();
  const empty: number[] = [];
  const popup: number[] = [];
  for (let round = -3; round < Number(values.rounds); round++) {
    const pages = [
      [empty, 'empty.html'],
      [popup, 'popup.html'],
    ] as const;
    for (const [times, page] of round % 2 === 0 ? pages : pages.toReversed()) {
      const time = await firstPaint(driver, page);
      // The first rounds fill the browser's own caches.
      if (round >= 0) times.push(time);
    }
  }
  const ratios = popup.map((time, at) => time / (empty[at] ?? 1));
  console.log(
    JSON.stringify({
      empty: median(empty),
      popup: median(popup),
      ratioOfMedians: median(popup) / median(empty),
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
