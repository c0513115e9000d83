import { describe, expect, it } from 'vitest';
import type { ComparisonData } from '../../lib/messaging/protocol';
import type { Fault } from '../replay/faults';
import { BROWSERS } from './browsers';
import { callBackground } from './extension-call';
import { stage } from './stage';
import type { Tab } from './tab';
import { until, untilLate } from './until';

const DATA = /yahoo|newyorkfed|stlouisfed|cboe|nasdaq|sec\.gov|ishares/;
/** More would be a loop: eight histories and two funds, each with every source in turn. */
const MOST_REQUESTS = 45;
/** A host is left alone after five failures; what is in the air by then and the browser's own second tries come on top. */
const MOST_A_HOST = 12;

/** Asks until nothing is being fetched any more. */
function settled(tab: Tab): Promise<ComparisonData> {
  return untilLate('the market service to settle', async () => {
    const data = await callBackground(tab, 'compare.data', {});
    return (
      ![data.small, data.large, data.smallHistory, data.fedFunds].some(
        ({ freshness }) => freshness.fetching,
      ) && data
    );
  });
}

const JSON_TYPE = { 'content-type': 'application/json' };

/** With the most requests, where it is not the usual. */
const FAULTS: [what: string, fault: Fault, most?: number][] = [
  [
    'a page in place of data',
    { kind: 'answer', status: 200, body: '<!doctype html><title>Just a moment</title>' },
  ],
  [
    'an empty body',
    { kind: 'answer', status: 200, body: '', headers: { 'content-type': 'application/json' } },
  ],
  ['no content', { kind: 'answer', status: 204 }],
  ['half a reply', { kind: 'truncated', fraction: 0.5 }],
  ['a broken connection', { kind: 'reset', afterBytes: 20 }],
  ['a server error', { kind: 'answer', status: 500, body: 'Internal Server Error' }],
  ['a refusal', { kind: 'answer', status: 403, body: 'Forbidden' }],
  [
    'too many requests',
    { kind: 'answer', status: 429, body: 'Too Many Requests', headers: { 'retry-after': '120' } },
    15,
  ],
  [
    'a script',
    { kind: 'answer', status: 200, body: 'alert(1)', headers: { 'content-type': 'text/javascript' } },
  ],
  [
    'a million items',
    { kind: 'answer', status: 200, body: `[${'0,'.repeat(899_999)}0]`, headers: JSON_TYPE },
  ],
  [
    'a hundred thousand levels',
    { kind: 'answer', status: 200, body: '['.repeat(1e5) + ']'.repeat(1e5), headers: JSON_TYPE },
  ],
  ['three megabytes', { kind: 'huge', bytes: 30_000_000 }],
  ['a compressed bomb', { kind: 'huge', bytes: 60_000_000, gzip: true }],
];

describe.each(BROWSERS)('when every source fails, %s', (name) => {
  const on = stage(name, { fresh: true });

  it.each(FAULTS)('shows the snapshot and names a reason on %s', async (_, fault, most = MOST_REQUESTS) => {
    on.replay.fault({ host: DATA, fault });
    const options = await on.driver.openExtension('options.html');
    const { small, large, fedFunds } = await settled(options);
    for (const side of [small, large]) {
      expect(side.freshness.status).toBe('snapshot');
      expect(side.freshness.failure).toBeTruthy();
    }
    expect(small.facts?.metrics.trailingPE?.value).toBe(19.5);
    expect(large.facts?.metrics.trailingPE?.value).toBe(28);
    expect(fedFunds.fedFunds?.upper).toBeGreaterThan(0);

    const asked = on.replay.log.data();
    const count = asked.length;
    const hosts = asked.map(({ host }) => host);
    expect(count, hosts.join('\n')).toBeLessThanOrEqual(most);
    for (const host of new Set(hosts)) {
      expect(hosts.filter((one) => one === host).length, host).toBeLessThanOrEqual(MOST_A_HOST);
    }
    await settled(options);
    expect(on.replay.log.data().length - count).toBeLessThanOrEqual(2);
    expect(await on.driver.extensionErrors()).toEqual([]);
  });
});

