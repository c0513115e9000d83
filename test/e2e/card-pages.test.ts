import { existsSync } from 'node:fs';
import type { Frame } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { fixtureUrl, SAVED_PAGES } from '../replay/pages';
import { BROWSERS } from './browsers';
import { stage } from './stage';
import { type Tab, until } from './tab';

/** Marks of one frame, in its own coordinates. */
const marksIn = (frame: Frame) =>
  frame.evaluate(() =>
    [...CSS.highlights.values()].flatMap((ranges) =>
      [...ranges].map((range) => {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        const { x, y, width, height } = live.getBoundingClientRect();
        return { text: live.toString(), x: x + width / 2, y: y + height / 2 };
      }),
    ),
  );
const addedIn = (frame: Frame) => frame.evaluate(() => document.documentElement.childElementCount - 2);
const pause = (tab: Tab, ms: number) =>
  tab.page.evaluate((time) => new Promise((resolve) => setTimeout(resolve, time)), ms);

/** Real pages, where they are at hand: a mark on them, and what its card names. */
const PAGES = [
  { file: 'pd01-postlight-www.fool.com.html', text: 'S&P 500', symbol: '^GSPC' },
  { file: 'pd02-postlight-money.cnn.com.html', text: 'American Airlines', symbol: 'AAL' },
  { file: 'pd39-edgar-BuckleInc.8-K.EX99.1.html', text: 'BKE', symbol: 'BKE' },
  { file: 'pd40-dezerve-stockscan_options_test_page.html', text: 'NVDA', symbol: 'NVDA' },
].filter(({ file }) => existsSync(SAVED_PAGES + file));

