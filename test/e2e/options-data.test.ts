import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { fixtureUrl } from '../replay/pages';
import { GATEWAY } from '../replay/server';
import { BROWSERS } from './browsers';
import { callBackground } from './extension-call';
import { fieldValue, lookAgain, openOptions, press, saved, text, type } from './options-page';
import { stage } from './stage';
import type { Tab } from './tab';
import { until } from './until';

/** What an extension page has as `browser`. */
declare const browser: { storage: { local: Area; sync: Area } };
interface Area {
  get(key: null): Promise<object>;
  set(items: object): Promise<void>;
}

describe.each(BROWSERS)('sites, sources and data on the options page in %s', (name) => {
  const on = stage(name, { fresh: true });

  it('reads a site once it is granted, and no longer once it is taken back', {
    timeout: 120_000,
  }, async () => {
    const page = await on.driver.open(fixtureUrl('forms', 'other.example'));
    await on.driver.setHostAccess('https://*.other.example/*', true);
    await on.driver.setHostAccess('http://*.other.example/*', true);
    let tab = await openOptions(on, '#sites');
    await type(tab, '#field-allowSites', 'no site at all');
    expect(await text(tab, '#row-allowSites')).toContain('is not a site');
    await type(tab, '#field-allowSites', 'https://www.other.example/');
    await press(tab, '#row-allowSites button[type=submit]');
    await until('the site', async () => (await text(tab, '#row-allowSites .list')).includes('other.example'));
    await page.page.bringToFront();
    await until('marks', async () => (await page.marked()).length > 0);

    await on.driver.setHostAccess('https://*.other.example/*', false);
    await until('what is missing', async () =>
      (await text(tab, '#row-allowSites')).includes('Permission missing'),
    );
    await page.close();
    const later = await on.driver.open(fixtureUrl('forms', 'other.example'));
    await tab.page.bringToFront();
    tab = await lookAgain(on, tab);
    expect(await text(tab, '#row-allowSites')).toContain('Grant access');
    await later.page.bringToFront();
    expect(await later.marked()).toEqual([]);
    expect(await on.driver.extensionErrors()).toEqual([]);
  });

  it('asks no source that is off, and a gateway in the place of all', async () => {
    const tab = await openOptions(on, '#sources');
    await tab.page.waitForSelector('.source');
    const rowOf = (label: string) =>
      tab.page.$$eval(
        '.source',
        (rows, wanted) => rows.findIndex((row) => row.textContent?.includes(wanted)) + 1,
        label,
      );
    await press(tab, `.source:nth-of-type(${await rowOf('Yahoo Finance')}) input[type=checkbox]`);
    await saved(tab, 'disabledSources');
    on.replay.log.clear();
    await callBackground(tab, 'compare.data', { refresh: true });
    const hosts = () => [...new Set(on.replay.log.data().map(({ host }) => host))];
    expect(hosts().length).toBeGreaterThan(0);
    expect(hosts().filter((host) => host.includes('yahoo'))).toEqual([]);

    await type(tab, '#field-gateway', 'http://insecure.example');
    expect(await text(tab, '#row-gateway')).toContain('not an https address');
    await on.driver.setHostAccess(`https://${GATEWAY}/*`, true);
    await type(tab, '#field-gateway', GATEWAY);
    await press(tab, '#row-gateway button[type=submit]');
    await saved(tab, 'gateway');
    on.replay.log.clear();
    const { small } = await callBackground(tab, 'compare.data', {
      pair: { small: 'IJR', large: 'VOO' },
      refresh: true,
    });
    expect(small.facts?.metrics.price?.value).toBeGreaterThan(0);
    expect([...new Set(on.replay.log.data().map(({ host }) => host))]).toEqual([GATEWAY]);
  });

  it('keeps a key on this device, and nowhere else', async () => {
    const tab = await openOptions(on, '#sources');
    await tab.page.waitForSelector('.source');
    await on.driver.setHostAccess('https://finnhub.io/*', true);
    const key = 'input[aria-label="Key for Finnhub"]';
    await tab.page.type(key, 'secret-key-1');
    await tab.page.focus(key);
    await tab.page.keyboard.press('Enter');
    await until('the key', async () =>
      (await text(tab, '#sources')).includes('Key stored on this device only'),
    );
    await callBackground(tab, 'source.test', { source: 'finnhub' });
    const kept = await tab.page.evaluate(async () => ({
      local: JSON.stringify(await browser.storage.local.get(null)),
      sync: JSON.stringify(await browser.storage.sync.get(null)),
    }));
    expect(kept.local).toContain('secret-key-1');
    expect(kept.sync).not.toContain('secret-key-1');
    const answers = [
      await callBackground(tab, 'data.status', null),
      await callBackground(tab, 'data.export', null),
      await callBackground(tab, 'scan.config', null),
    ];
    expect(JSON.stringify(answers)).not.toContain('secret-key-1');
    expect(await tab.html()).not.toContain('secret-key-1');
    expect((await on.driver.extensionErrors()).join()).not.toContain('secret-key-1');
  });

  it('clears what is kept of the market', async () => {
    const tab = await openOptions(on, '#storage');
    await callBackground(tab, 'compare.data', { refresh: true });
    expect((await callBackground(tab, 'data.status', null)).entries).toBeGreaterThan(2);
    await press(tab, '#storage .danger');
    await until('cleared', async () => (await text(tab, '#storage')).includes('Market data cleared'));
    expect((await callBackground(tab, 'data.status', null)).entries).toBeLessThanOrEqual(1);
  });

  it('carries options to a file and back, and refuses a bad one whole', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'capgap-backup-'));
    try {
      let tab = await openOptions(on, '#backup');
      await tab.page.select('#field-theme', 'dark');
      await saved(tab, 'theme');
      await type(tab, '#field-watchlist', 'AMPL INOD');
      await saved(tab, 'watchlist');
      const exported = await exportOf(tab);
      expect(JSON.parse(exported)).toMatchObject({
        settings: { theme: 'dark', watchlist: ['AMPL', 'INOD'] },
      });

      await on.driver.reinstall();
      tab = await openOptions(on, '#backup');
      const bad = join(folder, 'bad.json');
      await writeFile(bad, exported.replace('"dark"', '"plaid"'));
      await upload(tab, bad);
      await until('the refusal', async () => (await text(tab, '#backup')).includes('Nothing was changed'));
      const large = join(folder, 'large.json');
      await writeFile(large, `"${'x'.repeat(10_000_000)}"`);
      await upload(tab, large);
      await until('the refusal', async () => (await text(tab, '#backup')).includes('larger than a backup'));
      expect(await fieldValue(tab, '#field-theme')).toBe('auto');

      const good = join(folder, 'good.json');
      await writeFile(good, exported);
      await upload(tab, good);
      await tab.page.waitForSelector('#backup .import');
      await until('the preview', async () => (await text(tab, '#backup .import')).includes('AMPL, INOD'));
      expect(await fieldValue(tab, '#field-theme')).toBe('auto');
      await press(tab, '#backup [role=status] button');
      await until('applied', async () => (await fieldValue(tab, '#field-theme')) === 'dark');
      tab = await lookAgain(on, tab);
      expect(await fieldValue(tab, '#field-watchlist')).toBe('AMPL, INOD');
      expect(await exportOf(tab).then(withoutDate)).toBe(withoutDate(exported));
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('says what it is, under which licences, and how it stands', async () => {
    const tab = await openOptions(on, '#about');
    expect(await text(tab, '#about')).toContain('Version');
    await press(tab, '#about button');
    await until('diagnostics', async () => /Copied|"version"/.test(await text(tab, '#about')));
    const licences = await tab.page.evaluate(async () => (await fetch('/licences.txt')).text());
    expect(licences).toContain('preact (MIT)');
  });

  it('is the same after a restart of the browser', async () => {
    const tab = await openOptions(on);
    await tab.page.select('#field-theme', 'light');
    await saved(tab, 'theme');
    await type(tab, '#field-watchlist', 'AMPL');
    await saved(tab, 'watchlist');
    await on.driver.restart();
    const later = await openOptions(on);
    expect(await fieldValue(later, '#field-theme')).toBe('light');
    expect(await fieldValue(later, '#field-watchlist')).toBe('AMPL');
  });

  it('goes on in memory and says so when nothing can be stored', async () => {
    const tab = await openOptions(on);
    await tab.page.evaluate(() => {
      browser.storage.local.set = () => Promise.reject(new Error('QuotaExceededError'));
    });
    await tab.page.select('#field-theme', 'dark');
    await until('the banner', async () => (await text(tab, '.options')).includes('refuses to store'));
    expect(await fieldValue(tab, '#field-theme')).toBe('dark');
    await type(tab, '#field-openDelay', '150');
    expect(await fieldValue(tab, '#field-openDelay')).toBe('150');
    expect(tab.errors).toEqual([]);
  });
});

const withoutDate = (file: string) => file.replace(/"exported": "[^"]*"/, '');

/** What the export button would write to a file. */
async function exportOf(tab: Tab): Promise<string> {
  await tab.page.evaluate(() => {
    const create = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      void (blob as Blob).text().then((json) => {
        document.body.dataset.exported = json;
      });
      return create(blob);
    };
  });
  await press(tab, '#backup .row button');
  return until('the file', () => tab.page.$eval('body', (body) => body.dataset.exported));
}

async function upload(tab: Tab, path: string): Promise<void> {
  const input = (await tab.page.$('#backup input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path as `${string}.json`);
}
