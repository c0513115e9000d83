import { type Signal, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { Translate } from '../../lib/i18n/translate';
import { retryOnce, send } from '../../lib/messaging/messaging';
import type { Params } from '../../lib/messaging/protocol';
import { exportSettings, readImport } from '../../lib/options/backup';
import type { Notice, OptionsActions, OptionsModel } from '../../lib/options/model';
import { type Change, inverseOf } from '../../lib/options/undo';
import { createKeyStore, KEYED_SOURCES } from '../../lib/settings/keys';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings/settings';
import { originsOf, parseSitePattern } from '../../lib/settings/site-rules';
import { createSettingsStore } from '../../lib/settings/storage';
import { createDetector } from '../../lib/tickers/detector';
import { save } from './save';

const transport = retryOnce((message) => browser.runtime.sendMessage(message));

/** The page's one store: stored settings and the background's answers in, the user's wishes out. */
export function createOptionsStore(t: Translate) {
  const settingsStore = createSettingsStore({
    local: browser.storage.local,
    changes: browser.storage.onChanged,
    now: Date.now,
    exclusive: (task) => navigator.locks.request('capgap-settings', task),
    managed: () => browser.storage.managed.get(),
  });
  const keyStore = createKeyStore(browser.storage.local);
  const model: Signal<OptionsModel> = signal({
    settings: DEFAULT_SETTINGS,
    health: 'fresh',
    locked: [],
    saved: null,
    keys: [],
    data: null,
    withheld: [],
    importPreview: null,
    notices: {},
    log: [],
    locale: browser.i18n.getUILanguage(),
    version: browser.runtime.getManifest().version,
  });
  const undoable: Change[] = [];

  const set = (patch: Partial<OptionsModel>) => {
    model.value = { ...model.value, ...patch };
  };
  const notify = (at: keyof OptionsModel['notices'], text: string, role: Notice['role'] = 'status') =>
    set({ notices: { ...model.value.notices, [at]: { text, role } } });

  async function refreshSettings() {
    set(await settingsStore.load());
  }
  async function refreshData() {
    const keys = await keyStore.load();
    set({ keys: KEYED_SOURCES.filter((source) => keys[source]) });
    set({ data: await send(transport, 'data.status', null), log: await send(transport, 'alerts.log', null) });
  }
  async function refreshPermissions() {
    const granted = await Promise.all(
      model.value.settings.allowSites.map((site) =>
        browser.permissions.contains({ origins: originsOf(site) }).catch(() => false),
      ),
    );
    set({ withheld: model.value.settings.allowSites.filter((_, i) => !granted[i]) });
  }
  async function change(patch: Partial<Settings>, at: keyof Settings) {
    const inverse = inverseOf(model.value.settings, patch, at);
    if (!inverse) return;
    undoable.push(inverse);
    const settings = await settingsStore.change(patch);
    const { health } = await settingsStore.load();
    set({ settings, health, saved: { at, kind: 'saved' } });
  }
  /** Must be called straight from a click: the browser asks only then. */
  function request(origins: string[]): Promise<boolean> {
    return browser.permissions.request({ origins }).catch(() => false);
  }
  async function members(list: 'allowSites' | 'blockSites', next: (sites: string[]) => string[]) {
    await change({ [list]: next(model.value.settings[list]) }, list);
    await refreshPermissions();
  }

  const actions: OptionsActions = {
    change: (patch, at) => void change(patch, at),
    async undo() {
      const last = undoable.pop();
      if (!last) return;
      const settings = await settingsStore.change(last.before);
      set({ settings, saved: { at: last.at, kind: 'undone' } });
    },
    resetSection(keys, at) {
      void change(Object.fromEntries(keys.map((key) => [key, DEFAULT_SETTINGS[key]])), at);
    },
    async usePair(typed) {
      const symbols = await Promise.all([typed.small, typed.large].map(knownSymbol));
      const unknown = [typed.small, typed.large].find((_, i) => !symbols[i]);
      const [small, large] = symbols;
      if (unknown !== undefined || !small || !large) {
        notify('pair', t('options_pair_unknown', unknown ?? ''), 'alert');
      } else if (small === large) notify('pair', t('options_pair_same'), 'alert');
      else {
        const pair = { small, large };
        const others = model.value.settings.customPairs.filter(
          (each) => each.small !== small || each.large !== large,
        );
        set({ notices: { ...model.value.notices, pair: undefined } });
        await change({ pair, customPairs: [...others, pair] }, 'customPairs');
      }
    },
    lookUp: (text) => send(transport, 'symbol.lookup', { text }),
    async detect(text) {
      const { settings } = model.value;
      const config = await send(transport, 'scan.config', null);
      const names = settings.detectNames ? await send(transport, 'scan.names', null) : undefined;
      const { strictness, detectNames, ignoredWords, aliases } = settings;
      const { directory } = config;
      return createDetector({ directory, names, strictness, detectNames, ignoredWords, aliases }).detect(
        text,
      );
    },
    async addSite(list, text) {
      const pattern = parseSitePattern(text);
      if (!pattern) return notify('sites', t('options_sites_bad', text), 'alert');
      if (list === 'allowSites' && !(await request(originsOf(pattern)))) {
        return notify('sites', t('options_sites_refused', text), 'alert');
      }
      set({ notices: { ...model.value.notices, sites: undefined } });
      await members(list, (sites) => [...sites.filter((site) => site !== pattern), pattern]);
    },
    async removeSite(list, pattern) {
      await members(list, (sites) => sites.filter((site) => site !== pattern));
      if (list === 'allowSites') {
        // What came with the installation can't be given back; that is no reason to fail.
        await browser.permissions.remove({ origins: originsOf(pattern) }).catch(() => false);
      }
    },
    async grantSite(pattern) {
      await request(originsOf(pattern));
      await refreshPermissions();
    },
    async saveKey(source, key) {
      const status = model.value.data?.sources.find((each) => each.id === source);
      const label = status?.label ?? source;
      if (key && status && !(await request(status.hosts))) {
        return notify('sources', t('options_source_key_refused', label), 'alert');
      }
      await keyStore.set(source, key);
      notify('sources', t(key ? 'options_source_key_saved' : 'options_source_key_removed'));
      await refreshData();
    },
    async testSource(source) {
      const label = model.value.data?.sources.find((each) => each.id === source)?.label ?? source;
      notify('sources', t('options_source_testing', label));
      const params: Params<'source.test'> = { source };
      const result = await send(transport, 'source.test', params).catch((error: Error) => ({
        ok: false,
        reason: error.message,
      }));
      if (result.ok) notify('sources', t('options_source_test_ok', label));
      else notify('sources', t('options_source_test_failed', label, result.reason ?? ''), 'alert');
      await refreshData();
    },
    giveConsent: () => void browser.tabs.create({ url: 'https://finance.yahoo.com/' }),
    async clearData() {
      await send(transport, 'data.clear', null);
      notify('storage', t('options_storage_cleared'));
      await refreshData();
    },
    async exportData() {
      save('capgap-market-data.json', await send(transport, 'data.export', null));
    },
    exportSettings() {
      save('capgap-options.json', exportSettings(model.value.settings, Date.now()));
    },
    async readImport(file) {
      set({ importPreview: readImport(await file.text(), model.value.settings) });
    },
    async applyImport() {
      const preview = model.value.importPreview;
      if (!preview?.ok) return;
      await change(preview.settings, 'sync');
      set({ importPreview: null });
      notify('backup', t('options_backup_applied'));
    },
    cancelImport: () => set({ importPreview: null }),
    async copyDiagnostics() {
      await navigator.clipboard.writeText(diagnostics());
      notify('about', t('options_about_copied'));
    },
  };

  /** The directory's symbol for what was typed, or null. */
  async function knownSymbol(text: string): Promise<string | null> {
    const found = await actions.lookUp(text.trim());
    const wanted = text.trim().toUpperCase().replace(/\./g, '-');
    return found.find((instrument) => instrument.symbol === wanted)?.symbol ?? null;
  }

  /** Facts about the installation, none about the person: no symbols, sites or keys. */
  function diagnostics(): string {
    const { settings, health, data, version } = model.value;
    const changed = (Object.keys(settings) as (keyof Settings)[]).filter(
      (key) => JSON.stringify(settings[key]) !== JSON.stringify(DEFAULT_SETTINGS[key]),
    );
    return JSON.stringify(
      {
        version,
        browser: navigator.userAgent,
        health,
        changed,
        bytes: data?.bytes,
        sources: data?.sources.map(({ id, state, failure }) => ({ id, state, failure })),
      },
      null,
      2,
    );
  }

  return {
    actions,
    async start(): Promise<Signal<OptionsModel>> {
      await refreshSettings();
      settingsStore.watch((settings) => set({ settings }), AbortSignal.any([]));
      void refreshPermissions();
      // The page works without the background's answer; sources and storage fill in when it comes.
      void refreshData().catch(() => undefined);
      return model;
    },
  };
}
