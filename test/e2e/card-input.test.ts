import { describe, expect, it } from 'vitest';
import { ARTICLE_URL, fixtureUrl } from '../replay/pages';
import { BROWSERS } from './browsers';
import { callPage } from './extension-call';
import { stage } from './stage';
import { type Marked, type Tab, until } from './tab';

const gone = (tab: Tab) => until('the card to close', async () => (await tab.cardText()) === null);
const opened = (tab: Tab, symbol: string) =>
  until(`the card of ${symbol}`, async () => (await tab.cardText())?.startsWith(symbol));
const pause = (tab: Tab, ms: number) =>
  tab.page.evaluate((time) => new Promise((resolve) => setTimeout(resolve, time)), ms);
const markOn = (tab: Tab, text: string) =>
  until(`a mark on ${text}`, async () => (await tab.marked()).find((mark) => mark.text === text));
const middle = ({ rect }: Marked) => ({ x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 });
/** Focus in an element that the page's own document doesn't have. */
const inCard = (tab: Tab) =>
  tab.page.evaluate(() => {
    const active = document.activeElement;
    return active?.parentElement === document.documentElement && active !== document.body;
  });

/** Notes when the pointer last moved and when an element was added: what the reader waits for. */
async function timed(tab: Tab) {
  await tab.page.evaluate(() => {
    const times = { input: 0, card: 0 };
    (window as unknown as { times: typeof times }).times = times;
    for (const type of ['pointermove', 'pointerdown', 'keydown'])
      addEventListener(type, () => {
        times.input = performance.now();
      });
    new MutationObserver(() => {
      times.card = performance.now();
    }).observe(document.documentElement, { childList: true });
  });
  return () =>
    tab.page.evaluate(() => {
      const { times } = window as unknown as { times: { input: number; card: number } };
      return times.card - times.input;
    });
}

