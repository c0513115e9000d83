import { describe, expect, it } from 'vitest';
import { BROWSERS } from './browsers';
import { callBackground } from './extension-call';
import { stage } from './stage';
import type { Tab } from './tab';
import { until, untilLate } from './until';

/** What an extension page has as `browser`. */
declare const browser: { storage: { session: { clear(): Promise<void> } } };

/** The requests of a first popup, in whatever order they leave. */
const REQUESTS = 6;
/** Where in an exchange the worker dies: asked, answered in part, answered in full but not stored. */
const POINTS = ['request', 'head', 'body', 'end'] as const;
/** Of the first worker's requests three may be in the air, and its session may not be written down yet. */
const TWICE = 5;

/** A new user's cache in the same browser. */
async function forget(options: Tab): Promise<void> {
  await callBackground(options, 'data.clear', null);
  await options.page.evaluate(() => browser.storage.session.clear());
}

describe.each(BROWSERS)('a worker killed in %s', (name) => {
  const on = stage(name, { fresh: true });

  /** What a page does whose worker is gone: it asks once more, until the new one is there. */
  const figures = (options: Tab) =>
    untilLate('the figures', () =>
      callBackground(options, 'compare.data', { refresh: true }).catch(() => null),
    );

  it.each(POINTS)(
    'at the %s of any request of a popup leaves nothing to stumble over',
    {
      timeout: 180_000,
    },
    async (at) => {
      const options = await on.driver.openExtension('options.html');
      for (let nth = 0; nth < REQUESTS; nth++) {
        await forget(options);
        await on.driver.killBackground();
        on.replay.reset();
        const label = `request ${nth + 1}`;
        let reached = false;
        on.replay.fault({
          host: /yahoo|newyorkfed/,
          skip: nth,
          times: 1,
          fault: {
            kind: 'stop',
            at,
            reached: () => {
              reached = true;
            },
          },
        });
        const first = figures(options).catch(() => null);
        await until(label, async () => reached);
        await on.driver.killBackground();
        await first;
        const { small, large, smallHistory, fedFunds, holdings } = await figures(options);
        for (const { freshness } of [small, large, smallHistory, fedFunds]) {
          expect(freshness, label).toEqual({ status: 'fresh', fetching: false });
        }
        expect(holdings.holdings?.symbol, label).toBe('SPY');
        const asked = on.replay.log.data().map(({ host, path, query }) => `${host}${path}?${query}`);
        expect(asked.length, asked.join('\n')).toBeLessThanOrEqual(REQUESTS + TWICE);
        expect(
          Math.max(...asked.map((one) => asked.filter((other) => other === one).length)),
          label,
        ).toBeLessThanOrEqual(2);
      }
      expect(await on.driver.extensionErrors()).toEqual([]);
    },
  );

  it('at any moment of storing what came finds all of it, or asks again', { timeout: 120_000 }, async () => {
    const options = await on.driver.openExtension('options.html');
    for (const delay of [0, 5, 10, 20, 40, 80, 160]) {
      await forget(options);
      await on.driver.killBackground();
      on.replay.reset();
      let answered = 0;
      on.replay.fault({
        host: /yahoo|newyorkfed/,
        fault: {
          kind: 'stop',
          at: 'end',
          reached: () => {
            answered += 1;
          },
        },
      });
      const first = figures(options).catch(() => null);
      await until('the last answer', async () => answered >= REQUESTS);
      await new Promise((resolve) => setTimeout(resolve, delay));
      await on.driver.killBackground();
      await first;
      const { small, smallHistory } = await figures(options);
      expect(small.freshness, `${delay} ms after the last answer`).toEqual({
        status: 'fresh',
        fetching: false,
      });
      expect(smallHistory.history?.days.length, `${delay} ms after`).toBeGreaterThan(1000);
      expect(on.replay.log.data().length, `${delay} ms after`).toBeLessThanOrEqual(2 * REQUESTS);
      expect((await callBackground(options, 'data.status', null)).notice).toBeUndefined();
    }
    expect(await on.driver.extensionErrors()).toEqual([]);
  });
});
