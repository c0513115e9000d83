import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { BrowserName } from '../e2e/backend';
import { binary } from '../tools/binaries';
import type { BenchApi, Lists, Sample, Way } from './ways';

declare const capgapBench: BenchApi;

/** A bare browser, without the extension: the scanner's code is brought into the pages measured. */
export function launchBare(name: BrowserName): Promise<Browser> {
  if (name === 'firefox')
    return puppeteer.launch({
      browser: 'firefox',
      executablePath: binary('firefox'),
      headless: true,
      extraPrefsFirefox: { 'privacy.reduceTimerPrecision': false },
    });
  return puppeteer.launch({
    executablePath: binary('chromium'),
    headless: true,
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
  });
}

async function open(page: Page, url: string, setting: { script: string; lists: Lists }): Promise<void> {
  await page.goto(url, { waitUntil: 'load' });
  await page.evaluate(setting.script);
  await page.evaluate((lists) => capgapBench.prepare(lists), setting.lists);
}

export interface MeasureOptions {
  page: Page;
  url: string;
  script: string;
  lists: Lists;
  ways: readonly Way[];
  rounds: number;
}

/**
 * Samples of each way, as a reader meets it: each one in a page just loaded, whose texts no script
 * has touched. The ways take turns, so that a busy moment of the machine hits all of them.
 */
export async function measureFresh(options: MeasureOptions): Promise<Record<string, Sample[]>> {
  const samples: Record<string, Sample[]> = Object.fromEntries(options.ways.map((way) => [way, []]));
  for (let round = 0; round < options.rounds; round++) {
    for (const way of options.ways) {
      await open(options.page, options.url, options);
      samples[way]?.push(await options.page.evaluate((way) => capgapBench.run(way), way));
    }
  }
  return samples;
}

/** Runs that don't count, so that code has run before when it is measured. */
const WARM_UP = 10;

/**
 * Samples of each way by code that has run before, each over a body just made anew: what an
 * algorithm costs once the script engine knows it, on texts that no script has touched.
 */
export async function measureRebuilt(options: MeasureOptions): Promise<Record<string, Sample[]>> {
  const samples: Record<string, Sample[]> = Object.fromEntries(options.ways.map((way) => [way, []]));
  await open(options.page, options.url, options);
  for (const way of options.ways)
    for (let run = 0; run < WARM_UP; run++) await options.page.evaluate((way) => capgapBench.run(way), way);
  for (let round = 0; round < options.rounds; round++) {
    for (const way of options.ways) {
      await options.page.evaluate(() => capgapBench.rebuild());
      samples[way]?.push(await options.page.evaluate((way) => capgapBench.run(way), way));
    }
  }
  return samples;
}

/** Samples of each way over one and the same page, again and again; only ways that leave it as it is. */
export async function measureRepeated(options: MeasureOptions): Promise<Record<string, Sample[]>> {
  const samples: Record<string, Sample[]> = {};
  await open(options.page, options.url, options);
  for (const way of options.ways) {
    samples[way] = [];
    for (let round = 0; round < options.rounds; round++)
      samples[way].push(await options.page.evaluate((way) => capgapBench.run(way), way));
  }
  return samples;
}

/** The least disturbed of the samples. */
export const least = (samples: readonly Sample[] | undefined): number =>
  Math.min(...(samples ?? []).map(({ time }) => time));
