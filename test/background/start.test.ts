import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { startBackground } from '../../lib/background/start';
import { memoryArea } from '../market/harness';
import { createReplayNetwork, type ReplayNetwork } from '../market/replay-network';

const BASE = 'chrome-extension://capgap/';
const ARTICLE = 'https://www.fool.com/article';

type Listener = (...parameters: unknown[]) => unknown;

/** An event that remembers who listens. */
function event() {
  const listeners: Listener[] = [];
  return {
    listeners,
    addListener: (listener: Listener) => void listeners.push(listener),
    removeListener: () => undefined,
    fire: (...parameters: unknown[]) => listeners.map((listener) => listener(...parameters)),
  };
}

function createBrowser() {
  const alarms = new Map<string, { when: number }>();
  const local = memoryArea();
  const accessLevels: unknown[] = [];
  const browser = {
    runtime: {
      id: 'capgap',
      getURL: (path: string) => BASE + path,
      onMessage: event(),
      onInstalled: event(),
      openOptionsPage: vi.fn(async () => undefined),
    },
    storage: {
      local: { ...local, setAccessLevel: async (level: unknown) => void accessLevels.push(level) },
      session: memoryArea(),
      sync: memoryArea(),
      managed: { get: async () => ({}) },
      onChanged: event(),
    },
    alarms: {
      onAlarm: event(),
      get: async (name: string) => (alarms.has(name) ? { scheduledTime: alarms.get(name)?.when } : undefined),
      create: vi.fn(async (name: string, info: { when: number }) => void alarms.set(name, info)),
    },
    permissions: { onAdded: event(), onRemoved: event(), contains: async () => true },
    scripting: {
      getRegisteredContentScripts: vi.fn(async () => []),
      registerContentScripts: vi.fn(async () => undefined),
      unregisterContentScripts: vi.fn(async () => undefined),
      executeScript: vi.fn(async () => []),
    },
    tabs: {
      create: vi.fn(async () => ({})),
      query: vi.fn(async () => [{ id: 5 }]),
      sendMessage: vi.fn(async () => ({ ok: true, value: null })),
    },
    contextMenus: { onClicked: event(), removeAll: async () => undefined, create: vi.fn() },
    commands: { onCommand: event() },
    omnibox: { onInputChanged: event(), onInputEntered: event(), setDefaultSuggestion: vi.fn() },
    action: {
      setBadgeText: vi.fn(async () => undefined),
      setBadgeBackgroundColor: async () => undefined,
      setTitle: async () => undefined,
    },
    i18n: { getMessage: (key: string) => key, getUILanguage: () => 'en' },
    notifications: { onClicked: event(), onButtonClicked: event(), create: vi.fn(), clear: vi.fn() },
  };
  return { browser, alarms, accessLevels, local };
}

let network: ReplayNetwork;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  network = createReplayNetwork(Date.now);
  vi.stubGlobal('fetch', network.fetch);
  vi.stubGlobal('navigator', {
    onLine: true,
    locks: { request: (_: string, task: () => unknown) => task() },
  });
  vi.stubGlobal('addEventListener', vi.fn());
});
afterEach(() => {
  vi.unstubAllGlobals();
});

function start() {
  const set = createBrowser();
  startBackground(set.browser as unknown as Browser);
  return set;
}

const scanner = { id: 'capgap', url: ARTICLE, frameId: 0, tab: { id: 5, url: ARTICLE } };
const message = (call: string, params: unknown = null) => ({ capgap: 1, call, params });