describe.each(BROWSERS)('what opens and closes a card in %s', (name) => {
  const on = stage(name);

  it('a rest of 300 ms opens it, with its figures in the first frame once they are known', async () => {
    const tab = await on.driver.open(fixtureUrl('forms'));
    await tab.openCard('IWM', '$');
    await tab.page.mouse.move(5, 5, { steps: 3 });
    await gone(tab);
    const took = await timed(tab);
    const mark = await tab.hover('IWM');
    const status = await until('the card', () =>
      tab.inCard((root) => root.querySelector<HTMLElement>('.card')?.dataset.status),
    );
    expect(status).toBe('ready');
    // The dwell, and what a loaded machine adds.
    expect(await took()).toBeGreaterThan(150);
    expect(await took()).toBeLessThan(900);
    expect(mark.text).toBe('IWM');
    await tab.close();
  });

  it('a second rest within a second opens it again', async () => {
    const tab = await on.driver.open(fixtureUrl('forms'));
    const mark = await tab.hover('IWM');
    await opened(tab, 'IWM');
    const { x, y } = middle(mark);
    await tab.page.mouse.move(x, y + 300, { steps: 3 });
    await tab.page.mouse.move(900, 700, { steps: 3 });
    await gone(tab);
    await tab.page.mouse.move(x, y, { steps: 6 });
    await opened(tab, 'IWM');
    await tab.close();
  });

  it('a pointer that only passes opens nothing', async () => {
    const tab = await on.driver.open(fixtureUrl('forms'));
    const mark = await markOn(tab, 'IWM');
    const { x, y } = middle(mark);
    for (let i = 0; i < 10; i++) await tab.page.mouse.move(x - 200 + i * 40, y);
    await pause(tab, 500);
    expect(await tab.cardText()).toBeNull();
    await tab.close();
  });

  it('a click opens it at once, another pins it', async () => {
    const tab = await on.driver.open(fixtureUrl('forms'));
    const mark = await tab.hover('IWM');
    await opened(tab, 'IWM');
    const { x, y } = middle(mark);
    await tab.page.mouse.move(900, 700, { steps: 3 });
    await gone(tab);
    const took = await timed(tab);
    await tab.page.mouse.click(x, y);
    await opened(tab, 'IWM');
    expect(await took()).toBeLessThan(300);
    await tab.page.mouse.click(x, y);
    await until('the card to be pinned', () => tab.cardRect('[aria-label^=Move]'));
    await tab.page.mouse.move(900, 700, { steps: 3 });
    await pause(tab, 700);
    expect((await tab.cardText())?.startsWith('IWM')).toBe(true);
    await tab.close();
  });

  it('Alt opens it at once', async () => {
    const tab = await on.driver.open(fixtureUrl('forms'));
    const mark = await tab.hover('IWM');
    await opened(tab, 'IWM');
    const { x, y } = middle(mark);
    await tab.page.mouse.move(900, 700, { steps: 3 });
    await gone(tab);
    const took = await timed(tab);
    await tab.page.keyboard.down('Alt');
    await tab.page.mouse.move(x, y);
    await tab.page.mouse.move(x + 1, y);
    await opened(tab, 'IWM');
    await tab.page.keyboard.up('Alt');
    expect(await took()).toBeLessThan(300);
    await tab.close();
  });

  it('the way from the mention into the card is safe, however slow', async () => {
    const tab = await on.driver.open(fixtureUrl('forms'));
    const mark = await tab.hover('IWM');
    await opened(tab, 'IWM');
    const card = await until('its box', () => tab.cardRect('.card'));
    const from = middle(mark);
    const to = { x: card.x + card.width - 30, y: card.y + 40 };
    for (let step = 1; step <= 8; step++) {
      const part = step / 8;
      await tab.page.mouse.move(from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part);
      await pause(tab, 40);
    }
    await pause(tab, 800);
    expect((await tab.cardText())?.startsWith('IWM')).toBe(true);
    await tab.page.mouse.move(5, 700, { steps: 3 });
    await gone(tab);
    await tab.close();
  });

  it('Tab beyond its end leads back, arrows move it once pinned, Esc closes a tip before the card', async () => {
    const tab = await on.driver.open(ARTICLE_URL);
    await until('marks', async () => (await tab.marked()).length > 0);
    const options = await on.driver.openExtension('options.html');
    await tab.page.bringToFront();
    const command = (which: 'next' | 'previous' | 'open' | 'close' | 'pin') =>
      callPage(options, 'page.command', { url: 'https://www.fool.com/*', params: { command: which } });
    await tab.page.focus('main a');
    await tab.openCard('IWM', '$');
    await command('open');
    await until('focus in the card', () => inCard(tab));
    await until('figures', () => tab.cardRect('.level button'));
    // The dialog, the pin, the close button, the price: its tip shows.
    for (let i = 0; i < 3; i++) await tab.page.keyboard.press('Tab');
    const tip = () =>
      tab.inCard((root) =>
        root.activeElement?.nextElementSibling?.checkVisibility({ visibilityProperty: true }),
      );
    await until('a tip', tip);
    await tab.page.keyboard.press('Escape');
    await until('the tip to go', async () => !(await tip()));
    expect(await inCard(tab)).toBe(true);
    await tab.page.keyboard.press('p');
    await until('the card to be pinned', () => tab.cardRect('[aria-label^=Move]'));
    const before = await until('its box', () => tab.cardRect('.card'));
    await tab.inCard((root) => root.querySelector<HTMLElement>('[aria-label^=Move]')?.focus());
    await tab.page.keyboard.press('ArrowRight');
    await until('it to move', async () => {
      const now = await tab.cardRect('.card');
      return now && Math.round(now.x - before.x) === 16;
    });
    await tab.page.keyboard.down('Shift');
    await tab.page.keyboard.press('Tab');
    await tab.page.keyboard.up('Shift');
    expect(await inCard(tab)).toBe(false);
    expect(await tab.page.evaluate(() => document.activeElement?.localName)).toBe('a');
    await tab.inCard((root) => root.querySelector<HTMLElement>('[aria-label^=Move]')?.focus());
    await command('close');
    await gone(tab);
    expect(tab.errors).toEqual([]);
    await tab.close();
    await options.close();
  });

  it('several can be pinned by keyboard to compare; Esc closes the one with focus, then the ring', async () => {
    const tab = await on.driver.open(ARTICLE_URL);
    await until('marks', async () => (await tab.marked()).length > 0);
    const options = await on.driver.openExtension('options.html');
    await tab.page.bringToFront();
    const command = (which: 'next' | 'open') =>
      callPage(options, 'page.command', { url: 'https://www.fool.com/*', params: { command: which } });
    const standing = (count: number) =>
      until(`${count} elements of ours`, async () => {
        const children = await tab.page.evaluate(() => document.documentElement.childElementCount);
        return children - 2 === count;
      });
    await command('next');
    await standing(1);
    await command('open');
    await standing(2);
    await until('focus in the card', () => inCard(tab));
    await tab.page.keyboard.press('p');
    await command('next');
    // Without the pin the walk would have closed it.
    await standing(2);
    await command('open');
    await standing(3);
    await until('focus in the second card', () => inCard(tab));
    await tab.page.keyboard.press('p');
    await tab.page.keyboard.press('Escape');
    await standing(2);
    await tab.page.keyboard.press('Escape');
    await standing(1);
    // A pinned card is no prompt: without focus in it Esc is the page's.
    await tab.page.keyboard.press('Escape');
    await standing(1);
    expect(tab.errors).toEqual([]);
    await tab.close();
    await options.close();
  });

  it('a tap on a mention opens it, taps inside belong to it, one elsewhere closes it', async () => {
    const tab = await on.driver.open(fixtureUrl('forms'));
    const mark = await markOn(tab, 'IWM');
    const { x, y } = middle(mark);
    await tab.page.touchscreen.tap(x, y);
    await opened(tab, 'IWM');
    // A finger leaves nothing resting anywhere: the card stays.
    await pause(tab, 800);
    // Its place is final once its figures and its line are there.
    await until('figures', async () => (await tab.cardText())?.includes('$'));
    await until('the line', () => tab.cardRect('.sparkline canvas'));
    const fiveYears = await until('the windows', () => tab.cardRect('.segments label:last-child'));
    await tab.page.touchscreen.tap(fiveYears.x + 8, fiveYears.y + 8);
    await until('five years', () =>
      tab.inCard((root) => root.querySelector<HTMLInputElement>('.segments label:last-child input')?.checked),
    );
    expect((await tab.cardText())?.startsWith('IWM')).toBe(true);
    await tab.page.touchscreen.tap(900, 700);
    await gone(tab);
    expect(tab.errors).toEqual([]);
    await tab.close();
  });
});
