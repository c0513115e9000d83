import { beforeEach, describe, expect, it, type Mock, vi } from 'vitest';
import { createAlertMemory } from '../../lib/background/alert-memory';
import type { Badge } from '../../lib/background/badge';
import { createDirectory } from '../../lib/background/directory';
import { createFoundPages } from '../../lib/background/found-pages';
import { createHandlers, type HandlerApi } from '../../lib/background/handlers';
import type { MessageSender } from '../../lib/background/sender';
import { listener, send } from '../../lib/messaging/messaging';
import { backgroundCalls, type CallName, type Params } from '../../lib/messaging/protocol';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings/settings';
import { DAY } from '../../lib/time';
import { createHarness, type Harness, memoryArea } from '../market/harness';
import { translateEnglish } from '../tools/english';

const OWN = { id: 'capgap', base: 'chrome-extension://capgap/' };
const ARTICLE = 'https://www.fool.com/investing/article/';
const POPUP: MessageSender = { id: 'capgap', url: `${OWN.base}popup.html` };
const script = (url = ARTICLE, rest: Partial<MessageSender> = {}): MessageSender => ({
  id: 'capgap',
  url,
  frameId: 0,
  tab: { id: 3, url },
  ...rest,
});

let harness: Harness;
let settings: Settings;
let api: { [K in Exclude<keyof HandlerApi, 'own'>]: ReturnType<typeof vi.fn<HandlerApi[K]>> } & Pick<
  HandlerApi,
  'own'
>;
let badge: { [K in keyof Badge]: Mock<Badge[K]> };
let handle: ReturnType<typeof listener>;

const call = <K extends CallName>(name: K, params: Params<K>, sender: MessageSender = script()) =>
  send(
    (message) => (handle as (message: unknown, sender: MessageSender) => Promise<unknown>)(message, sender),
    name,
    params,
  );

beforeEach(() => {
  harness = createHarness({ now: '2026-01-28T16:00:00Z' });
  settings = DEFAULT_SETTINGS;
  const market = harness.wake({ describe: (symbol) => directory.find(symbol) });
  const directory = createDirectory({
    store: market.store,
    sessions: market.sessions,
    now: () => harness.clock.now,
    fetch: market.directory,
  });
  api = {
    own: OWN,
    injectCard: vi.fn(async () => undefined),
    openTab: vi.fn(async () => undefined),
    openOptions: vi.fn(async () => undefined),
  };
  badge = { count: vi.fn(async () => undefined), news: vi.fn(async () => undefined) };
  handle = listener(
    backgroundCalls,
    createHandlers({
      badge,
      alerts: createAlertMemory(memoryArea(), () => harness.clock.now),
      market,
      directory,
      pages: createFoundPages({ session: memoryArea(), openTabs: async () => [] }),
      settings: {
        load: async () => settings,
        change: async (patch) => {
          settings = { ...settings, ...patch(settings) };
          return settings;
        },
      },
      api,
      notice: async () => 'rebuilt',
      t: translateEnglish,
    }),
  ) as typeof handle;
});

describe('scan.config', () => {
  it('gives a listed site its directory and the preferences that matter there', async () => {
    settings = { ...settings, strictness: 'eager', openDelay: 100, watchlist: ['AMPL'] };
    const config = await call('scan.config', null);
    expect(config).toMatchObject({ enabled: true, strictness: 'eager', openDelay: 100 });
    expect(config.directory.split(' ')).toContain('AMPL');
    expect(config).not.toHaveProperty('watchlist');
  });

  it.each<[string, Partial<Settings>, MessageSender]>([
    ['where scanning is off', { scanning: false }, script()],
    ['on a blocked site', { blockSites: ['fool.com'] }, script()],
    ['on a site that is not listed', {}, script('https://other.example/')],
    [
      'in a frame of a blocked site',
      { blockSites: ['other.example'] },
      script(ARTICLE, { frameId: 4, tab: { id: 3, url: 'https://other.example/' } }),
    ],
  ])('gives nothing %s', async (_, patch, sender) => {
    settings = { ...settings, ...patch };
    await expect(call('scan.config', null, sender)).resolves.toMatchObject({ enabled: false, directory: '' });
  });

  it('lets an allowed site in', async () => {
    settings = { ...settings, allowSites: ['other.example'] };
    await expect(call('scan.config', null, script('https://www.other.example/x'))).resolves.toMatchObject({
      enabled: true,
    });
  });
});

describe('page.found', () => {
  const instruments = ['AMPL', 'INOD', 'IWM'].map((symbol) => ({ symbol, text: symbol, mentions: 1 }));

  it('shows the number on the badge and asks nobody for anything', async () => {
    await call('page.found', { instruments });
    expect(badge.count).toHaveBeenLastCalledWith(3, 3);
    await call('page.found', { instruments: [] });
    expect(badge.count).toHaveBeenLastCalledWith(3, 0);
    expect(harness.network.requests).toEqual([]);
  });

  it('makes the first hover ask for the whole page', async () => {
    await call('page.found', { instruments });
    const data = await call('card.data', { symbol: 'INOD', refresh: true });
    expect(data.own.facts?.metrics.price?.value).toBeGreaterThan(0);
    const quotes = harness.network.requests.filter((request) => request.includes('/v7/finance/quote'));
    expect(quotes).toHaveLength(1);
    for (const { symbol } of instruments) expect(quotes[0]).toContain(symbol);
  });
});

