import { csvParse } from 'd3-dsv';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { ARTICLE_URL } from '../replay/pages';
import { BROWSERS } from './browsers';
import { callBackground } from './extension-call';
import { choose, chosen, openSettled, POPUP, pasted, press, textOf } from './popup-page';
import { stage } from './stage';
import { until } from './until';

/** Vertical places of the popup's parts. */
const places = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('main > *')].map((part) => {
      const { top, height } = part.getBoundingClientRect();
      return `${part.className || part.tagName} ${Math.round(top + scrollY)} ${Math.round(height)}`;
    }),
  );

describe.each(BROWSERS)('the popup in %s', (name) => {
  const on = stage(name);

  it('stands still when fresh figures land on what was kept, and on the shipped ones above the fold', async () => {
    const first = await on.driver.openExtension('popup.html', POPUP);
    await first.page.waitForSelector('main');
    const shipped = await places(first.page);
    await until('live figures', async () => (await textOf(first.page, 'footer')).includes('Yahoo'));
    const live = await places(first.page);
    const visible = (parts: string[]) => parts.filter((part) => Number(part.split(' ').at(-2)) < 600);
    expect(visible(live)).toEqual(visible(shipped));
    // The picture of it is kept once it has stood still for a moment.
    await until('a kept picture', () =>
      first.page.evaluate(() => localStorage.getItem('kept-popup') !== null),
    );
    await first.close();

    const again = await on.driver.openExtension('popup.html', POPUP);
    await again.page.waitForSelector('main footer');
    const kept = await places(again.page);
    await until('an answer', async () => /\)\.$/.test(await textOf(again.page, '.notice p')));
    expect(await places(again.page)).toEqual(kept);
    await again.close();
  });

  it('copies the comparison as text with as-of and sources', async () => {
    const tab = await openSettled(on);
    await press(tab.page, 'Copy');
    await until('done', async () => (await textOf(tab.page, 'footer output')) === 'Copied');
    const text = await pasted(tab.page);
    const h1 = await textOf(tab.page, 'h1');
    expect(text.startsWith(h1.split(/\d/)[0] ?? '?')).toBe(true);
    for (const part of ['P/E IWM: ', 'P/E SPY: ', '1Y: IWM ', 'Sources: Yahoo Finance'])
      expect(text).toContain(part);
    await tab.close();
  });

  it('saves the figures as CSV, unrounded, each with source and as-of', async () => {
    const tab = await openSettled(on);
    await press(tab.page, 'Save as CSV');
    const file = await on.driver.downloaded(/\.csv$/);
    expect(file.name).toMatch(/^capgap-IWM-SPY-\d{4}-\d\d-\d\d\.csv$/);
    const rows = csvParse(file.bytes.toString('utf8').replace(/^\ufeff/, ''));
    const data = await callBackground(tab, 'compare.data', {});
    const pe = data.small.facts?.metrics.trailingPE ?? data.small.facts?.metrics.reportedPE;
    expect(rows.find(({ symbol, unit }) => symbol === 'IWM' && unit === 'multiple')?.value).toBe(
      String(pe?.value),
    );
    expect(rows.some(({ figure, period }) => figure === 'price return' && period === '5Y')).toBe(true);
    for (const row of rows) expect(row.source === '' || row.as_of === '', JSON.stringify(row)).toBe(false);
    await tab.close();
  });

  it('saves the chart as PNG', async () => {
    const tab = await openSettled(on);
    await press(tab.page, 'Save the chart as PNG');
    const { name: file, bytes } = await on.driver.downloaded(/\.png$/);
    expect(file).toMatch(/^capgap-IWM-SPY-.*-rebased\.png$/);
    expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
    // Wider than the chart, and higher by the title above and the sources below.
    expect(bytes.readUInt32BE(16)).toBeGreaterThan(340);
    expect(bytes.readUInt32BE(20)).toBeGreaterThan(200);
    const colours = await tab.page.evaluate(async (base64) => {
      const image = new Image();
      image.src = `data:image/png;base64,${base64}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      const pixels = new Uint32Array(
        context?.getImageData(0, 0, image.width, image.height).data.buffer ?? [],
      );
      return new Set(pixels).size;
    }, bytes.toString('base64'));
    expect(colours).toBeGreaterThan(20);
    await tab.close();
  });

  it('walks the chart’s days by keyboard and shows them as a table', async () => {
    const tab = await openSettled(on);
    const { page } = tab;
    await page.focus('[role=slider]');
    const reading = () =>
      page.$eval('[role=slider]', (slider) => slider.getAttribute('aria-valuetext') ?? '');
    const last = await reading();
    await page.keyboard.press('ArrowLeft');
    await until('the day before', async () => (await reading()) !== last);
    expect(await textOf(page, '.chart-reading')).toContain((await reading()).split(' · ')[0]);
    await page.keyboard.press('Home');
    await until('the first day', async () => / 100\.0.* 100\.0/.test(await reading()));
    await page.keyboard.press('End');
    await until('the last day', async () => (await reading()) === last);
    await press(page, 'Table');
    await page.waitForSelector('.chart-table tbody tr');
    expect(await textOf(page, '.chart-table tbody tr:first-child')).toContain(last.split(' · ')[0]);
    await tab.close();
  });

  it('changes span, view and measure', async () => {
    const tab = await openSettled(on);
    const label = () => tab.page.$eval('[role=slider]', (slider) => slider.getAttribute('aria-label') ?? '');
    await choose(tab.page, '1M');
    await until('one month', async () => (await label()).includes('1M'));
    await choose(tab.page, 'ratio');
    await until('the ratio', async () => (await label()).includes('IWM / SPY'));
    await choose(tab.page, 'discount');
    await until('the recorded discount', async () => /recorded/i.test(await textOf(tab.page, '.chart-gap')));
    await choose(tab.page, 'rebased');
    await choose(tab.page, 'MAX');
    await until('decades', async () => {
      const value = await tab.page.$eval('[role=slider]', (slider) => slider.getAttribute('aria-valuemax'));
      return Number(value) > 2600;
    });
    await choose(tab.page, 'with dividends');
    await until('dividends', async () =>
      (await textOf(tab.page, '.chart-foot')).startsWith('With dividends'),
    );
    await choose(tab.page, 'price');
    await choose(tab.page, '1Y');
    await tab.close();
  });

  it('takes a typed pair only once the directory knows both sides, and keeps it', async () => {
    const tab = await openSettled(on);
    const { page } = tab;
    await page.select('.pair-chooser select', 'other');
    await page.waitForSelector('.typed-pair input');
    const type = async (text: string) => {
      await page.focus('.typed-pair input');
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    };
    await type('qqzzx');
    await until('a refusal', async () => (await textOf(page, '.typed-pair output')).includes('qqzzx'));
    await page.$eval('.typed-pair input', (input) => (input as HTMLInputElement).select());
    await type('ampl');
    await until('its name', async () => (await textOf(page, '.typed-pair')).includes('Amplitude'));
    await type('SPY');
    await until('the new pair', async () => (await textOf(page, 'h1')).includes('AMPL'));
    expect(await chosen(page)).toBe('AMPL/SPY');
    await until('why there is no P/E', async () => (await textOf(page, '.answer')).includes('loss'));
    expect(await textOf(page, '.multiples .figure')).toBe('n.m.');
    await tab.close();

    const again = await on.driver.openExtension('popup.html');
    await until('the kept pair', async () => (await textOf(again.page, 'h1')).includes('AMPL'));
    await again.page.waitForSelector('main footer');
    await again.page.select('.pair-chooser select', 'IWM/SPY');
    await until('the choice to be kept', async () => {
      const { pair } = await callBackground(again, 'compare.data', {});
      return pair.small === 'IWM';
    });
    await again.close();
    const last = await openSettled(on);
    expect(
      await last.page.$eval('.pair-chooser select', (select) => (select as HTMLSelectElement).value),
    ).toBe('IWM/SPY');
    await last.close();
  });

  it('opens the audit of a streak with the indices’ whole life behind it', async () => {
    const tab = await openSettled(on);
    await tab.page.focus('.streak summary');
    await tab.page.keyboard.press('Enter');
    await until('a rank since 1987', async () => (await textOf(tab.page, '.audit')).includes('1987'));
    await tab.close();
  });

  it('shows the last calendar years, and all of the pair’s life when asked', async () => {
    const tab = await openSettled(on);
    const years = () => tab.page.$$eval('.year-list input', (inputs) => inputs.length);
    expect(await years()).toBeLessThanOrEqual(9);
    await press(tab.page, 'All years');
    await until('decades', async () => (await years()) > 20);
    await press(tab.page, 'All years');
    await until('the last ones again', async () => (await years()) === 9);
    await tab.close();
  });

  it('watches a symbol and stops', async () => {
    const tab = await openSettled(on);
    const { page } = tab;
    await page.focus('.watchlist input');
    await page.keyboard.type('inod');
    await page.keyboard.press('Enter');
    await until('its chip', async () => (await textOf(page, '.watchlist')).includes('INOD'));
    await press(page, 'Stop watching INOD');
    await until('no chip', async () => !(await textOf(page, '.watchlist')).includes('INOD'));
    await tab.close();
  });

  it('opens the same view as a page, wide, without a horizontal scroll', async () => {
    const tab = await openSettled(on);
    await press(tab.page, 'Full page');
    await until('the page', () => on.driver.backend.closeExtensionTab('popup.html?view=full'));
    await tab.close();
    const page = await on.driver.openExtension('popup.html?view=full');
    await page.page.waitForSelector('.full .risk');
    for (const width of [1280, 800, 320]) {
      await page.setSize(width, 800);
      expect(
        await page.page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        `${width}`,
      ).toBeLessThanOrEqual(0);
    }
    await page.close();
    const plain = await on.driver.openExtension('popup.html');
    await plain.page.waitForSelector('main.full footer');
    expect(await plain.page.$eval('main', (main) => main.clientWidth)).toBeGreaterThan(1000);
    await plain.close();
  });

  it('leads from a ticker in the toolbar popup to its place on the page, with its card open', async () => {
    const article = await on.driver.open(ARTICLE_URL);
    await until('marks', async () => (await article.marked()).length > 0);
    const popup = await on.driver.openPopup(article);
    expect(await popup.evaluate('() => document.documentElement.dataset.layout')).toBe('popup');
    const click = `() => {
      const chips = [...document.querySelectorAll('.page-tickers .chip')];
      const chip = chips.find((each) => each.textContent.includes('INOD'));
      chip?.click();
      return chip !== undefined;
    }`;
    await until('the chip', () => popup.evaluate(click));
    await until('its card', async () => (await article.cardText())?.includes('Innodata'));
    const [mark] = (await article.marked()).filter(({ text }) => text === 'INOD');
    expect(mark?.rect.y).toBeGreaterThan(0);
    expect(mark?.rect.y).toBeLessThan(900);
    await article.close();
  });
});
