import { browser } from 'wxt/browser';
import type { PopupActions, PopupModel } from '../../components/popup/model';
import type { Format } from '../../lib/format/format';
import type { Translate } from '../../lib/i18n/translate';
import { retryOnce, send } from '../../lib/messaging/messaging';
import type { CallName, ComparisonData, Params, ServedFacts } from '../../lib/messaging/protocol';
import { readFirstFrame, writeFirstFrame } from '../../lib/popup/first-frame';
import { pageClaims } from '../../lib/popup/page-claims';
import { DATA_HOSTS } from '../../lib/settings/hosts';
import { indicesBehind, samePair } from '../../lib/settings/pairs';
import type { Pair, Settings } from '../../lib/settings/settings';
import { createSettingsStore } from '../../lib/settings/storage';
import { MINUTE } from '../../lib/time';
import { createExits } from './exits';
import { unseenAlert } from './news';
import { askPage, askPageText } from './page';
import { poll } from './poll';
import { beforeAnswer, createState, pairAbout } from './state';

const transport = retryOnce((message) => browser.runtime.sendMessage(message));
/**
 * Asks for something to happen elsewhere; where it can't, nothing here depends on it. Settings are changed
 * so too: a change of the popup's own takes longer to write and dies with it. A message sent in the very
 * instant of closing may be lost all the same.
 */
const tell = <K extends CallName>(call: K, params: Params<K>) =>
  void send(transport, call, params).catch(() => undefined);
/** Must be called straight from a click: the browser asks only then. */
const request = (origins: string[]) => browser.permissions.request({ origins }).catch(() => false);
/** Symbols whose moves are asked for: what the chips can show. */
const MOST_QUOTES = 60;

export interface StoreOptions {
  t: Translate;
  format: Format;
  layout: PopupModel['layout'];
  symbol: string | null;
}