describe('card', () => {
  it('is brought into the very frame that asks', async () => {
    await call('card.inject', null, script(ARTICLE, { frameId: 9 }));
    expect(api.injectCard).toHaveBeenCalledWith(expect.objectContaining({ tabId: 3, frameId: 9 }));
    await call('card.inject', null, POPUP);
    expect(api.injectCard).toHaveBeenCalledTimes(1);
  });

  it('learns of the watchlist only whether this symbol is on it', async () => {
    settings = { ...settings, watchlist: ['AMPL', 'SECRET'] };
    expect((await call('card.data', { symbol: 'AMPL' })).settings.watchlist).toEqual(['AMPL']);
    expect((await call('card.data', { symbol: 'IWM' })).settings.watchlist).toEqual([]);
  });

  it('has a name from the directory before any source has answered', async () => {
    harness.network.interfere(() => new TypeError('Failed to fetch'));
    const data = await call('card.data', { symbol: 'AMPL' });
    expect(data).toMatchObject({
      instrument: { name: expect.stringContaining('Amplitude') },
      own: { facts: null, freshness: { failure: 'source-failed' } },
    });
  });
});

describe('popup', () => {
  it('compares the chosen pair or another', async () => {
    expect((await call('compare.data', { refresh: true }, POPUP)).pair).toEqual({
      small: 'IWM',
      large: 'SPY',
    });
    const other = await call('compare.data', { pair: { small: 'IJR', large: 'IVV' }, refresh: true }, POPUP);
    expect(other.small.facts?.instrument.symbol).toBe('IJR');
  });

  it('gets quotes and histories of lists', async () => {
    const quotes = await call('quotes.get', { symbols: ['AMPL', 'INOD'], refresh: true }, POPUP);
    expect(Object.keys(quotes)).toEqual(['AMPL', 'INOD']);
    const histories = await call('histories.get', { symbols: ['AMPL', 'INOD'] }, POPUP);
    expect(histories.AMPL?.history?.days.length).toBeGreaterThan(100);
  });

  it('looks symbols up in the directory first, and at a source only for our own pages', async () => {
    expect((await call('symbol.lookup', { text: 'Amplitude' }))[0]?.symbol).toBe('AMPL');
    expect(await call('symbol.lookup', { text: 'qqzzqq' })).toEqual([]);
    expect(harness.network.requests).toEqual([]);
    await call('symbol.lookup', { text: 'qqzzqq' }, POPUP);
    expect(harness.network.requests).toHaveLength(1);
  });
});

describe('views', () => {
  it('open with what they are about, escaped', async () => {
    await call('view.open', { symbol: '^GSPC' });
    await call('view.open', {});
    await call('options.open', { section: 'alerts&x' });
    await call('options.open', {});
    expect(api.openTab.mock.calls).toEqual([
      ['popup.html?view=full&symbol=%5EGSPC'],
      ['popup.html?view=full'],
      ['options.html#alerts%26x'],
    ]);
    expect(api.openOptions).toHaveBeenCalledTimes(1);
  });
});

describe('stored data', () => {
  it('can be measured, exported and cleared by our own pages', async () => {
    await call('compare.data', { refresh: true }, POPUP);
    const status = await call('data.status', null, POPUP);
    expect(status.bytes).toBeGreaterThan(10_000);
    expect(status.notice).toBe('rebuilt');
    expect(status.sources.find(({ id }) => id === 'finnhub')).toMatchObject({
      state: 'no-key',
      limits: expect.stringContaining('minute'),
    });
    expect(await call('data.export', null, POPUP)).toContain('IWM');
    await call('data.clear', null, POPUP);
    expect((await call('data.status', null, POPUP)).bytes).toBeLessThan(1000);
  });

  it('of a source can be tested, with the reason when it fails', async () => {
    await expect(call('source.test', { source: 'cboe' }, POPUP)).resolves.toEqual({ ok: true });
    harness.network.interfere(() => new Response('no', { status: 401 }));
    await expect(call('source.test', { source: 'finnhub' }, POPUP)).resolves.toMatchObject({
      ok: false,
      reason: expect.any(String),
    });
  });
});

describe('strangers', () => {
  it('get nothing, and scripts on pages not what is ours alone', async () => {
    const framed: MessageSender = { ...POPUP, frameId: 4, tab: { id: 1, url: 'https://evil.example/' } };
    for (const [name, params] of [
      ['scan.config', null],
      ['card.data', { symbol: 'IWM' }],
      ['data.export', null],
      ['watchlist.toggle', { symbol: 'IWM' }],
    ] as const) {
      await expect(call(name, params as never, framed)).rejects.toThrow('not allowed from here');
    }
    await expect(call('data.export', null)).rejects.toThrow('not allowed from here');
    await expect(call('compare.data', {})).rejects.toThrow('not allowed from here');
    await expect(call('site.allow', { site: 'evil.example', allowed: true })).rejects.toThrow('not allowed');
    const bad = call('pair.choose', { pair: { small: '<b>', large: 'SPY' } }, POPUP);
    await expect(bad).rejects.toThrow('bad parameters');
    expect(harness.network.requests).toEqual([]);
  });
});

describe('alerts', () => {
  it('are told with what is kept quiet, and forgotten as news once seen', async () => {
    expect(await call('alerts.status', null, POPUP)).toEqual({ log: [], snoozed: {}, unseen: 0 });
    await call('alerts.snooze', { rule: 'a', quiet: true }, POPUP);
    expect(await call('alerts.status', null, POPUP)).toMatchObject({
      snoozed: { a: harness.clock.now + DAY },
    });
    await call('alerts.seen', null, POPUP);
    expect(badge.news).toHaveBeenCalledWith(0);
  });

  it.each(['alerts.status', 'alerts.seen'] as const)('%s is none of a page’s business', async (name) => {
    await expect(call(name, null)).rejects.toThrow('not allowed');
  });
});