describe('background', () => {
  it('listens to everything in its first turn', () => {
    const { browser } = start();
    const { runtime, storage, alarms, permissions, contextMenus, commands, omnibox } = browser;
    const events = [
      runtime.onMessage,
      runtime.onInstalled,
      storage.onChanged,
      alarms.onAlarm,
      permissions.onAdded,
      permissions.onRemoved,
      contextMenus.onClicked,
      commands.onCommand,
      omnibox.onInputEntered,
    ];
    expect(events.map(({ listeners }) => listeners.length > 0)).toEqual(events.map(() => true));
  });

  it('asks nobody for anything by itself', async () => {
    const { browser } = start();
    browser.runtime.onInstalled.fire({ reason: 'update' });
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(network.requests).toEqual([]);
  });

  it('answers scripts on pages, and not what isn’t ours', async () => {
    const { browser } = start();
    const [answer] = browser.runtime.onMessage.fire(message('scan.config'), scanner);
    await expect(answer).resolves.toMatchObject({ ok: true, value: { enabled: true } });
    expect(browser.runtime.onMessage.fire({ type: 'other' }, scanner)).toEqual([undefined]);
  });

  it('brings the card into the frame that asks, and counts on the badge', async () => {
    const { browser } = start();
    await browser.runtime.onMessage.fire(message('card.inject'), { ...scanner, frameId: 2 })[0];
    expect(browser.scripting.executeScript).toHaveBeenCalledWith({
      target: { tabId: 5, frameIds: [2] },
      files: ['card.js'],
    });
    const instruments = [{ symbol: 'IWM', text: 'IWM', mentions: 1 }];
    await browser.runtime.onMessage.fire(message('page.found', { instruments }), scanner)[0];
    expect(browser.action.setBadgeText).toHaveBeenLastCalledWith({ tabId: 5, text: '1' });
  });

  it('shuts content scripts out of storage where the browser can', () => {
    expect(start().accessLevels).toEqual([{ accessLevel: 'TRUSTED_CONTEXTS' }]);
  });

  it('makes sure of its alarms at each start, and sets the daily one anew when it rings', {
    timeout: 20_000,
  }, async () => {
    const { browser, alarms } = start();
    await vi.waitFor(() => expect([...alarms.keys()].sort()).toEqual(['alerts', 'daily', 'directory']));
    vi.mocked(browser.alarms.create).mockClear();
    await Promise.all(browser.alarms.onAlarm.fire({ name: 'daily' }));
    expect(browser.alarms.create).toHaveBeenCalledWith('daily', { when: expect.any(Number) });
    // The lives of both funds and of both indices behind them: IWM since 2000, the others since 1993 and 1987.
    expect(network.count(/v8\/finance\/chart/)).toBe(3 + 4 + 4 + 4);
    network.clear();
    await Promise.all(browser.alarms.onAlarm.fire({ name: 'daily' }));
    expect(network.count(/v8\/finance\/chart/)).toBe(0);
    network.clear();
    await Promise.all(browser.alarms.onAlarm.fire({ name: 'directory' }));
    expect(network.requests.every((request) => request.startsWith('www.nasdaqtrader.com'))).toBe(true);
    expect(network.requests.length).toBeGreaterThan(0);
  });

  it('tells open pages of changed settings and registers newly allowed sites', async () => {
    const { browser, local } = start();
    await local.set({ settings: { version: 0, allowSites: ['example.com'] } });
    const newValue = (await local.get('settings')).settings;
    browser.storage.onChanged.fire({ settings: { newValue } }, 'local');
    await vi.waitFor(() => expect(browser.scripting.registerContentScripts).toHaveBeenCalledTimes(1));
    expect(browser.tabs.sendMessage).toHaveBeenCalledWith(5, message('page.refresh'));
  });

  it.each(['install', 'update'])('comes into open pages on %s', async (reason) => {
    const { browser } = start();
    browser.runtime.onInstalled.fire({ reason });
    const into = (file: string) => ({ target: { tabId: 5, allFrames: true }, files: [file] });
    await vi.waitFor(() =>
      expect(browser.scripting.executeScript.mock.calls).toEqual([[into('guard.js')], [into('scanner.js')]]),
    );
  });

  it('adds its menu entry on installation', async () => {
    const { browser } = start();
    browser.runtime.onInstalled.fire({ reason: 'install' });
    await vi.waitFor(() => expect(browser.contextMenus.create).toHaveBeenCalledTimes(1));
  });
});