/** The popup's one store: the kept frame and the background's answers in, the reader's wishes out. */
export function createPopupStore({ t, format, layout, symbol }: StoreOptions) {
  const frame = readFirstFrame(localStorage);
  const state = createState({ frame, layout, symbol, now: Date.now(), online: navigator.onLine });
  const settingsStore = createSettingsStore({
    local: browser.storage.local,
    changes: browser.storage.onChanged,
    now: Date.now,
    exclusive: (task) => navigator.locks.request('capgap-settings', task),
    managed: () => browser.storage.managed.get(),
  });
  let comparing = new AbortController();
  let quoting = new AbortController();
  /** Pairs whose decades were asked for, so that each is once. */
  const livesWanted = new Set<string>();

  /** Writes down what is on screen for the next opening; never the snapshot, never a page about one symbol. */
  function keep() {
    const { theme, palette } = state.settings.value;
    const view = state.built.value?.view ?? null;
    const { kind } = state.model.value.standing;
    const worth = symbol === null && state.data.value !== null && kind !== 'snapshot' && kind !== 'loading';
    writeFirstFrame(localStorage, {
      version: 1,
      theme,
      palette,
      window: state.window.value,
      mode: state.mode.value,
      measure: state.measure.value,
      view: worth ? view : frame.view,
    });
  }

  /** Whole lives with dividends take requests a side; five years of closes are one request for everything. */
  function wantsLongSeries(): boolean {
    return layout === 'full' || state.measure.value === 'total' || state.window.value === 'MAX';
  }

  async function compare(refresh = false) {
    comparing.abort();
    comparing = new AbortController();
    const { signal } = comparing;
    state.busy.value = true;
    const about = { pair: state.pair.value };
    const ask = (extra: { refresh?: true; dividends?: true }) =>
      poll({
        ask: () => send(transport, 'compare.data', { ...about, ...extra }),
        isSettled,
        onAnswer: (data) => {
          state.data.value = data;
          state.now.value = Date.now();
          state.unreachable.value = false;
        },
        signal,
      });
    try {
      if (refresh) await ask({ refresh: true, ...(wantsLongSeries() && { dividends: true }) });
      else {
        await ask({});
        // The long series with dividends come second: nothing on the first screen waits for them.
        if (!signal.aborted && wantsLongSeries()) await ask({ dividends: true });
      }
    } catch {
      if (!signal.aborted) state.unreachable.value = true;
    }
    if (signal.aborted) return;
    state.busy.value = false;
    keep();
  }

  /**
   * The indices behind the pair, for ranks since they began: once from what is stored, which costs no
   * request, and with `fetch` the missing decades of them and of the pair too.
   */
  async function bringLives({ fetch }: { fetch: boolean }) {
    const indices = indicesBehind(state.pair.value);
    const { small, large } = state.pair.value;
    const symbols = [...(fetch ? [small, large] : []), ...(indices ? [indices.small, indices.large] : [])];
    if (symbols.length === 0) return;
    const answer = await send(transport, 'histories.whole', { symbols, ...(fetch && { fetch: true }) });
    const found = Object.entries(answer).flatMap(([symbol, { history }]) =>
      history ? [[symbol, history] as const] : [],
    );
    state.lives.value = { ...state.lives.value, ...Object.fromEntries(found) };
    // What is stored of the pair comes with its next answer.
    if (fetch) await compare();
  }

  async function quote() {
    quoting.abort();
    quoting = new AbortController();
    const page = state.page.value;
    const found = page?.kind === 'found' ? page.instruments.map((each) => each.symbol) : [];
    const symbols = [...new Set([...found, ...state.settings.value.watchlist])].slice(0, MOST_QUOTES);
    if (symbols.length === 0) return;
    await poll({
      ask: () => send(transport, 'quotes.get', { symbols }),
      isSettled: (answer) => Object.values(answer).every(({ freshness }) => !freshness.fetching),
      onAnswer: (answer) => {
        state.quotes.value = Object.fromEntries(
          Object.entries(answer).map(([key, served]) => [key, changeOf(served)]),
        );
      },
      signal: quoting.signal,
    }).catch(() => undefined);
  }

  /** What the page states comes last: nothing else waits for it. */
  async function checkPage() {
    const page = state.page.value;
    if (page?.kind !== 'found' || page.instruments.length === 0) return;
    const { published } = page;
    state.claims.value = await pageClaims({
      page: await askPageText(),
      call: (name, params) => send(transport, name, params),
      published,
      pair: state.settings.value.pair,
      recorded: state.data.value?.valuationHistory ?? [],
    }).catch(() => []);
  }

  function adopt(settings: Settings) {
    const before = state.settings.value;
    state.settings.value = settings;
    if (symbol === null && !samePair(settings.pair, state.pair.value)) show(settings.pair);
    else if (symbol !== null) show(pairAbout(symbol, settings.pair));
    if (String(before.watchlist) !== String(settings.watchlist)) void quote();
    if (before.theme !== settings.theme || before.palette !== settings.palette) keep();
  }

  function show(pair: Pair) {
    if (samePair(pair, state.pair.value)) return;
    state.pair.value = pair;
    state.data.value = beforeAnswer(pair);
    void compare();
  }

  async function checkPermission() {
    state.permitted.value = await browser.permissions.contains({ origins: DATA_HOSTS });
  }

  const actions: PopupActions = {
    ...createExits({ t, format, state }),
    choosePair(pair) {
      show(pair);
      tell('pair.choose', { pair });
    },
    chooseWindow(window) {
      state.window.value = window;
      keep();
      if (window === 'MAX') void compare();
    },
    chooseMode(mode) {
      state.mode.value = mode;
      keep();
    },
    chooseMeasure(measure) {
      state.measure.value = measure;
      keep();
      if (measure === 'total') void compare();
    },
    lookUp: (text) => send(transport, 'symbol.lookup', { text }),
    refresh: () => void compare(true),
    grantAccess() {
      void request(DATA_HOSTS).then((granted) => {
        state.permitted.value = granted;
        if (granted) void compare(true);
      });
    },
    scanSite(site) {
      const asked = request([`https://*.${site}/*`, `http://*.${site}/*`]);
      // Written down without waiting for the answer: the question closes the popup in some browsers.
      tell('site.allow', { site, allowed: true });
      void asked.then((granted) => {
        if (granted) state.page.value = { kind: 'reload' };
        else tell('site.allow', { site, allowed: false });
      });
    },
    open: (wanted) => tell('view.open', { symbol: wanted }),
    toggleWatched(wanted) {
      const watched = !state.settings.value.watchlist.includes(wanted);
      tell('watchlist.toggle', { symbol: wanted, watched });
    },
    wantLives() {
      const { small, large } = state.pair.value;
      if (livesWanted.has(`${small}/${large}`)) return;
      livesWanted.add(`${small}/${large}`);
      void bringLives({ fetch: true }).catch(() => undefined);
    },
    openOptions: () => tell('options.open', {}),
    openAlerts: () => tell('options.open', { section: 'alert-log' }),
    openFullPage: () => tell('view.open', {}),
  };

  return {
    state,
    actions,
    /** Everything after the first frame: settings, permission, figures, the page below. */
    async start(signal: AbortSignal) {
      settingsStore.watch(adopt, signal);
      void compare().then(() => bringLives({ fetch: false }).catch(() => undefined));
      void checkPermission();
      void unseenAlert(t, format).then(
        (news) => {
          state.news.value = news;
        },
        () => undefined,
      );
      for (const event of ['online', 'offline']) {
        const update = () => {
          state.online.value = navigator.onLine;
          if (navigator.onLine) void compare();
        };
        addEventListener(event, update, { signal });
      }
      const tick = setInterval(() => {
        if (document.visibilityState === 'visible' && !state.busy.value) void compare();
      }, MINUTE);
      signal.addEventListener('abort', () => clearInterval(tick));
      const { settings } = await settingsStore.load();
      adopt(settings);
      if (layout === 'popup')
        state.page.value = await askPage(settings).catch(() => ({ kind: 'unavailable' as const }));
      void quote();
      void checkPage().catch(() => undefined);
    },
  };
}

function isSettled(data: ComparisonData): boolean {
  const parts = [data.small, data.large, data.smallHistory, data.largeHistory, data.fedFunds, data.holdings];
  return [...parts, ...Object.values(data.context)].every(({ freshness }) => !freshness.fetching);
}

function changeOf({ facts }: ServedFacts) {
  return facts?.metrics.changeFraction ?? null;
}
