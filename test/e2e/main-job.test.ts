import { describe, expect, it } from 'vitest';
import { ARTICLE_URL } from '../replay/pages';
import { BROWSERS } from './browsers';
import { callPage } from './extension-call';
import { stage } from './stage';
import type { Tab } from './tab';
import { until } from './until';

/** The page's document as its server sent it, parsed without the extension having had a say. */
function asSent(tab: Tab): Promise<string> {
  return tab.page.evaluate(async () => {
    const source = await (await fetch(location.href)).text();
    return new DOMParser().parseFromString(source, 'text/html').documentElement.outerHTML;
  });
}

/** All marks of the page, read a screen at a time: only those near the viewport are registered. */
async function marksOfPage(tab: Tab): Promise<string[]> {
  const found: string[] = [];
  const screens = await tab.page.evaluate(() => Math.ceil(document.body.scrollHeight / innerHeight));
  const seen = new Set<string>();
  for (let screen = 0; screen < screens; screen++) {
    await tab.page.evaluate((n) => scrollTo(0, n * innerHeight), screen);
    const top = await tab.page.evaluate(() => scrollY);
    await until('marks on this screen', async () => (await tab.marked()).length > 0);
    for (const { text, rect } of await tab.marked()) {
      const key = `${text} ${Math.round(rect.x)} ${Math.round(rect.y + top)}`;
      if (!seen.has(key)) found.push(text);
      seen.add(key);
    }
  }
  await tab.page.evaluate(() => scrollTo(0, 0));
  return found;
}

const closed = (tab: Tab) => until('the card to close', async () => (await tab.cardText()) === null);

describe.each(BROWSERS)('a reader in %s', (name) => {
  const on = stage(name);

  it('finds every form of ticker marked, and none of the words that only look like one', async () => {
    const article = await on.driver.open(ARTICLE_URL);
    await until('marks', async () => (await article.marked()).length > 0);
    const marks = await marksOfPage(article);
    for (const symbol of ['^GSPC', 'IWM', 'VTWG', 'VTWV', 'AMPL', 'INOD']) {
      expect(
        marks.some((text) => text.includes(symbol)),
        symbol,
      ).toBe(true);
    }
    for (const word of ['AI', 'CEO', 'ETF', 'NYSEMKT', 'P/E']) expect(marks).not.toContain(word);

    const options = await on.driver.openExtension('options.html');
    const { instruments } = await callPage(options, 'page.list', {
      url: 'https://www.fool.com/*',
      params: null,
    });
    expect(instruments.map(({ symbol }) => symbol)).toEqual(
      expect.arrayContaining(['^GSPC', 'IWM', 'VTWG', 'VTWV', 'AMPL', 'INOD']),
    );
    expect(article.errors).toEqual([]);
  });

  it('leaves the document as the site sent it', async () => {
    const article = await on.driver.open(ARTICLE_URL);
    await until('marks', async () => (await article.marked()).length > 0);
    expect(await article.html()).toBe(await asSent(article));
  });

  it('opens a card on IWM after a rest, and closes it on Escape, on leaving and on scrolling', async () => {
    const article = await on.driver.open(ARTICLE_URL);
    const text = await article.openCard('IWM', 'iShares Russell 2000');
    for (const part of ['P/E', '19.', 'Yahoo', '0.19%', '52']) expect(text).toContain(part);

    await article.page.keyboard.press('Escape');
    await closed(article);

    await article.openCard('IWM', 'iShares Russell 2000');
    await article.page.mouse.move(5, 5, { steps: 3 });
    await closed(article);

    await article.openCard('IWM', 'iShares Russell 2000');
    await article.page.mouse.wheel({ deltaY: 900 });
    await closed(article);
    expect(article.errors).toEqual([]);
  });

  it('asks nothing of any source for a pointer that only passes by', async () => {
    const article = await on.driver.open(ARTICLE_URL);
    const mark = await article.hover('IWM');
    await article.page.mouse.move(mark.rect.x + 300, mark.rect.y + 200, { steps: 2 });
    expect(await article.cardText()).toBeNull();
  });

  it('shows a company that loses money without a P/E, and says why', async () => {
    const article = await on.driver.open(ARTICLE_URL);
    const text = await article.openCard('AMPL', 'Amplitude');
    expect(text).toMatch(/loss/i);
    expect(text).toMatch(/small/i);
  });

  it('compares small and large caps in the popup, over the article', async () => {
    const article = await on.driver.open(ARTICLE_URL);
    await until('marks', async () => (await article.marked()).length > 0);
    const popup = await on.driver.openPopup(article);
    const parts = ['Yahoo', 'IWM', 'SPY', 'P/E', 'AMPL', 'INOD', 'Jan 2', 'Fed'];
    let missing = parts;
    await until('all of it', async () => {
      const text = String(await popup.evaluate('() => document.body.innerText'));
      missing = parts.filter((part) => !text.includes(part));
      return missing.length === 0;
    }).catch(() => undefined);
    expect(missing).toEqual([]);
  });

  it('keeps a changed threshold over a restart', async () => {
    const read = (tab: Tab) =>
      tab.page.$eval('#field-smallCapMax', (input) => (input as HTMLInputElement).value);
    const before = await on.driver.openExtension('options.html');
    await before.page.waitForSelector('#field-smallCapMax');
    await before.page.click('#field-smallCapMax', { count: 3 });
    await before.page.keyboard.type('3');
    await before.page.keyboard.press('Tab');
    await before.page.waitForSelector('#row-smallCapMax .field-saved:not(:empty)');

    await on.driver.restart();
    const after = await on.driver.openExtension('options.html');
    await after.page.waitForSelector('#field-smallCapMax');
    expect(await read(after)).toBe('3');
  });

  it('talks to no host but its sources, and throws nothing', async () => {
    const article = await on.driver.open(ARTICLE_URL);
    await article.openCard('IWM', 'iShares Russell 2000');
    expect(on.replay.log.unexpected()).toEqual([]);
    expect(await on.driver.extensionErrors()).toEqual([]);
  });
});
