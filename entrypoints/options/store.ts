import { type Signal, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { Translate } from '../../lib/i18n/translate';
import { send } from '../../lib/messaging/messaging';
import type { OptionsActions, OptionsModel } from '../../lib/options/model';
import { type Change, inverseOf } from '../../lib/options/undo';
import { createKeyStore, KEYED_SOURCES } from '../../lib/settings/keys';
import { BUILT_IN_PAIRS } from '../../lib/settings/pairs';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings/settings';
import { createSettingsStore } from '../../lib/settings/storage';
import { readSyncState, SYNC_STATE } from '../../lib/settings/sync-state';
import { createDetector } from '../../lib/tickers/detector';
import { alertActions } from './alert-actions';
import { backupActions } from './backup-actions';
import { type Bench, transport } from './bench';
import { siteActions } from './site-actions';
import { sourceActions } from './source-actions';

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
    builtInWithheld: 0,
    importPreview: null,
    notices: {},
    alerts: { log: [], snoozed: {}, unseen: 0 },
    tried: null,
    sync: null,
    version: browser.runtime.getManifest().version,
  });
  const undoable: Change[] = [];

  const set = (patch: Partial<OptionsModel>) => {
    model.value = { ...model.value, ...patch };
  };

  async function refreshSettings() {
    set(await settingsStore.load());
  }
  async function refreshSync() {
    const stored = await browser.storage.local.get(SYNC_STATE).catch(() => ({}) as Record<string, unknown>);
    set({ sync: readSyncState(stored[SYNC_STATE]) });
  }
  async function store(patch: Partial<Settings>, saved: OptionsModel['saved']) {
    // What was chosen stays in sight while it is being stored.
    set({ settings: { ...model.value.settings, ...patch } });
    const settings = await settingsStore.change(patch);
    const { health } = await settingsStore.load();
    set({ settings, health, saved });
  }

  const bench: Bench = {
    t,
    model,
    set,
    notify: (at, text, role = 'status') => set({ notices: { ...model.value.notices, [at]: { text, role } } }),
    forget: (at) => set({ notices: { ...model.value.notices, [at]: undefined } }),
    async change(patch, at) {
      const inverse = inverseOf(model.value.settings, patch, at);
      if (!inverse) return;
      undoable.push(inverse);
      await store(patch, { at, kind: 'saved' });
    },
    async refreshData() {
      const keys = await keyStore.load();
      set({ keys: KEYED_SOURCES.filter((source) => keys[source]) });
      set({
        data: await send(transport, 'data.status', null),
        alerts: await send(transport, 'alerts.status', null),
      });
    },
  };
  const { notify, forget, change, refreshData } = bench;
  const sites = siteActions(bench, settingsStore);

  const actions: OptionsActions = {
    ...sites.actions,
    ...sourceActions(bench, keyStore),
    ...alertActions(bench),
    ...backupActions(bench),
    change: (patch, at) => void change(patch, at),
    async undo() {
      const last = undoable.pop();
      if (last) await store(last.before, { at: last.at, kind: 'undone' });
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
        forget('pair');
        const isBuiltIn = BUILT_IN_PAIRS.some((each) => each.small === small && each.large === large);
        await change({ pair, customPairs: isBuiltIn ? others : [...others, pair] }, 'customPairs');
      }
    },
    lookUp: (text) => send(transport, 'symbol.lookup', { text }),
    async detect(text) {
      const { strictness, detectNames, ignoredWords, aliases } = model.value.settings;
      const { directory } = await send(transport, 'scan.config', null);
      const names = detectNames ? await send(transport, 'scan.names', null) : undefined;
      return createDetector({ directory, names, strictness, detectNames, ignoredWords, aliases }).detect(
        text,
      );
    },
  };

  /** The directory's symbol for what was typed, or null. */
  async function knownSymbol(text: string): Promise<string | null> {
    const found = await actions.lookUp(text.trim());
    const wanted = text.trim().toUpperCase().replace(/\./g, '-');
    return found.find((instrument) => instrument.symbol === wanted)?.symbol ?? null;
  }

  return {
    actions,
    async start(): Promise<Signal<OptionsModel>> {
      await refreshSettings();
      settingsStore.watch(() => void refreshSettings(), new AbortController().signal);
      const onPermissions = () => {
        void sites.refreshPermissions();
        void refreshData().catch(() => undefined);
      };
      browser.permissions.onAdded.addListener(onPermissions);
      browser.permissions.onRemoved.addListener(onPermissions);
      void sites.refreshPermissions();
      void refreshSync();
      browser.storage.onChanged.addListener((changes, area) => {
        if (area === 'local' && SYNC_STATE in changes) void refreshSync();
      });
      // The page works without the background's answer; sources and storage fill in when it comes.
      void refreshData()
        .then(() => send(transport, 'alerts.seen', null))
        .catch(() => undefined);
      return model;
    },
  };
}
