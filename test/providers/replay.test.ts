import { describe, expect, it } from 'vitest';
import { createProviders } from '../../lib/providers/registry';
import type { Provider, ProviderContext } from '../../lib/providers/types';
import { DAY, epochDayFromIso } from '../../lib/time';
import { createHosts } from '../replay/hosts';
import { REPLAY_KEY } from '../replay/keyed';
import { Market } from '../replay/market/market';
import { impossibleIn } from './plausible';

const NOW = Date.parse('2026-01-22T22:30:00Z');
const hosts = createHosts(new Market(() => NOW));

/** The stand-in market without its sockets: what the extension asks in earnest, answered in process. */
function replayed() {
  const asked: string[] = [];
  const session = new Map<string, string>();
  let cookie = '';
  const context: ProviderContext = {
    now: () => NOW,
    key: REPLAY_KEY,
    session: {
      get: async (name) => session.get(name),
      set: async (name, value) =>
        void (value === undefined ? session.delete(name) : session.set(name, value)),
    },
    async request(address, { headers = {}, credentials } = {}) {
      const url = new URL(address);
      asked.push(`${url.hostname}${decodeURIComponent(url.pathname)}`);
      const sent = Object.fromEntries(
        Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
      );
      const reply = hosts.get(url.hostname)?.({
        host: url.hostname,
        path: decodeURIComponent(url.pathname),
        query: url.searchParams,
        method: 'GET',
        headers: { ...sent, ...(credentials === 'include' && { cookie }) },
      });
      const set = reply?.headers?.['set-cookie'];
      if (set && credentials === 'include') cookie = set.split(';')[0] ?? '';
      return {
        status: reply?.status ?? 404,
        contentType: reply?.headers?.['content-type'] ?? '',
        text: reply?.body.toString() ?? '',
      };
    },
  };
  return { context, asked };
}

const source = (id: string) => createProviders().find((one) => one.id === id) as Provider;

describe('the stand-in market', () => {
  it('gives Yahoo’s fund facts in four requests with the crumb', async () => {
    const { context, asked } = replayed();
    const yahoo = source('yahoo');
    const [small, large] = await Promise.all([yahoo.facts?.('IWM', context), yahoo.facts?.('SPY', context)]);
    expect(asked).toHaveLength(4);
    expect(small?.metrics.trailingPE?.value).toBeGreaterThan(10);
    expect(large?.metrics.trailingPE?.method).toBe(small?.metrics.trailingPE?.method);
    expect(impossibleIn([small, large])).toEqual([]);
  });
  it('gives quotes, prices, holdings, histories and a search', async () => {
    const { context } = replayed();
    const yahoo = source('yahoo');
    const symbols = ['IWM', 'SPY', '^RUT', '^GSPC', 'AAPL', 'NOPE'];
    expect((await yahoo.quotes?.(symbols, context))?.size).toBe(5);
    expect((await yahoo.prices?.(symbols, context))?.get('^RUT')?.metrics.price?.delayMinutes).toBe(15);
    expect((await yahoo.holdings?.('SPY', context))?.holdings).toHaveLength(10);
    const from = epochDayFromIso('2024-01-01');
    const series = await yahoo.histories?.({ symbols: ['^RUT', '^GSPC'], from }, context);
    expect([...(series?.keys() ?? [])].toSorted()).toEqual(['^GSPC', '^RUT']);
    expect(impossibleIn(series)).toEqual([]);
    expect((await yahoo.search?.('IWM', context))?.[0]?.symbol).toBe('IWM');
  });
  it('agrees on a history whoever is asked', async () => {
    const { context } = replayed();
    const request = { symbol: 'IWM', from: epochDayFromIso('2025-06-02') };
    const all = await Promise.all(
      ['yahoo', 'cboe', 'nasdaq', 'twelvedata'].map((id) => source(id).history?.(request, context)),
    );
    const last = all.map((history) => [history?.days.at(-1), history?.close.at(-1)?.toFixed(2)]);
    expect(new Set(last.map(String)).size).toBe(1);
    expect(last[0]?.[0]).toBe(epochDayFromIso('2026-01-22'));
    expect(impossibleIn(all)).toEqual([]);
  });
  it('agrees on a price whoever is asked', async () => {
    const { context } = replayed();
    const all = await Promise.all(
      ['yahoo', 'cboe', 'twelvedata', 'finnhub', 'fmp'].map((id) => source(id).quotes?.(['AAPL'], context)),
    );
    const prices = all.map((facts) => facts?.get('AAPL')?.metrics.price?.value?.toFixed(2));
    expect(new Set(prices).size).toBe(1);
  });
  it('agrees on the Fed’s target whoever is asked', async () => {
    const { context } = replayed();
    const [nyfed, fred] = await Promise.all([
      source('nyfed').fedFunds?.(context),
      source('fred').fedFunds?.(context),
    ]);
    expect(nyfed?.upper).toBe(fred?.upper);
    expect(nyfed?.changes.map(({ day }) => day)).toEqual(fred?.changes.map(({ day }) => day));
    expect(nyfed?.changes.length).toBeGreaterThan(2);
  });
  it('gives earnings from filings, a fund’s own P/E and the directory', async () => {
    const { context } = replayed();
    const eps = (await source('sec').facts?.('AAPL', context))?.metrics.eps;
    expect(eps?.value).toBeGreaterThan(0);
    expect(eps?.asOf).toBeGreaterThan(NOW - 200 * DAY);
    const fund = await source('ishares').facts?.('IWM', context);
    expect(fund?.metrics.trailingPE?.basis).toBe('excludes losses');
    const whole = await source('ishares').holdings?.('IWM', context);
    expect(whole).toMatchObject({ complete: true, asOf: epochDayFromIso('2026-01-22') * DAY });
    const directory = (await source('nasdaqtrader').directory?.(context)) ?? [];
    expect(directory.find(({ symbol }) => symbol === 'IWM')).toMatchObject({
      kind: 'etf',
      exchange: 'NYSE Arca',
    });
    expect((await source('sec').directory?.(context))?.some(({ symbol }) => symbol === 'SPY')).toBe(true);
  });
  it.each(['twelvedata', 'finnhub', 'fmp'])('accepts the key of %s, and refuses another', async (id) => {
    const { context } = replayed();
    await source(id).test?.(context);
    const refused = source(id).test?.({ ...context, key: 'wrong' });
    await expect(refused).rejects.toMatchObject({ kind: 'unauthorised' });
  });
});
