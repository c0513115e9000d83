import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { describe, expect, it } from 'vitest';
import { BROWSERS } from './browsers';
import { stage } from './stage';
import { type Tab, until } from './tab';

declare const axe: { run(context: Document): Promise<AxeResults> };
/** What an extension page has as `browser`. */
declare const browser: { storage: { local: { set(items: object): Promise<void> } } };

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Each page with what is there once it has drawn itself. */
const PAGES = [
  // The picture kept of the last popup has no footer.
  ['popup.html', 'main footer'],
  ['options.html', '#row-sync'],
  ['welcome.html', 'article'],
  ['sidepanel.html', 'main [role=status], table'],
] as const;

/** Gives every control that Tab should reach a number; a group of radio buttons counts as one. */
function numberControls(page: Tab['page']): Promise<string[]> {
  return page.evaluate(() => {
    const groups = new Map<string, string>();
    const controls = [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button, input, select, textarea, summary, [tabindex]',
      ),
    ].filter(
      (element) =>
        element.tabIndex >= 0 &&
        element.checkVisibility({ visibilityProperty: true }) &&
        !element.matches(':disabled'),
    );
    controls.forEach((element, index) => {
      const group = element instanceof HTMLInputElement && element.type === 'radio' ? element.name : '';
      const key = group ? (groups.get(group) ?? String(index)) : String(index);
      if (group) groups.set(group, key);
      element.dataset.control = key;
    });
    return [...new Set(controls.map((element) => element.dataset.control ?? ''))];
  });
}

/** Presses Tab until every number was seen or it has gone round; what was never reached is left. */
async function unreached(page: Tab['page'], controls: string[]): Promise<string[]> {
  const left = new Set(controls);
  for (let i = 0; i < controls.length * 2 + 20 && left.size > 0; i++) {
    await page.keyboard.press('Tab');
    left.delete(
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.control ?? ''),
    );
  }
  return page.evaluate(
    (keys) =>
      keys.map((key) => document.querySelector(`[data-control="${key}"]`)?.outerHTML.slice(0, 120) ?? key),
    [...left],
  );
}

async function violations(tab: Tab): Promise<string[]> {
  await tab.page.evaluate(AXE);
  const found = await tab.page.evaluate(() => axe.run(document));
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 100)).join(' | ')}`,
  );
}

describe.each(BROWSERS)('own pages in %s', (name) => {
  const on = stage(name);

  async function show(path: string, drawn: string): Promise<Tab> {
    // In a wider tab it would be the page, with other controls.
    const size = path === 'popup.html' ? { width: 380, height: 600 } : undefined;
    const tab = await on.driver.openExtension(path, size);
    await tab.page.waitForSelector(drawn);
    return tab;
  }

  it.each(PAGES)('%s can be worked by keyboard alone', { timeout: 120_000 }, async (path, drawn) => {
    const tab = await show(path, drawn);
    const controls = await until('controls', async () => {
      const found = await numberControls(tab.page);
      return found.length > 0 || path === 'sidepanel.html' ? found : undefined;
    });
    expect(await unreached(tab.page, controls)).toEqual([]);
    await tab.close();
  });

  it.each(
    PAGES.flatMap(([path, drawn]) =>
      (['light', 'dark'] as const).map((scheme) => [path, scheme, drawn] as const),
    ),
  )('%s has no accessibility violation in %s', async (path, scheme, drawn) => {
    const tab = await show(path, drawn);
    await tab.setAppearance({ scheme });
    expect(await violations(tab)).toEqual([]);
    await tab.close();
  });

  it.each(['light', 'dark'] as const)(
    'options in use, with a rule on trial and past alerts, have no accessibility violation in %s',
    async (scheme) => {
      const first = await show('options.html', '#row-sync');
      await first.page.evaluate(async () => {
        const rule = { id: 'a', enabled: true, kind: 'streak', direction: 'either', threshold: 6 };
        await browser.storage.local.set({
          settings: {
            version: 1,
            entries: {
              'alerts/a': { t: 1, v: rule },
              'allowSites/other.example': { t: 2, v: 'other.example' },
              quietHours: { t: 3, v: { from: '22:00', to: '07:00' } },
            },
          },
          alertLog: [{ ruleId: 'a', kind: 'streak', side: 'above', value: 6, threshold: 6, asOf: 0, at: 0 }],
          alertsSnoozed: { a: Date.now() + 1e7 },
        });
      });
      await first.close();
      const tab = await show('options.html', '#alert-log li');
      await tab.setAppearance({ scheme });
      await tab.page.$eval('#row-alerts .acts button', (button) => (button as HTMLButtonElement).click());
      await tab.page.waitForSelector('.back-test canvas');
      await tab.page.waitForSelector('.source');
      expect(await violations(tab)).toEqual([]);
      const controls = await numberControls(tab.page);
      expect(await unreached(tab.page, controls)).toEqual([]);
      await tab.close();
    },
  );
});
