import type { Browser } from 'webextension-polyfill';
import { createFormat } from '../format/format';
import { createTranslate } from '../i18n/translate';
import { createDatabase } from '../market/database';
import { createMarket } from '../market/market';
import { listener } from '../messaging/messaging';
import { backgroundCalls } from '../messaging/protocol';
import { sleep } from '../net/retry';
import { viaGateway } from '../net/via-gateway';
import { createProviders } from '../providers/registry';
import { gatewayOrigin } from '../settings/gateway';
import { CONTENT_MATCHES } from '../settings/hosts';
import { createKeyStore } from '../settings/keys';
import { DEFAULT_SETTINGS } from '../settings/settings';
import { createSettingsStore } from '../settings/storage';
import { SYNC_STATE } from '../settings/sync-state';
import { SECOND } from '../time';
import { createAlertMemory } from './alert-memory';
import { createAlertNotices } from './alert-notices';
import { createAlertRunner } from './alerts';
import { createBadge } from './badge';
import { siteScriptsApi, tabsApi } from './browser-apis';
import { forwardCommands } from './commands';
import { createDaily } from './daily';
import { createDirectory, type Directory } from './directory';
import { createFoundPages } from './found-pages';
import { createHandlers } from './handlers';
import { addLookUpMenu, onLookUp } from './look-up-menu';
import { answerOmnibox } from './omnibox';
import { ensureAlarms } from './schedule';
import type { MessageSender } from './sender';
import { createSettingsSync } from './settings-sync';
import { enterOpenTabs, syncSiteScripts } from './site-scripts';
import { tellTabs } from './tabs';

/** Hosts that come back all at once are not asked all at once. */
const ONLINE_SPREAD = 5 * SECOND;

/**
 * Builds the background out of the browser's parts and connects its listeners. Runs anew whenever
 * the worker is woken; whatever has to survive lies in storage.
 */