describe.each(BROWSERS)('when a source fails, %s', (name) => {
  const on = stage(name, { fresh: true });

  it('keeps the old figures and their age when Yahoo stops answering', async () => {
    const options = await on.driver.openExtension('options.html');
    const before = await settled(options);
    expect(before.small.freshness.status).toBe('fresh');
    on.replay.fault({ host: /yahoo/, fault: { kind: 'answer', status: 500 } });
    await callBackground(options, 'compare.data', { refresh: true });
    const after = await settled(options);
    expect(after.small.facts?.metrics.trailingPE?.value).toBe(before.small.facts?.metrics.trailingPE?.value);
    expect(after.smallHistory.history?.days.length).toBeGreaterThan(1000);
  });

  it('shows a number that is none as missing, with a reason', async () => {
    on.replay.fault({
      host: DATA,
      fault: { kind: 'rewrite', change: (body) => body.replace(/:-?\d+\.\d+/g, ':1e999') },
    });
    const options = await on.driver.openExtension('options.html');
    const { small, large } = await settled(options);
    for (const { facts } of [small, large]) {
      for (const [id, metric] of Object.entries(facts?.metrics ?? {})) {
        expect(metric.value === null ? metric.reason : Number.isFinite(metric.value), id).toBeTruthy();
      }
    }
  });

  it('takes the Fed funds target from FRED when the New York Fed is silent', async () => {
    on.replay.fault({ host: 'newyorkfed', fault: { kind: 'answer', status: 503 } });
    const options = await on.driver.openExtension('options.html');
    const { fedFunds } = await settled(options);
    expect(fedFunds.fedFunds).toMatchObject({ source: 'fred', lower: 0.035, upper: 0.0375 });
  });

  it('takes what another source says where Yahoo leads to a strange host', async () => {
    on.replay.fault({
      host: /query\d\.finance\.yahoo/,
      fault: { kind: 'answer', status: 302, headers: { location: 'https://elsewhere.example/' } },
    });
    const options = await on.driver.openExtension('options.html');
    const { small, smallHistory } = await settled(options);
    expect(smallHistory.history?.source).toBe('cboe');
    expect(small.facts?.metrics.trailingPE?.source).toBe('ishares');
    const toYahoo = on.replay.log.count({ host: 'query1.finance.yahoo.com' });
    expect(toYahoo).toBeLessThanOrEqual(30);
  });

  it('gives up on a host that never answers, within its own timeout', { timeout: 120_000 }, async () => {
    on.replay.fault({ host: /yahoo/, fault: { kind: 'hang' } });
    on.replay.fault({ host: 'newyorkfed', fault: { kind: 'drip', bytesPerSecond: 1 } });
    const options = await on.driver.openExtension('options.html');
    const { smallHistory, fedFunds } = await settled(options);
    expect(smallHistory.history?.source).not.toBe('yahoo');
    expect(fedFunds.fedFunds?.source).toBe('fred');
    expect(on.replay.log.count({ host: /yahoo/ })).toBeLessThanOrEqual(20);
  });

  it('asks for one new crumb when the old one is refused, and not in a loop', async () => {
    on.replay.fault({
      path: /quoteSummary|v7\/finance\/quote/,
      fault: {
        kind: 'answer',
        status: 401,
        headers: { 'content-type': 'application/json' },
        body: '{"finance":{"result":null,"error":{"code":"Unauthorized","description":"Invalid Crumb"}}}',
      },
    });
    const options = await on.driver.openExtension('options.html');
    await settled(options);
    expect(on.replay.log.count({ path: '/v1/test/getcrumb' })).toBeLessThanOrEqual(2);
  });

  it('goes on without a crumb where Yahoo wants consent first', async () => {
    on.replay.fault({
      host: 'fc.yahoo.com',
      fault: { kind: 'answer', status: 302, headers: { location: 'https://guce.yahoo.com/consent' } },
    });
    on.replay.fault({
      path: 'getcrumb',
      fault: { kind: 'answer', status: 302, headers: { location: 'https://guce.yahoo.com/consent' } },
    });
    const options = await on.driver.openExtension('options.html');
    const { smallHistory } = await settled(options);
    expect(smallHistory.history?.days.length).toBeGreaterThan(1000);
    expect(
      on.replay.log.list({ host: 'consent.yahoo.com' }).filter(({ method }) => method === 'POST'),
    ).toEqual([]);
  });

  it('answers a caller whose worker was killed in the middle of a fetch', async () => {
    on.replay.fault({ path: /quoteSummary|spark|chart|latest|search/, fault: { kind: 'delay', ms: 1000 } });
    const options = await on.driver.openExtension('options.html');
    const first = callBackground(options, 'card.data', { symbol: 'AMPL' }).catch(() => null);
    await until('a request', async () => on.replay.log.data().length > 0);
    await on.driver.killBackground();
    await first;
    const card = await until('the card', async () => {
      const data = await callBackground(options, 'card.data', { symbol: 'AMPL' }).catch(() => null);
      return data?.own.facts?.metrics.price?.value ? data : null;
    });
    expect(card.instrument?.name).toContain('Amplitude');
  });
});
