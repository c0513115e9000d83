import type { Stage } from './stage';
import type { Tab } from './tab';
import { until } from './until';

type Field = HTMLInputElement & HTMLSelectElement;

export const text = (tab: Tab, selector: string) =>
  tab.page.$eval(selector, (element) => element.textContent ?? '');
export const fieldValue = (tab: Tab, selector: string) =>
  tab.page.$eval(selector, (field) => (field as Field).value);
export const isChecked = (tab: Tab, selector: string) =>
  tab.page.$eval(selector, (field) => (field as Field).checked);

/** Replaces what stands in a field, as a person does, and leaves it. */
export async function type(tab: Tab, selector: string, value: string): Promise<void> {
  await tab.page.$eval(selector, (field) => (field as Field).select());
  await tab.page.keyboard.press('Backspace');
  await tab.page.type(selector, value);
  await tab.page.keyboard.press('Tab');
}

export async function press(tab: Tab, selector: string): Promise<void> {
  await tab.page.$eval(selector, (element) => element.scrollIntoView({ block: 'center' }));
  await tab.page.click(selector);
}

/** Waits for 'saved' beside a preference. */
export const saved = (tab: Tab, key: string) =>
  until(`${key} saved`, async () => (await text(tab, `#row-${key}`)).includes('Saved'));

/** The options page, drawn. */
export async function openOptions(on: Stage, hash = ''): Promise<Tab> {
  const tab = await on.driver.openExtension(`options.html${hash}`);
  await tab.page.waitForSelector('#row-sync');
  return tab;
}

/** A second look at the page, as after a reload, once what was changed is written down. */
export async function lookAgain(on: Stage, tab: Tab): Promise<Tab> {
  await tab.page.evaluate(() => navigator.locks.request('capgap-settings', () => undefined));
  await tab.close();
  return openOptions(on);
}
