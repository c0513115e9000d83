import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { fixtureUrl } from '../replay/pages';
import { BROWSERS } from './browsers';
import { stage } from './stage';
import type { Tab } from './tab';
import { until } from './until';

const FOLDER = fileURLToPath(new URL('../pages/fixtures/', import.meta.url));

/** Pages that carry their own expectation: `<meta name="expect-marks" content="IWM, AMPL">`. */
const pages = readdirSync(FOLDER).map((file) => {
  const source = readFileSync(FOLDER + file, 'utf8');
  const expected = /<meta name="expect-marks" content="([^"]*)">/.exec(source)?.[1] ?? '';
  return { page: file.replace('.html', ''), marks: expected.split(', ').filter(Boolean) };
});

/** The tickers marked right now; names of companies and funds are marked as well and left out here. */
async function symbols(tab: Tab): Promise<string[]> {
  const texts = (await tab.marked()).map(({ text }) => text.replace('$', ''));
  return [...new Set(texts.filter((text) => /^\^?[A-Z.]+$/.test(text)))].sort();
}

describe.each(BROWSERS)('on fixture pages in %s', (name) => {
  const on = stage(name);

  it.each(pages.filter(({ marks }) => marks.length > 0))('marks $marks on $page', async ({ page, marks }) => {
    const tab = await on.driver.open(fixtureUrl(page));
    let found: string[] = [];
    await until(`${marks.join(', ')} on ${page}`, async () => {
      found = await symbols(tab);
      return marks.every((mark) => found.includes(mark));
    }).catch(() => undefined);
    expect(found).toEqual(marks.toSorted());
    expect(tab.errors).toEqual([]);
    await tab.close();
  });

  it('leaves no trace on a page without tickers and asks no source', async () => {
    const tab = await on.driver.open(fixtureUrl('no-tickers'));
    // The scanner is done with an earlier page's worth of time when another page has its marks.
    const other = await on.driver.open(fixtureUrl('forms'));
    await until('marks elsewhere', async () => (await other.marked()).length > 0);
    const trace = await tab.page.evaluate(() => ({
      highlights: CSS.highlights.size,
      sheets: document.adoptedStyleSheets.length,
      added: document.documentElement.childElementCount,
    }));
    expect(trace).toEqual({ highlights: 0, sheets: 0, added: 2 });
    await tab.close();
    await other.close();
  });

  it('ignores events that a page forges', async () => {
    const tab = await on.driver.open(fixtureUrl('forged-events'));
    await until('marks', async () => (await tab.marked()).length > 0);
    on.replay.log.clear();
    await tab.page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          let forged = 0;
          addEventListener('keydown', () => {
            forged += 1;
            if (forged === 20) resolve();
          });
        }),
    );
    expect(await tab.cardText()).toBeNull();
    expect(on.replay.log.count({ path: /quoteSummary|chart/ })).toBe(0);
    await tab.close();
  });

  it('marks the next article of a page that never reloads', async () => {
    const tab = await on.driver.open(fixtureUrl('spa'));
    await until('the first view', async () => (await symbols(tab)).includes('IWM'));
    await tab.page.click('#next');
    await until('the second view', async () => (await symbols(tab)).join() === 'AMPL');
    await tab.close();
  });

  it('gives up on a page that removes everything', async () => {
    const tab = await on.driver.open(fixtureUrl('tamper'));
    await until('the page to be swept', () => tab.page.evaluate(() => performance.now() > 3000));
    const removals = await tab.page.evaluate(() => (window as unknown as { removals: number }).removals);
    expect(removals).toBeLessThanOrEqual(5);
    expect(tab.errors).toEqual([]);
    await tab.close();
  });

  it('marks what is near the viewport only, wherever that is', async () => {
    const tab = await on.driver.open(fixtureUrl('volume'));
    await until('the top', async () => (await symbols(tab)).join() === 'IWM');
    await tab.page.evaluate(() => document.getElementById('end')?.scrollIntoView());
    await until('the end', async () => (await symbols(tab)).includes('AMPL'));
    expect((await tab.marked()).length).toBeLessThanOrEqual(200);
    await tab.close();
  });
});
