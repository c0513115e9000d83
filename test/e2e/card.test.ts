import { describe, expect, it } from 'vitest';
import { ARTICLE_URL, fixtureUrl } from '../replay/pages';
import { BROWSERS } from './browsers';
import { callPage } from './extension-call';
import { stage } from './stage';
import { type Marked, type Rect, type Tab, until } from './tab';

const overlap = (a: Rect, b: Rect) =>
  a.x < b.x + b.width - 1 && b.x < a.x + a.width - 1 && a.y < b.y + b.height - 1 && b.y < a.y + a.height - 1;

async function openCard(tab: Tab, symbol: string): Promise<Marked> {
  const mark = await tab.hover(symbol);
  await until(`the card of ${symbol}`, async () => (await tab.cardText())?.startsWith(symbol));
  return mark;
}

const gone = (tab: Tab) => until('the card to close', async () => (await tab.cardText()) === null);
/** Elements the page's own document doesn't have: cards and the ring. */
const added = (tab: Tab) => tab.page.evaluate(() => document.documentElement.childElementCount - 2);
const cardBox = (tab: Tab) => until('the card’s box', () => tab.cardRect('.card'));

describe.each(BROWSERS)('the card in %s', (name) => {
  const on = stage(name);

  it.each(['IWM', 'AMPL', 'INOD', 'VTWG', 'VTWV'])(
    'stands clear of %s in an awkward place',
    async (symbol) => {
      const tab = await on.driver.open(fixtureUrl('card-layouts'));
      const mark = await openCard(tab, symbol);
      const card = await cardBox(tab);
      expect(Math.round(card.width)).toBe(320);
      expect(overlap(card, mark.rect)).toBe(false);
      const { width, height } = await tab.page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
      expect(card.x).toBeGreaterThanOrEqual(0);
      expect(card.y).toBeGreaterThanOrEqual(0);
      expect(card.x + card.width).toBeLessThanOrEqual(width);
      expect(card.y + card.height).toBeLessThanOrEqual(height);
      const look = await tab.inCard((root) => getComputedStyle(root.host).opacity);
      expect(look).toBe('1');
      await tab.close();
    },
  );

  it('follows its mention through a scrolling box and closes when that is out of sight', async () => {
    const tab = await on.driver.open(fixtureUrl('card-layouts'));
    await openCard(tab, 'VTWG');
    // Its height, and so its place, is final once its figures and its line are there.
    await until('figures', async () => (await tab.cardText())?.includes('$'));
    await until('the line', () => tab.cardRect('.sparkline canvas'));
    const before = await cardBox(tab);
    const scroll = (by: number) =>
      tab.page.evaluate((y) => document.querySelector('.scroller')?.scrollBy(0, y), by);
    await scroll(8);
    await until('the card to follow', async () => {
      const now = await tab.cardRect('.card');
      return now && Math.abs(now.y - (before.y - 8)) < 1.5;
    });
    await scroll(200);
    await gone(tab);
    await tab.close();
  });

  it('has its own size and place on a page that zooms itself', async () => {
    const tab = await on.driver.open(fixtureUrl('card-zoomed'));
    const mark = await openCard(tab, 'IWM');
    const card = await cardBox(tab);
    expect(Math.round(card.width)).toBe(320);
    expect(Math.abs(card.x - mark.rect.x)).toBeLessThan(2);
    expect(card.y - mark.rect.y - mark.rect.height).toBeLessThan(12);
    await tab.close();
  });

  it('can be used inside a modal dialog, and Escape closes only the card', async () => {
    const tab = await on.driver.open(fixtureUrl('card-dialog'));
    await tab.page.click('#modal');
    await openCard(tab, 'IWM');
    await tab.clickInCard('[aria-label^=Pin]');
    await until('the card to be pinned', () => tab.cardRect('[aria-label^=Move]'));
    await tab.clickInCard('[aria-label^=Close]');
    await gone(tab);
    await tab.page.mouse.move(5, 5);
    await openCard(tab, 'IWM');
    await tab.page.keyboard.press('Escape');
    await gone(tab);
    expect(await tab.page.evaluate(() => (window as unknown as { closings: number }).closings)).toBe(0);
    await tab.close();
  });

  it('stands above a part of the page that fills the screen', async () => {
    const tab = await on.driver.open(fixtureUrl('card-dialog'));
    await tab.page.click('#full');
    await until('full screen', () => tab.page.evaluate(() => document.fullscreenElement !== null));
    await openCard(tab, 'AMPL');
    const { x, y } = await cardBox(tab);
    const top = await tab.page.evaluate(
      (at) => document.elementFromPoint(at.x, at.y)?.parentElement === document.fullscreenElement,
      { x: x + 20, y: y + 20 },
    );
    expect(top).toBe(true);
    await tab.close();
  });

  it('is walked to, opened, read, pinned and left by keyboard', async () => {
    const tab = await on.driver.open(ARTICLE_URL);
    await until('marks', async () => (await tab.marked()).length > 0);
    const options = await on.driver.openExtension('options.html');
    await tab.page.bringToFront();
    const command = (which: 'next' | 'previous' | 'open' | 'close' | 'pin') =>
      callPage(options, 'page.command', { url: 'https://www.fool.com/*', params: { command: which } });
    await command('next');
    const ring = await until('the ring', () => tab.cardRect('i'));
    await command('next');
    await until('the ring to move', async () => {
      const now = await tab.cardRect('i');
      return now && (now.x !== ring.x || now.y !== ring.y);
    });
    await command('previous');
    await command('open');
    await until('a second element', async () => (await added(tab)) === 2);
    const focused = () =>
      tab.page.evaluate(() => {
        const active = document.activeElement;
        return active?.parentElement === document.documentElement && active !== document.body;
      });
    await until('focus in the card', focused);
    await tab.page.keyboard.press('Tab');
    await tab.page.keyboard.press('Tab');
    expect(await focused()).toBe(true);
    await tab.page.keyboard.press('Escape');
    await until('the card to close', async () => (await added(tab)) === 1);
    expect(await focused()).toBe(false);
    await command('open');
    await until('the card again', focused);
    await command('pin');
    await command('next');
    await until('ring and pinned card', async () => (await added(tab)) === 2);
    await tab.page.keyboard.press('Escape');
    await until('the ring to go', async () => (await added(tab)) === 1);
    expect(tab.errors).toEqual([]);
    await tab.close();
    await options.close();
  });

  it('pins with P, can be dragged, and lets another card open beside it', async () => {
    const tab = await on.driver.open(ARTICLE_URL);
    await tab.setSize(1280, 1100);
    await openCard(tab, 'IWM');
    await tab.page.keyboard.press('p');
    await until('the card to be pinned', () => tab.cardRect('[aria-label^=Move]'));
    const before = await cardBox(tab);
    // Beside the column of text, so that it covers no other mention.
    const [dx, dy] = [Math.floor(930 - before.x), 40];
    await tab.page.mouse.move(before.x + 60, before.y + 20);
    await tab.page.mouse.down();
    await tab.page.mouse.move(before.x + 60 + dx, before.y + 20 + dy, { steps: 5 });
    await tab.page.mouse.up();
    const after = await cardBox(tab);
    expect([Math.round(after.x - before.x), Math.round(after.y - before.y)]).toEqual([dx, dy]);
    await tab.hover('AMPL');
    await until('a second card', async () => (await added(tab)) === 2);
    await tab.page.mouse.move(5, 5, { steps: 3 });
    await until('only the pinned one', async () => (await added(tab)) === 1);
    await tab.close();
  });

  it('opens on a tap, keeps the link from it, and leaves the second tap to the link', async () => {
    const tab = await on.driver.open(fixtureUrl('card-touch'));
    const mark = await openCard(tab, 'AMPL');
    await tab.page.keyboard.press('Escape');
    await gone(tab);
    await tab.page.mouse.move(600, 700);
    const [x, y] = [mark.rect.x + mark.rect.width / 2, mark.rect.y + mark.rect.height / 2];
    await tab.page.touchscreen.tap(x, y);
    await until('the card', async () => (await tab.cardText())?.startsWith('AMPL'));
    expect(tab.page.url()).toContain('card-touch');
    await tab.page.touchscreen.tap(600, 700);
    await gone(tab);
    await tab.page.touchscreen.tap(x, y);
    await until('the card', async () => (await tab.cardText())?.startsWith('AMPL'));
    await tab.page.touchscreen.tap(x, y);
    await until('the link to be followed', async () => tab.page.url().includes('/quote/'));
    await tab.close();
  });

  it('tells the page nothing but that it is there, and leaves the document as it was', async () => {
    const tab = await on.driver.open(ARTICLE_URL);
    await until('marks', async () => (await tab.marked()).length > 0);
    const before = await tab.html();
    await openCard(tab, 'IWM');
    const seen = await tab.page.evaluate(() => {
      const host = document.documentElement.lastElementChild as HTMLElement;
      const { x, y } = host.getBoundingClientRect();
      return [
        host.shadowRoot,
        // biome-ignore lint/performance/useDomNodeTextContent: what a page would read
        host.innerText,
        host.getHTML({ serializableShadowRoots: true }),
        new XMLSerializer().serializeToString(host).replace(/style="[^"]*"/, ''),
        document.elementFromPoint(x + 10, y + 10) === host,
      ];
    });
    expect(JSON.stringify(seen)).not.toMatch(/Russell|IWM|P\/E/);
    await tab.page.keyboard.press('Escape');
    await gone(tab);
    expect(await tab.html()).toBe(before);
    await tab.close();
  });

  it('sets what the article states beside its own arithmetic and the figures of now', async () => {
    const tab = await on.driver.open(ARTICLE_URL);
    await openCard(tab, 'IWM');
    const rows = await until('the statements', async () => {
      const found = await tab.inCard((root) =>
        [...root.querySelectorAll('.claims tbody tr')].map((row) => row.textContent ?? ''),
      );
      return found && found.length >= 4 ? found : null;
    });
    expect(rows.join('\n')).toMatch(/P\/E19\.5/);
    expect(rows.join('\n')).toMatch(/Discount≈.30%/);
    expect(rows.join('\n')).toMatch(/Its P\/Es of 19\.5 and 28\.0 give 30%/);
    expect(rows.join('\n')).toMatch(/Net assets≈.\$75.B/);
    expect(tab.errors).toEqual([]);
    await tab.close();
  });

  it('gives in to a page that keeps taking it away', async () => {
    const tab = await on.driver.open(fixtureUrl('tamper'));
    const removals = () => tab.page.evaluate(() => (window as unknown as { removals: number }).removals);
    // The page clears the highlights as well, so there is no mark to aim at.
    const { x, y } = await tab.page.evaluate(() => {
      const text = document.querySelector('p')?.firstChild as Text;
      const range = document.createRange();
      range.setStart(text, text.data.indexOf('IWM'));
      range.setEnd(text, text.data.indexOf('IWM') + 3);
      const box = range.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    });
    await until('the card to be fought over', async () => {
      await tab.page.mouse.move(x - 2, y + 80);
      await tab.page.mouse.move(x, y, { steps: 8 });
      // The dwell, the script, and the fight.
      await tab.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1200)));
      return (await removals()) > 5;
    });
    const fought = await removals();
    await tab.page.mouse.move(x + 1, y);
    await tab.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1500)));
    expect(await removals()).toBe(fought);
    expect(await added(tab)).toBe(0);
    expect(tab.errors).toEqual([]);
    await tab.close();
  });

  it('asks for at most twenty cards in ten seconds, whatever is passed over', async () => {
    const tab = await on.driver.open(ARTICLE_URL);
    await until('marks', async () => (await tab.marked()).length > 0);
    on.replay.log.clear();
    const marks = (await tab.marked()).filter(({ rect }) => rect.y > 0 && rect.y < 800).slice(0, 8);
    for (let round = 0; round < 3; round++)
      for (const { rect } of marks) {
        await tab.page.mouse.move(rect.x + 3, rect.y + rect.height / 2);
        await tab.page.mouse.move(rect.x + 5, rect.y + rect.height / 2);
      }
    await tab.page.mouse.move(2, 2);
    expect(on.replay.log.count({ path: /quoteSummary/ })).toBeLessThanOrEqual(20);
    expect(on.replay.log.unexpected()).toEqual([]);
    await tab.close();
  });
});
