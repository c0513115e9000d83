import type { Page } from 'puppeteer-core';
import type { Stage } from './stage';
import type { Tab } from './tab';
import { until } from './until';

export const POPUP = { width: 380, height: 600 };

/** The popup as a tab of the popup's size, with everything fetched. */
export async function openSettled({ driver }: Stage, path = 'popup.html'): Promise<Tab> {
  const tab = await driver.openExtension(path, POPUP);
  // The picture kept of the last popup ends above the footer.
  await tab.page.waitForSelector('main footer');
  await until('fresh figures', () =>
    tab.page.evaluate(() => /^As of .*\)\.$/.test(document.querySelector('.notice p')?.textContent ?? '')),
  );
  return tab;
}

/** Presses the button with this accessible name. */
export const press = (page: Page, name: string) =>
  page
    .evaluate((wanted) => {
      const button = [...document.querySelectorAll<HTMLButtonElement>('button')].find(
        (each) => (each.getAttribute('aria-label') ?? each.textContent) === wanted,
      );
      if (!button) throw new Error(`no button ${wanted}`);
      button.focus();
    }, name)
    .then(() => page.keyboard.press('Enter'));

/** Text of the first element that fits. */
export const textOf = (page: Page, selector: string) =>
  page.$eval(selector, (element) => element.textContent ?? '');

/** Value of the pair chosen. */
export const chosen = (page: Page) =>
  page.$eval('.pair-chooser select', (select) => (select as HTMLSelectElement).value);

/** What the clipboard holds, pasted as a user would. */
export async function pasted(page: Page): Promise<string> {
  await page.evaluate(() => {
    const area = document.createElement('textarea');
    area.id = 'paste-here';
    document.body.append(area);
    area.focus();
  });
  await page.keyboard.down('Control');
  await page.keyboard.press('v');
  await page.keyboard.up('Control');
  return page.$eval('#paste-here', (area) => {
    const { value } = area as HTMLTextAreaElement;
    area.remove();
    return value;
  });
}

/** Chooses a segment or another radio button by its visible text, as a click does. */
export const choose = (page: Page, text: string) =>
  page.evaluate((wanted) => {
    const label = [...document.querySelectorAll('label')].find((each) => each.textContent?.trim() === wanted);
    label?.querySelector('input')?.click();
  }, text);
