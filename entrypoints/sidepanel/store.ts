import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { PanelState } from '../../components/panel/PanelPage';
import type { CheckedClaim } from '../../lib/article/check-claims';
import { retryOnce, send } from '../../lib/messaging/messaging';
import type { Returns } from '../../lib/messaging/protocol';
import { type PanelRow, panelRows } from '../../lib/panel/rows';
import { sinceBySymbol } from '../../lib/panel/since';
import { pageClaims } from '../../lib/popup/page-claims';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings/settings';
import { createSettingsStore } from '../../lib/settings/storage';
import { type EpochDay, SECOND } from '../../lib/time';

const transport = retryOnce((message) => browser.runtime.sendMessage(message));
/** A page goes on finding instruments for a while; asking it again is cheap. */
const LOOK_AGAIN = 3 * SECOND;

interface PanelView {
  state: PanelState;
  rows: PanelRow[];
  claims: readonly CheckedClaim[];
  published: EpochDay | null;
  settings: Pick<Settings, 'pair' | 'moveHighlight' | 'theme' | 'palette'>;
}

/** Follows the tab in front of its window and shows what its scanner found. */
export function createPanelStore() {
  const view = signal<PanelView>({
    state: 'loading',
    rows: [],
    claims: [],
    published: null,
    settings: DEFAULT_SETTINGS,
  });
  const settingsStore = createSettingsStore({
    local: browser.storage.local,
    changes: browser.storage.onChanged,
    now: Date.now,
    exclusive: (task) => navigator.locks.request('capgap-settings', task),
    managed: () => browser.storage.managed.get(),
  });
  /** What the rows were made of, so that an unchanged page asks for nothing. */
  let shown = '';
  let turn = 0;

  async function activeTab(): Promise<number | undefined> {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    return tab?.id;
  }

  async function look(): Promise<void> {
    const mine = ++turn;
    const tabId = await activeTab();
    const list =
      tabId === undefined
        ? null
        : await send(
            (message) => browser.tabs.sendMessage(tabId, message, { frameId: 0 }),
            'page.list',
            null,
          ).catch(() => null);
    if (mine !== turn) return;
    if (!list || list.instruments.length === 0) {
      shown = '';
      view.value = { ...view.value, state: list ? 'empty' : 'none', rows: [], claims: [] };
      return;
    }
    const key = `${tabId} ${JSON.stringify(list)}`;
    if (key === shown) return;
    shown = key;
    const current = () => mine === turn || shown === key;
    view.value = { ...view.value, claims: [] };
    await Promise.all([fill(list, current), check(tabId as number, list.published ?? null, current)]);
  }

  async function check(tabId: number, published: EpochDay | null, current: () => boolean) {
    const { pair } = view.value.settings;
    const claims = await send(
      (message) => browser.tabs.sendMessage(tabId, message, { frameId: 0 }),
      'page.text',
      null,
    )
      .then((page) =>
        pageClaims({
          page,
          call: (name, params) => send(transport, name, params),
          published,
          pair,
          recorded: [],
        }),
      )
      .catch(() => []);
    if (current()) view.value = { ...view.value, claims };
  }

  async function fill({ instruments, published = null }: Returns<'page.list'>, current: () => boolean) {
    const { pair } = view.value.settings;
    const show = (facts: Returns<'quotes.get'>, since: Record<string, number | null>) => {
      if (!current()) return;
      const largePE = facts[pair.large]?.facts?.metrics.trailingPE;
      const rows = panelRows({ instruments, facts, largePE, since });
      view.value = { ...view.value, state: 'ready', rows, published };
    };
    show({}, {});
    const symbols = [...new Set([...instruments.map(({ symbol }) => symbol), pair.large])];
    const facts = await send(transport, 'quotes.get', { symbols, refresh: true }).catch(() => ({}));
    show(facts, {});
    if (published === null) return;
    const histories = await send(transport, 'histories.get', { symbols: symbols.slice(0, 60) }).catch(
      () => ({}),
    );
    show(facts, sinceBySymbol(histories, published));
  }

  return {
    view,
    goTo(symbol: string): void {
      void activeTab().then((tabId) => {
        if (tabId === undefined) return;
        void send((message) => browser.tabs.sendMessage(tabId, message, { frameId: 0 }), 'page.goto', {
          symbol,
        }).catch(() => undefined);
      });
    },
    start(): void {
      const takeSettings = (settings: Settings) => {
        shown = '';
        view.value = { ...view.value, settings };
        void look();
      };
      void settingsStore.load().then(({ settings }) => takeSettings(settings));
      settingsStore.watch(takeSettings, new AbortController().signal);
      browser.tabs.onActivated.addListener(() => void look());
      browser.tabs.onUpdated.addListener((_, { status }) => {
        if (status) void look();
      });
      setInterval(() => void look(), LOOK_AGAIN);
    },
  };
}