describe.each(BROWSERS)('the card on hard pages in %s', (name) => {
  const on = stage(name);

  it('stands in the frame its mention is in, on a page of ten', async () => {
    const tab = await on.driver.open(fixtureUrl('ten-frames'));
    const inner = await until('ten frames with a mark', async () => {
      const frames = tab.page.frames().filter((frame) => frame.url().includes('frame-inner'));
      const marked = await Promise.all(frames.map(async (frame) => (await marksIn(frame)).length > 0));
      return frames.length === 10 && marked.every(Boolean) ? frames : null;
    });
    const frame = inner[6] as Frame;
    const [mark] = (await marksIn(frame)).filter(({ text }) => text === 'AMPL');
    const box = await (await frame.frameElement())?.boundingBox();
    if (!mark || !box) throw new Error('no mark in the frame');
    await tab.page.mouse.move(box.x + mark.x - 20, box.y + mark.y + 30);
    await tab.page.mouse.move(box.x + mark.x, box.y + mark.y, { steps: 20 });
    await until('a card in that frame', async () => (await addedIn(frame)) === 1);
    const others = await Promise.all(inner.map(addedIn));
    expect(others.reduce((sum, count) => sum + count, 0)).toBe(1);
    expect(await addedIn(tab.page.mainFrame())).toBe(0);
    await tab.page.mouse.move(5, 5, { steps: 5 });
    await until('no card', async () => (await addedIn(frame)) === 0);
    expect(tab.errors).toEqual([]);
    await tab.close();
  });

  it('opens over a mention in a shadow root', async () => {
    const tab = await on.driver.open(fixtureUrl('shadow'));
    const { rect } = await tab.hover('AMPL');
    await until('the card', async () => (await tab.cardText())?.startsWith('AMPL'));
    const card = await until('its box', () => tab.cardRect('.card'));
    expect(card.y > rect.y + rect.height || card.y + card.height < rect.y).toBe(true);
    await tab.close();
  });

  it('runs against the text on a page that reads from right to left', async () => {
    const tab = await on.driver.open(fixtureUrl('rtl'));
    const { rect } = await tab.hover('IWM');
    const card = await until('the card', () => tab.cardRect('.card'));
    expect(Math.abs(card.x + card.width - rect.x - rect.width)).toBeLessThan(2);
    // Its own text stays in the browser's language and direction.
    expect(
      await tab.inCard((root) => getComputedStyle(root.querySelector('.card') as Element).direction),
    ).toBe('ltr');
    await tab.close();
  });

  it('stays while the table it stands over is written anew again and again', async () => {
    const tab = await on.driver.open(fixtureUrl('card-live'));
    await until('marks', async () => (await tab.marked()).length > 0);
    // Where it stands, whichever of its many texts that is just now.
    const rect = await tab.page.evaluate(() => {
      const text = document.querySelector('td')?.firstChild as Text;
      const range = document.createRange();
      range.setStart(text, text.data.indexOf('IWM'));
      range.setEnd(text, text.data.indexOf('IWM') + 3);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x, y, width, height };
    });
    let trembling = 0;
    await until('the card', async () => {
      trembling = 1 - trembling;
      await tab.page.mouse.move(rect.x + rect.width / 2 + trembling, rect.y + rect.height / 2);
      return (await tab.cardText())?.startsWith('IWM');
    });
    const before = await tab.cardRect('.card');
    await pause(tab, 1500);
    expect((await tab.cardText())?.startsWith('IWM')).toBe(true);
    expect(await tab.cardRect('.card')).toMatchObject({ x: before?.x, y: before?.y });
    await tab.page.mouse.move(rect.x + 300, rect.y + 400, { steps: 4 });
    await until('no card', async () => (await tab.cardText()) === null);
    expect(tab.errors).toEqual([]);
    await tab.close();
  });

  it('opens over text that is drawn late and over text that is loaded on scrolling', async () => {
    const tab = await on.driver.open(fixtureUrl('card-live'));
    await tab.page.evaluate(() => document.querySelector('.lazy')?.scrollIntoView({ block: 'center' }));
    await tab.openCard('AMPL', 'AMPL');
    await tab.page.mouse.move(5, 5, { steps: 3 });
    await tab.page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await tab.openCard('INOD', 'INOD');
    expect(tab.errors).toEqual([]);
    await tab.close();
  });

  it('opens, pins and closes on a page that keeps every event to itself', async () => {
    const tab = await on.driver.open(fixtureUrl('greedy'));
    const keys = () => tab.page.evaluate(() => (window as unknown as { keys: string[] }).keys);
    await tab.openCard('IWM', 'IWM');
    await tab.page.keyboard.press('Escape');
    await until('the card to close', async () => (await tab.cardText()) === null);
    expect(await keys()).toEqual([]);
    // With nothing of ours to close the key is the page's.
    await tab.page.keyboard.press('Escape');
    expect(await keys()).toEqual(['Escape']);
    await tab.page.mouse.move(5, 5, { steps: 3 });
    await tab.openCard('AMPL', 'AMPL');
    await tab.page.keyboard.press('p');
    await until('the card to be pinned', () => tab.cardRect('[aria-label^=Move]'));
    await tab.clickInCard('[aria-label^=Close]');
    await until('the card to close', async () => (await tab.cardText()) === null);
    expect(tab.errors).toEqual([]);
    await tab.close();
  });

  it('looks like itself under the strictest policy a page can have', async () => {
    const tab = await on.driver.open(fixtureUrl('strict-csp'));
    await tab.openCard('IWM', '$');
    const look = await tab.inCard((root) => {
      const { display, borderTopStyle } = getComputedStyle(root.querySelector('.card') as Element);
      return { display, borderTopStyle, line: root.querySelector('canvas') !== null };
    });
    expect(look).toEqual({ display: 'flex', borderTopStyle: 'solid', line: true });
    expect(tab.errors).toEqual([]);
    await tab.close();
  });

  it('goes with the view it belonged to', async () => {
    const tab = await on.driver.open(fixtureUrl('spa'));
    await tab.openCard('IWM', 'IWM');
    // By script: the pointer stays where it is, its mention goes from under it.
    await tab.page.evaluate(() => document.getElementById('next')?.click());
    await until('the card to close', async () => !(await tab.cardText())?.startsWith('IWM'));
    await tab.page.mouse.move(5, 5, { steps: 3 });
    await tab.openCard('AMPL', 'AMPL');
    await tab.close();
  });

  it('tells a page that looks for extensions nothing before and little after it opens', async () => {
    const tab = await on.driver.open(fixtureUrl('fingerprint'));
    await until('marks', async () => (await tab.marked()).length > 0);
    const trace = () =>
      tab.page.evaluate(() => ({
        heard: (window as unknown as { heard: string[] }).heard,
        highlights: [...CSS.highlights.keys()],
        globals: Object.keys(window).filter((key) => /capgap|extension|wxt/i.test(key)),
        resources: performance.getEntriesByType('resource').filter((entry) => /-extension:/.test(entry.name))
          .length,
        styled: document.documentElement.getAttributeNames(),
      }));
    const before = await trace();
    expect(before.heard).toEqual([]);
    expect(before.globals).toEqual([]);
    expect(before.resources).toBe(0);
    expect(before.styled).toEqual(['lang']);
    expect(before.highlights.join()).not.toMatch(/capgap/i);
    await tab.openCard('IWM', 'IWM');
    const after = await trace();
    expect(after.heard.filter((entry) => !entry.startsWith('attributes popover'))).toEqual([]);
    expect(after.globals).toEqual([]);
    expect(after.resources).toBe(0);
    await tab.close();
  });

  it.each(PAGES)('opens beside $text on $file, and goes without a trace', async ({ file, text, symbol }) => {
    const tab = await on.driver.open(`https://www.fool.com/saved/${file}`);
    await until('marks', async () => (await tab.marked()).length > 0);
    const before = await tab.html();
    const { rect } = await tab.hover(text);
    await until('the card', async () => (await tab.cardText())?.includes(symbol));
    await until('a place that leaves the text free', async () => {
      const card = await tab.cardRect('.card');
      return card && (card.y >= rect.y + rect.height || card.y + card.height <= rect.y);
    });
    await tab.page.keyboard.press('Escape');
    await until('no card', async () => (await tab.cardText()) === null);
    expect(await tab.html()).toBe(before);
    await tab.close();
  });
});
