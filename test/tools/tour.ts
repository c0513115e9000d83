import { mkdir, rm, writeFile } from 'node:fs/promises';
import type { Appearance, BrowserName } from '../e2e/backend';
import { type Driver, launch } from '../e2e/browsers';
import { callBackground, callPage } from '../e2e/extension-call';
import type { Tab } from '../e2e/tab';
import { until } from '../e2e/until';
import { ARTICLE_URL } from '../replay/pages';
import type { Replay } from '../replay/server';
import { ROOT } from './run';
import { comparisonTable, tickersTable } from './tour-tables';

const PICTURES = `${ROOT}.output/tour/`;

const LIGHT: Appearance = { scheme: 'light' };

interface Look {
  name: string;
  width: number;
  height: number;
  scale?: number;
  appearance?: Appearance;
}

interface PictureOptions {
  subject: string;
  looks: Look[];
  pose?: () => Promise<unknown>;
  /** The whole length of the page rather than what fits on the screen. */
  whole?: boolean;
}

/** 200 % zoom is half the width at twice the pixels. */
const PAGE_LOOKS: Look[] = [
  { name: 'light', width: 1280, height: 900 },
  { name: 'dark', width: 1280, height: 900, appearance: { scheme: 'dark' } },
  { name: 'narrow', width: 400, height: 800 },
  { name: 'zoom-200', width: 640, height: 450, scale: 2 },
];
const POPUP_LOOKS: Look[] = [
  { name: 'light', width: 420, height: 900 },
  { name: 'dark', width: 420, height: 900, appearance: { scheme: 'dark' } },
  { name: 'narrow', width: 320, height: 900 },
  { name: 'zoom-200', width: 210, height: 450, scale: 2 },
];

async function settled(tab: Tab): Promise<void> {
  await tab.page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );
}

/** Waits until no source has been asked for half a second: then everything on screen is the last word. */
async function quiet({ log }: Replay): Promise<void> {
  await until('an end of requests', async () => {
    const last = log.data().at(-1);
    return last !== undefined && Date.now() - last.at > 500;
  });
}

/** One picture for every look; `pose` brings the page into position again after each change of size. */
async function pictures(tab: Tab, { subject, looks, pose, whole = false }: PictureOptions): Promise<void> {
  for (const { name, width, height, scale = 1, appearance = LIGHT } of looks) {
    await tab.setSize(width, height, scale);
    await tab.setAppearance(appearance);
    await pose?.();
    await settled(tab);
    await tab.picture(`${PICTURES}${subject}-${name}.png`, { whole });
  }
  await tab.setAppearance(LIGHT);
}

async function card(tab: Tab): Promise<void> {
  await tab.page.bringToFront();
  await tab.page.mouse.move(2, 2);
  await tab.page.keyboard.press('Escape');
  await until('the last card to close', async () => (await tab.cardText()) === null);
  await tab.openCard('IWM', 'Net assets');
}

async function changeThreshold(driver: Driver): Promise<{ tab: Tab; before: string; after: string }> {
  const tab = await driver.openExtension('options.html#comparison');
  await tab.page.waitForSelector('#field-smallCapMax');
  const read = () => tab.page.$eval('#field-smallCapMax', (input) => (input as HTMLInputElement).value);
  const before = await read();
  await tab.page.click('#field-smallCapMax', { count: 3 });
  await tab.page.keyboard.type('3');
  await tab.page.keyboard.press('Tab');
  await tab.page.waitForSelector('#row-smallCapMax .field-saved:not(:empty)');
  return { tab, before, after: await read() };
}

async function steps(driver: Driver, replay: Replay): Promise<void> {
  const article = await driver.open(ARTICLE_URL);
  await until('marks on the page', async () => (await article.marked()).length > 0);
  await pictures(article, { subject: 'page', looks: PAGE_LOOKS });
  await pictures(article, { subject: 'card', looks: PAGE_LOOKS, pose: () => card(article) });

  const popup = await driver.openPopup(article);
  await until('the popup to have figures', async () =>
    String(await popup.evaluate('() => document.body.textContent')).includes('Yahoo'),
  );
  await quiet(replay);
  await writeFile(`${PICTURES}popup-over-page.png`, await popup.picture());

  const options = await changeThreshold(driver);
  await pictures(options.tab, { subject: 'options', looks: PAGE_LOOKS, whole: true });
  const found = await callPage(options.tab, 'page.list', { url: 'https://www.fool.com/*', params: null });
  await quiet(replay);
  const comparison = await callBackground(options.tab, 'compare.data', {});
  const popupTab = await driver.openExtension('popup.html', { width: 380, height: 600 });
  await popupTab.page.waitForSelector('canvas');
  await quiet(replay);
  await pictures(popupTab, { subject: 'popup', looks: POPUP_LOOKS, whole: true });

  console.log(`\nTickers found in the sample article\n\n${tickersTable(found.instruments)}`);
  console.log(`\nSmall caps against large caps (replayed prices)\n\n${comparisonTable(comparison)}`);
  console.log(`\nSmall-cap limit changed from ${options.before} to ${options.after} billion dollars.`);
}

/** The headless tour: article, card, popup, options; tables on the console, pictures in `.output/tour/`. */
export async function tour(browser: BrowserName, replay: Replay): Promise<void> {
  await rm(PICTURES, { recursive: true, force: true });
  await mkdir(PICTURES, { recursive: true });
  const driver = await launch(browser, { replay });
  try {
    await steps(driver, replay);
  } finally {
    await driver.close();
  }
  console.log('\nPictures are in .output/tour/');
}
