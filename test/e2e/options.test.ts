import type { ElementHandle } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { ARTICLE_URL } from '../replay/pages';
import { BROWSERS } from './browsers';
import { callBackground } from './extension-call';
import { fieldValue, isChecked, lookAgain, openOptions, press, saved, text, type } from './options-page';
import { stage } from './stage';
import type { Tab } from './tab';
import { until } from './until';

/** What an extension page has as `browser`. */
declare const browser: {
  action: { getBadgeText(of: object): Promise<string> };
  alarms: { create(name: string, info: object): Promise<void> };
  storage: { local: { get(key: string): Promise<{ alertState?: { checkedAt: number } }> } };
};

const textsOf = async (tab: Tab) => [...new Set((await tab.marked()).map((mark) => mark.text))];

describe.each(BROWSERS)('the options page in %s', (name) => {
  const on = stage(name, { fresh: true });

  it('keeps the comparison, and the popup shows it', async () => {
    let tab = await openOptions(on, '#comparison');
    await tab.page.select('#field-pair', 'VB / VV');
    await saved(tab, 'pair');
    await type(tab, '#field-smallCapMax', '3,5');
    await saved(tab, 'smallCapMax');
    await tab.page.select('#field-basis', 'forward');
    for (const window of [1, 4]) {
      await press(tab, `#row-returnWindows label:nth-of-type(${window}) input`);
      await saved(tab, 'returnWindows');
      tab = await lookAgain(on, tab);
    }
    expect(await fieldValue(tab, '#field-pair')).toBe('VB / VV');
    expect(await fieldValue(tab, '#field-smallCapMax')).toBe('3.5');
    expect(await fieldValue(tab, '#field-basis')).toBe('forward');
    const popup = await on.driver.openExtension('popup.html');
    await until(
      'the pair in the popup',
      async () => (await fieldValue(popup, '.pair-chooser select')) === 'VB/VV',
    );
    const columns = () =>
      popup.page.$$eval('.returns thead th', (heads) => heads.map((head) => head.textContent));
    await until('the chosen windows', async () => String(await columns()) === '1M,YTD');
    expect(popup.errors).toEqual([]);
  });

  it('explains nonsense beside its field and keeps the old value, and takes back a change', async () => {
    let tab = await openOptions(on);
    await type(tab, '#field-discountAlert', 'a third');
    await until('why', async () => (await text(tab, '#row-discountAlert')).includes('isn’t a number'));
    expect(await fieldValue(tab, '#field-discountAlert')).toBe('30');
    await type(tab, '#field-discountAlert', '25');
    await saved(tab, 'discountAlert');
    await press(tab, '#row-discountAlert .field-head button');
    await until('put back', async () => (await fieldValue(tab, '#field-discountAlert')) === '30');
    tab = await lookAgain(on, tab);
    expect(await fieldValue(tab, '#field-discountAlert')).toBe('30');
    expect(await on.driver.extensionErrors()).toEqual([]);
  });

  it('keeps alerts, and tries one on the history', { timeout: 120_000 }, async () => {
    let tab = await openOptions(on, '#alerts');
    await tab.page.select('#row-alerts .alert-form select', 'price');
    await type(tab, '#row-alerts .alert-form .symbol', 'ampl');
    await type(tab, '#row-alerts .alert-form .number', '0.01');
    await press(tab, '#row-alerts .alert-form button[type=submit]');
    await until('the alert', async () => (await text(tab, '#row-alerts')).includes('AMPL: price ≥ 0.01'));
    await press(tab, '#row-quietHours input[type=checkbox]');
    await saved(tab, 'quietHours');
    tab = await lookAgain(on, tab);
    expect(await text(tab, '#row-alerts')).toContain('AMPL: price ≥ 0.01');
    expect(await isChecked(tab, '#row-quietHours input[type=checkbox]')).toBe(true);

    await press(tab, '#row-alerts li .acts button');
    const fetch = '#row-alerts .back-test button:not(.quiet)';
    await tab.page.waitForSelector(fetch);
    await press(tab, fetch);
    // Above from the first day on, so that there is no crossing in it.
    await until('a verdict', async () => (await text(tab, '.back-test')).includes('would not have fired'));
    expect(await tab.page.$('.back-test canvas')).not.toBeNull();
    expect(tab.errors).toEqual([]);
  });

  it('tells once of what has crossed: badge, popup and log', async () => {
    const tab = await openOptions(on, '#alerts');
    await tab.page.select('#row-alerts .alert-form select', 'price');
    await type(tab, '#row-alerts .alert-form .symbol', 'AMPL');
    await type(tab, '#row-alerts .alert-form .number', '0.01');
    await press(tab, '#row-alerts .alert-form button[type=submit]');
    await until('the alert', async () => (await text(tab, '#row-alerts')).includes('AMPL: price ≥ 0.01'));
    const badge = () => tab.page.evaluate(() => browser.action.getBadgeText({}));
    const checkedAt = () =>
      tab.page.evaluate(async () => (await browser.storage.local.get('alertState')).alertState?.checkedAt);
    for (const alarm of ['alerts', 'daily']) {
      const before = await checkedAt();
      await tab.page.evaluate((name) => browser.alarms.create(name, { when: Date.now() }), alarm);
      await until('a look at the figures', async () => (await checkedAt()) !== before);
    }
    const { log, unseen } = await callBackground(tab, 'alerts.status', null);
    expect(unseen).toBe(1);
    expect(log).toMatchObject([{ symbol: 'AMPL', figures: [{ symbol: 'AMPL', what: 'price' }] }]);
    expect(await badge()).toBe('!');

    const popup = await on.driver.openExtension('popup.html');
    await until('the news', async () => (await text(popup, 'main')).includes('AMPL: price up to'));
    await until('no news any more', async () => (await badge()) === '');
    expect(await on.driver.extensionErrors()).toEqual([]);
  });

  it('changes at once what is found on an open page', async () => {
    const article = await on.driver.open(ARTICLE_URL);
    await until('marks', async () => (await textsOf(article)).includes('Russell 2000'));
    const tab = await openOptions(on, '#detection');
    await press(tab, '#field-detectNames');
    await saved(tab, 'detectNames');
    await article.page.bringToFront();
    await until('no names', async () => {
      const texts = await textsOf(article);
      return texts.length > 0 && !texts.includes('Russell 2000');
    });
    expect(await textsOf(article)).toContain('^GSPC');

    await tab.page.bringToFront();
    await type(tab, '#field-ignoredWords', '^GSPC');
    await saved(tab, 'ignoredWords');
    await article.page.bringToFront();
    await until('the ignored word gone', async () => !(await textsOf(article)).includes('^GSPC'));

    await tab.page.bringToFront();
    await press(tab, '#field-scanning');
    await saved(tab, 'scanning');
    await article.page.bringToFront();
    await until('nothing', async () => (await textsOf(article)).length === 0);
    expect(article.errors).toEqual([]);
  });

  it('strictness changes what is marked', async () => {
    const tab = await openOptions(on, '#detection');
    const marked = () => tab.page.$$eval('#detection .preview mark', (marks) => marks.length);
    const counts: number[] = [];
    for (const strictness of ['cautious', 'eager']) {
      await tab.page.select('#field-strictness', strictness);
      await saved(tab, 'strictness');
      await type(tab, '#preview', `Amplitude rose, and so did INOD and IT. ${strictness}`);
      await until('the example', async () => (await text(tab, '#detection .preview')).includes(strictness));
      counts.push(await marked());
    }
    expect(counts[0]).toBeLessThan(counts[1] as number);
  });

  it('look and behaviour of card and marks follow', async () => {
    const article = await on.driver.open(ARTICLE_URL);
    await article.openCard('IWM', 'Expenses');
    await article.page.mouse.move(5, 5);
    const tab = await openOptions(on, '#card');
    await tab.page.select('#field-theme', 'dark');
    await saved(tab, 'theme');
    expect(await tab.page.$eval('html', (html) => (html as HTMLElement).dataset.theme)).toBe('dark');
    await tab.page.select('#field-underline', 'background');
    await saved(tab, 'underline');
    expect(
      await tab.page.$eval(
        '#row-underline .preview',
        (preview) => (preview as HTMLElement).dataset.underline,
      ),
    ).toBe('background');
    const expense = await tab.page.evaluateHandle(() =>
      [...document.querySelectorAll('#row-cardFields label')]
        .find((label) => label.textContent?.includes('Expense ratio'))
        ?.querySelector('input'),
    );
    await (expense as ElementHandle<HTMLInputElement>).click();
    await saved(tab, 'cardFields');

    await article.page.bringToFront();
    const card = await until('the changed card', async () => {
      const shown = await article.openCard('IWM', '52 weeks');
      if (!shown.includes('Expenses')) return shown;
      await article.page.keyboard.press('Escape');
      await article.page.mouse.move(5, 5);
      return undefined;
    });
    expect(card).toContain('IWM');
    const again = await openOptions(on);
    expect(await fieldValue(again, '#field-underline')).toBe('background');
    expect(await fieldValue(again, '#field-theme')).toBe('dark');
  });
});
