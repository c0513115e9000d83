import { describe, expect, it } from 'vitest';
import { ARTICLE_URL, fixtureUrl } from '../replay/pages';
import { BROWSERS } from './browsers';
import { stage } from './stage';
import type { Marked, Tab } from './tab';
import { until } from './until';

/** What an extension page has as `browser`. */
declare const browser: {
  runtime: { reload(): void };
  storage: { local: { get(key: null): Promise<object>; set(items: object): Promise<void> } };
};

/** Places that are marked more than once. */
function repeated(marks: Marked[]): string[] {
  const places = marks.map(({ text, rect }) => `${text} ${rect.x} ${rect.y}`);
  return places.filter((place, at) => places.indexOf(place) !== at);
}

const isMarked = (tab: Tab) => until('marks', async () => (await tab.marked()).length > 0);

describe.each(BROWSERS)('over its lifetime in %s', (name) => {
  const on = stage(name, { fresh: true });

  it('starts from defaults when everything stored is garbage', async () => {
    const options = await on.driver.openExtension('options.html');
    await options.page.waitForSelector('#field-smallCapMax');
    await options.page.evaluate(async () => {
      const keys = Object.keys(await browser.storage.local.get(null));
      const garbage = [...keys, 'settings', 'keys'].map((key) => [key, '\u0000{"broken":']);
      await browser.storage.local.set(Object.fromEntries(garbage) as object);
    });
    await on.driver.killBackground();

    const article = await on.driver.open(ARTICLE_URL);
    await isMarked(article);
    const again = await on.driver.openExtension('options.html');
    await again.page.waitForSelector('#field-smallCapMax');
    expect(await again.page.$eval('#field-smallCapMax', (input) => (input as HTMLInputElement).value)).toBe(
      '2',
    );
    expect(again.errors).toEqual([]);
    expect(await on.driver.extensionErrors()).toEqual([]);
  });

  it('leaves an open page in peace when it is updated, and works on the next load', async () => {
    const article = await on.driver.open(ARTICLE_URL);
    await isMarked(article);
    await on.driver.update();

    await article.page.bringToFront();
    await article.page.mouse.move(300, 300, { steps: 5 });
    expect(article.errors).toEqual([]);
    await article.page.reload();
    await isMarked(article);
    expect(repeated(await article.marked())).toEqual([]);
    await article.openCard('IWM', 'Net assets');
  });

  it('has one set of marks, one card and no error after it has reloaded itself', async () => {
    const article = await on.driver.open(ARTICLE_URL);
    await isMarked(article);
    const options = await on.driver.openExtension('options.html');
    // The page goes with the call.
    await options.page.evaluate(() => browser.runtime.reload()).catch(() => undefined);
    await until('the extension again', async () => {
      const again = await on.driver.openExtension('options.html').catch(() => undefined);
      return again?.page
        .waitForSelector('#row-sync', { timeout: 1000 })
        .then(() => again.close().then(() => true))
        .catch(() => false);
    });

    await article.page.bringToFront();
    await article.page.mouse.move(300, 300, { steps: 5 });
    await isMarked(article);
    expect(repeated(await article.marked())).toEqual([]);
    await article.openCard('IWM', 'Net assets');
    expect(article.errors).toEqual([]);
    await article.page.reload();
    await isMarked(article);
    expect(repeated(await article.marked())).toEqual([]);
    await article.openCard('IWM', 'Net assets');
    expect(article.errors).toEqual([]);
    expect(await on.driver.extensionErrors()).toEqual([]);
  });

  it('stops on a site that is switched off, at once and in every tab', async () => {
    const article = await on.driver.open(ARTICLE_URL);
    const other = await on.driver.open(fixtureUrl('forms', 'www.cnbc.com'));
    await isMarked(other);
    await article.page.bringToFront();
    await isMarked(article);
    const options = await on.driver.openExtension('options.html#sites');
    await options.page.waitForSelector('#field-blockSites');
    await options.page.type('#field-blockSites', 'fool.com');
    await options.page.keyboard.press('Enter');
    await article.page.bringToFront();
    await until('no marks', async () => (await article.marked()).length === 0);
    await other.page.bringToFront();
    expect((await other.marked()).length).toBeGreaterThan(0);
  });
});