export function startBackground(browser: Browser): void {
  const { local, session, sync, onChanged } = browser.storage;
  const settings = createSettingsStore({
    local,
    changes: onChanged,
    now: Date.now,
    exclusive: (task) => navigator.locks.request('capgap-settings', task),
    managed: () => browser.storage.managed.get(),
  });
  const keys = createKeyStore(local);
  const load = async () => (await settings.load()).settings;
  let cacheLimit = DEFAULT_SETTINGS.cacheLimit;

  const market = createMarket({
    fetch: viaGateway(
      (...request) => fetch(...request),
      async () => (await load()).gateway,
    ),
    now: Date.now,
    random: Math.random,
    sleep,
    online: () => navigator.onLine,
    session,
    local,
    database: createDatabase(),
    providers: createProviders(),
    async preferences() {
      const { disabledSources, sourceOrder } = await load();
      return { disabled: disabledSources, order: sourceOrder, keys: await keys.load() };
    },
    async permitted(hosts) {
      const { gateway } = await load();
      return browser.permissions.contains({ origins: gateway ? [gatewayOrigin(gateway)] : [...hosts] });
    },
    limit: () => cacheLimit,
    describe: (symbol) => directory.find(symbol),
    onNotice: (notice) => void session.set({ notice }),
  });
  const directory: Directory = createDirectory({
    store: market.store,
    sessions: market.sessions,
    now: Date.now,
    fetch: market.directory,
  });
  const settingsSync = createSettingsSync({
    store: settings,
    sync,
    now: Date.now,
    uuid: () => crypto.randomUUID(),
    wake: (when) => browser.alarms.create('sync', { when }),
    keep: (state) => local.set({ [SYNC_STATE]: state }),
  });
  const tabs = tabsApi(browser);
  const pages = createFoundPages({ session, openTabs: () => tabs.ids('all') });
  const t = createTranslate((key, substitutions) => browser.i18n.getMessage(key, substitutions));
  const openTab = async (path: string) => {
    await browser.tabs.create({ url: browser.runtime.getURL(path) });
  };
  const badge = createBadge(browser.action, t);
  const alertMemory = createAlertMemory(local, Date.now);
  const alerts = createAlertRunner({
    market,
    memory: alertMemory,
    settings: load,
    now: Date.now,
    minuteOfDay: () => new Date().getHours() * 60 + new Date().getMinutes(),
    async notify(fired) {
      await badge.news(await alertMemory.unseen());
      await showNotices(fired);
    },
  });
  const showNotices = createAlertNotices(browser, {
    t,
    format: createFormat(browser.i18n.getUILanguage()),
    openTab,
    snooze: (rule) => alertMemory.snooze(rule, true),
    buttons: import.meta.env.BROWSER !== 'firefox',
  });
  const siteScripts = siteScriptsApi(browser);
  let syncingSites = Promise.resolve();
  /** One at a time: settings and permission often change together. */
  const syncSites = () => {
    syncingSites = syncingSites
      .then(async () => syncSiteScripts((await load()).allowSites, siteScripts))
      .catch(() => undefined);
  };

  const handle = listener(
    backgroundCalls,
    createHandlers({
      market,
      directory,
      pages,
      settings: { load, change: settings.change },
      t,
      badge,
      alerts: alertMemory,
      notice: async () => {
        const { notice } = await session.get('notice');
        return notice === 'rebuilt' || notice === 'memory' ? notice : undefined;
      },
      api: {
        own: { id: browser.runtime.id, base: browser.runtime.getURL('') },
        async injectCard({ tabId, frameId }) {
          await browser.scripting.executeScript({
            target: { tabId, frameIds: [frameId] },
            files: ['card.js'],
          });
        },
        openTab,
        openOptions: () => browser.runtime.openOptionsPage(),
      },
    }),
  );
  browser.runtime.onMessage.addListener((message: unknown, sender: MessageSender) => handle(message, sender));
  settings.watch((next) => {
    cacheLimit = next.cacheLimit;
    void tellTabs(tabs, 'all', { call: 'page.refresh', params: null });
    syncSites();
    void settingsSync.localChanged(next.sync);
  }, new AbortController().signal);
  onChanged.addListener((_, area) => {
    if (area === 'sync') void settingsSync.exchange();
  });
  browser.permissions.onAdded.addListener(syncSites);
  browser.permissions.onRemoved.addListener(syncSites);
  onLookUp(browser, { directory, openTab });
  forwardCommands(browser, tabs);
  answerOmnibox(browser, { directory, t, openTab, xml: import.meta.env.BROWSER !== 'firefox' });

  const daily = createDaily({
    local,
    alarms: browser.alarms,
    sessions: market.sessions,
    now: Date.now,
    online: () => navigator.onLine,
    async work() {
      const { pair } = await load();
      await market.comparison({ pair, refresh: true, dividends: true });
      await alerts.check();
      await market.prepare(pair);
    },
  });
  const scheduled = daily
    .done()
    .then((done) => ensureAlarms(browser.alarms, market.sessions, { now: Date.now(), done }));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void openTab('welcome.html');
    void addLookUpMenu(browser, t);
    syncSites();
    if (import.meta.env.BROWSER !== 'firefox' && (reason === 'install' || reason === 'update'))
      void enterOpenTabs(CONTENT_MATCHES, siteScripts).catch(() => undefined);
  });
  browser.alarms.onAlarm.addListener(async ({ name }) => {
    if (name === 'sync') await settingsSync.exchange();
    if (name === 'directory') await directory.refreshIfDue();
    // The alarm that woke the worker must not be taken for a missing one and set again.
    if (name === 'daily') await scheduled.then(daily.run);
    // The two thresholds everybody has are looked at once a day; alerts of one's own all day long.
    if (name === 'alerts' && (await alerts.isDue())) await alerts.check();
  });
  addEventListener('online', () => {
    setTimeout(() => void market.networkReturned(), Math.random() * ONLINE_SPREAD);
  });

  void load().then((now) => {
    cacheLimit = now.cacheLimit;
  });
  closeToContentScripts(local);
  closeToContentScripts(session);
  void alertMemory.unseen().then(badge.news, () => undefined);
}

/** Where the browser can (Chromium), content scripts are shut out of an area that holds keys. */
function closeToContentScripts(area: object): void {
  const { setAccessLevel } = area as {
    setAccessLevel?(access: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
  };
  void setAccessLevel?.call(area, { accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => undefined);
}
