import { describe, expect, it } from 'vitest';
import { ARTICLE_URL, fixtureUrl } from '../replay/pages';
import { BROWSERS } from './browsers';
import { openOptions } from './options-page';
import { stage } from './stage';
import { until } from './until';

const POLICY = {
  defaults: { pair: { small: 'VB', large: 'VV' }, blockSites: ['cnbc.com'], mood: 'ignored' },
  locked: { theme: 'dark', strictness: 'cautious', openDelay: 99_999 },
};

/** Chromium takes an organisation's word from a folder of root's only. */
const SETTABLE = BROWSERS.filter((name) => name === 'firefox' || process.getuid?.() === 0);

describe.each(SETTABLE)('under an organisation’s policy in %s', (name) => {
  const on = stage(name, { policy: POLICY });

  it('what is locked is in force, shown as such, and cannot be changed', async () => {
    const { page, errors } = await openOptions(on);
    // Chromium hands the policy out some seconds after the installation.
    await until('the theme', () =>
      page.$eval('html', (html) => (html as HTMLElement).dataset.theme === 'dark'),
    );
    for (const key of ['theme', 'strictness']) {
      expect(await page.$eval(`#row-${key}`, (row) => row.textContent)).toContain('Set by your organisation');
      expect(await page.$eval(`#field-${key}`, (field) => field.matches(':disabled'))).toBe(true);
    }
    expect(await page.$eval('#field-strictness', (field) => (field as HTMLSelectElement).value)).toBe(
      'cautious',
    );
    // What makes no sense is as if it were not set.
    expect(await page.$eval('#field-openDelay', (field) => field.matches(':disabled'))).toBe(false);
    expect(await page.$eval('#field-openDelay', (field) => (field as HTMLInputElement).value)).toBe('300');
    expect(errors).toEqual([]);
  });

  it('its defaults hold on pages and in the popup until the user chooses otherwise', async () => {
    const blocked = await on.driver.open(fixtureUrl('forms', 'www.cnbc.com'));
    const article = await on.driver.open(ARTICLE_URL);
    await until('marks', async () => (await article.marked()).length > 0);
    await blocked.page.bringToFront();
    expect(await blocked.marked()).toEqual([]);

    const options = await openOptions(on);
    const pairOf = () => options.page.$eval('#field-pair', (field) => (field as HTMLSelectElement).value);
    expect(await pairOf()).toBe('VB / VV');
    const popup = await on.driver.openExtension('popup.html');
    await until('the pair in the popup', () =>
      popup.page.$eval('.pair-chooser select', (field) => (field as HTMLSelectElement).value === 'VB/VV'),
    );
    await popup.close();
    await options.page.bringToFront();
    await options.page.select('#field-pair', 'IWM / SPY');
    await until('saved', () => options.page.$eval('#row-pair', (row) => row.textContent?.includes('Saved')));
    const again = await openOptions(on);
    expect(await again.page.$eval('#field-pair', (field) => (field as HTMLSelectElement).value)).toBe(
      'IWM / SPY',
    );
    expect(await on.driver.extensionErrors()).toEqual([]);
  });
});
