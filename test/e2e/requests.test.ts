import { describe, expect, it } from 'vitest';
import { isoFromEpochDay } from '../../lib/time';
import { ARTICLE_URL, fixtureUrl } from '../replay/pages';
import { BROWSERS } from './browsers';
import { callBackground } from './extension-call';
import { stage } from './stage';
import type { Tab } from './tab';
import { until } from './until';

describe.each(BROWSERS)('requests, counted by the server, in %s', (name) => {
  const on = stage(name, { fresh: true });

  const data = () => on.replay.log.data().map(({ host, path }) => `${host}${path}`);
  const quiet = () =>
    until('half a second without requests', async () => {
      const last = on.replay.log.data().at(-1);
      return last !== undefined && Date.now() - last.at > 500;
    });

  it('are at most 6 for the first popup and 1 for the next', async () => {
    const article = await on.driver.open(fixtureUrl('no-tickers'));
    const popup = await on.driver.openPopup(article);
    await until('live figures', async () =>
      String(await popup.evaluate('() => document.body.textContent')).includes('Yahoo'),
    );
    await quiet();
    expect(data().length, data().join('\n')).toBeLessThanOrEqual(6);
    expect(on.replay.log.busiest).toBeLessThanOrEqual(3);

    on.replay.log.clear();
    const options = await on.driver.openExtension('options.html');
    await callBackground(options, 'compare.data', {});
    await callBackground(options, 'compare.data', {});
    expect(data().length, data().join('\n')).toBeLessThanOrEqual(1);
  });

  it('are none before a pointer rests, then 2 for the quotes of 40 tickers in however many tabs', async () => {
    const tabs: Tab[] = [];
    for (let i = 0; i < 4; i++) {
      const tab = await on.driver.open(fixtureUrl('forty-tickers'));
      await until('marks', async () => (await tab.marked()).length === 40);
      tabs.push(tab);
    }
    expect(data()).toEqual([]);

    for (const [i, tab] of tabs.entries()) {
      await tab.page.bringToFront();
      await tab.openCard(['YELP', 'AMPL', 'FN', 'GH'][i] ?? 'YELP', 'P/E');
    }
    await quiet();
    const quotes = data().filter((address) => /v7\/finance\/quote$/.test(address));
    expect(quotes.length, data().join('\n')).toBeLessThanOrEqual(2);
    expect(on.replay.log.busiest).toBeLessThanOrEqual(3);
    for (const tab of tabs) await tab.close();
  });

  it('are not repeated by a second reader of the same article', async () => {
    const first = await on.driver.open(ARTICLE_URL);
    await first.openCard('IWM', 'Net assets');
    await quiet();
    on.replay.log.clear();
    const second = await on.driver.open(ARTICLE_URL);
    await second.openCard('IWM', 'Net assets');
    expect(data(), data().join('\n')).toEqual([]);
  });

  it('are a few more for whole lives, once: none for the next worker, the next popup or the next day’s look', async () => {
    const options = await on.driver.openExtension('options.html');
    const symbols = ['^RUT', '^GSPC'];
    expect((await callBackground(options, 'histories.whole', { symbols }))['^RUT']?.history?.source).toBe(
      'snapshot',
    );
    expect(data()).toEqual([]);
    const whole = await callBackground(options, 'histories.whole', { symbols, fetch: true });
    for (const symbol of symbols) {
      expect(isoFromEpochDay(whole[symbol]?.history?.days[0] ?? 0)).toBe('1987-09-10');
      expect(whole[symbol]?.history?.days.length).toBeGreaterThan(9500);
    }
    // One for the closes of both, four decades each.
    expect(data().length, data().join('\n')).toBe(1 + 2 * 4);
    expect(on.replay.log.busiest).toBeLessThanOrEqual(3);
    on.replay.log.clear();
    await on.driver.killBackground();
    const again = await until('the next worker', () =>
      callBackground(options, 'histories.whole', { symbols, fetch: true }).catch(() => null),
    );
    expect(again['^GSPC']?.history?.days.length).toBe(whole['^GSPC']?.history?.days.length);
    expect(data(), data().join('\n')).toEqual([]);
  });

  it('are not repeated after the worker died', async () => {
    const options = await on.driver.openExtension('options.html');
    await until('live figures', async () => {
      const { small } = await callBackground(options, 'compare.data', {});
      return small.freshness.status === 'fresh' && !small.freshness.fetching;
    });
    await quiet();
    on.replay.log.clear();
    await on.driver.killBackground();
    const { small } = await callBackground(options, 'compare.data', {}).catch(() =>
      callBackground(options, 'compare.data', {}),
    );
    expect(small.facts?.metrics.price?.source).toBe('yahoo');
    expect(data().length, data().join('\n')).toBeLessThanOrEqual(1);
  });
});
