import { describe, expect, it } from 'vitest';
import { BROWSERS } from './browsers';
import { callBackground } from './extension-call';
import { stage } from './stage';
import type { Tab } from './tab';
import { until, untilLate } from './until';

const ask = (options: Tab) => callBackground(options, 'compare.data', { refresh: true });

describe.each(BROWSERS)('in %s', (name) => {
  const on = stage(name, { fresh: true });
  const count = () => on.replay.log.data().length;
  const asked = () =>
    on.replay.log
      .data()
      .map(({ host, path }) => `${host}${path}`)
      .join('\n');

  it('without access to any site nothing is asked, and with it everything at once', async () => {
    const options = await on.driver.openExtension('options.html');
    await on.driver.setAccess(false);
    for (let i = 0; i < 3; i++) {
      const { small, smallHistory, fedFunds } = await ask(options);
      for (const { freshness } of [small, smallHistory, fedFunds]) {
        expect(freshness.failure).toBe('permission-missing');
      }
      expect(small.facts?.metrics.trailingPE?.source).toBe('snapshot');
    }
    const { sources } = await callBackground(options, 'data.status', null);
    expect(sources.find(({ id }) => id === 'yahoo')?.state).toBe('permission-missing');
    expect(count()).toBe(0);

    await on.driver.setAccess(true);
    const { small, smallHistory } = await ask(options);
    expect(small.freshness).toEqual({ status: 'fresh', fetching: false });
    expect(smallHistory.freshness.failure).toBeUndefined();
    expect(count()).toBeLessThanOrEqual(6);
  });

  it('offline nothing leaves; back online all who wait share the same requests', {
    timeout: 90_000,
  }, async () => {
    const options = await on.driver.openExtension('options.html');
    const other = await on.driver.openExtension('welcome.html');
    await callBackground(options, 'data.status', null);
    await on.driver.setOffline(true);
    const offline = await ask(options);
    expect(offline.small.freshness).toEqual({ status: 'snapshot', fetching: false, failure: 'offline' });
    expect(offline.fedFunds.freshness.failure).toBe('offline');
    expect(count()).toBe(0);

    await on.driver.setOffline(false);
    const { small } = await untilLate('fresh figures', async () => {
      const [data] = await Promise.all([ask(options), ask(other), ask(options)]);
      return data.small.freshness.status === 'fresh' && data;
    });
    expect(small.freshness.failure).toBeUndefined();
    expect(count(), asked()).toBeLessThanOrEqual(6);
  });

  it('a pause that a source asked for is kept when the browser is restarted', {
    timeout: 120_000,
  }, async () => {
    on.replay.fault({
      host: /yahoo/,
      fault: { kind: 'answer', status: 429, body: 'Too Many Requests', headers: { 'retry-after': '1200' } },
    });
    const options = await on.driver.openExtension('options.html');
    await ask(options);
    expect(on.replay.log.count({ host: /yahoo/ })).toBeGreaterThan(0);

    await on.driver.restart();
    on.replay.reset();
    const again = await on.driver.openExtension('options.html');
    const { smallHistory } = await until('figures', () => ask(again).catch(() => null));
    expect(smallHistory.history?.source).toBe('cboe');
    const { sources } = await callBackground(again, 'data.status', null);
    const yahoo = sources.find(({ id }) => id === 'yahoo');
    expect(yahoo?.state).toBe('cooling-down');
    expect((yahoo?.retryAt ?? 0) - Date.now()).toBeGreaterThan(600_000);
    const toYahoo = on.replay.log.list({ host: /query\d\.finance\.yahoo/ });
    expect(toYahoo.map(({ host, path }) => `${host}${path}`)).toEqual([]);
  });
});
