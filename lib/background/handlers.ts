import type { Translate } from '../i18n/translate';
import type { Market } from '../market/market';
import type { StoreNotice } from '../market/records';
import type { Handlers } from '../messaging/messaging';
import type { BackgroundCalls, CallName, Returns } from '../messaging/protocol';
import type { Settings } from '../settings/settings';
import { matchesSite, siteVerdict } from '../settings/site-rules';
import type { Instrument } from '../tickers/types';
import type { AlertMemory } from './alert-memory';
import type { Badge } from './badge';
import type { Directory } from './directory';
import type { FoundPages } from './found-pages';
import { type MessageSender, mayCall, type Origin, originOf } from './sender';
import { createSettingsHandlers } from './settings-handlers';
import { sourceReport } from './source-report';

/** What the handlers need of the browser. */
export interface HandlerApi {
  own: { id: string; base: string };
  injectCard(frame: { tabId: number; frameId: number }): Promise<void>;
  openTab(path: string): Promise<void>;
  openOptions(): Promise<void>;
}

export interface HandlerDependencies {
  market: Market;
  directory: Directory;
  pages: FoundPages;
  settings: {
    load(): Promise<Settings>;
    change(patch: (settings: Settings) => Partial<Settings>): Promise<Settings>;
  };
  api: HandlerApi;
  notice(): Promise<StoreNotice | undefined>;
  badge: Badge;
  alerts: Pick<AlertMemory, 'log' | 'snoozed' | 'unseen' | 'snooze' | 'seen'>;
  t: Translate;
}

type Content = Extract<Origin, { kind: 'content' }>;

/** Answers to every call of the protocol. Who may call what is checked before any of them runs. */
export function createHandlers(dependencies: HandlerDependencies): Handlers<BackgroundCalls, MessageSender> {
  const { market, directory, pages, settings, api, notice, badge, alerts, t } = dependencies;
  const origin = (sender: MessageSender): Origin => originOf(sender, api.own);

  function frameOf(sender: MessageSender): Content {
    const from = origin(sender);
    if (from.kind !== 'content') throw new Error('only from a page');
    return from;
  }

  const handlers: Handlers<BackgroundCalls, MessageSender> = {
    ...createSettingsHandlers({ settings, urlOf: (sender) => frameOf(sender).url }),
    async 'scan.config'(_, sender) {
      const from = origin(sender);
      const now = await settings.load();
      const { strictness, detectNames, ignoredWords, aliases, underline, hoverMode, openDelay, closeDelay } =
        now;
      // Our own pages are scanned whatever the lists say: the sample text of the first run.
      const enabled =
        from.kind === 'page' ||
        (from.kind === 'content' && siteVerdict(from.url, now) === 'scan' && !isBlocked(from.tabUrl, now));
      if (from.kind === 'content') await pages.begin(from, from.url);
      return {
        enabled,
        directory: enabled ? await directory.symbols() : '',
        strictness,
        detectNames,
        ignoredWords,
        aliases,
        underline,
        hoverMode,
        openDelay,
        closeDelay,
      };
    },
    'scan.names': () => directory.names(),
    async 'page.found'({ instruments }, sender) {
      if (origin(sender).kind === 'page') return null;
      const frame = frameOf(sender);
      const count = await pages.set(
        frame,
        instruments.map(({ symbol }) => symbol),
      );
      await badge.count(frame.tabId, count);
      return null;
    },
    async 'card.inject'(_, sender) {
      // Our own pages bring the card's script themselves; the browser injects none into them.
      if (origin(sender).kind === 'content') await api.injectCard(frameOf(sender));
      return null;
    },
    async 'card.data'({ symbol, refresh }, sender) {
      const from = origin(sender);
      const now = await settings.load();
      const page = from.kind === 'content' ? await pages.of(from) : [];
      const data = await market.card({ symbol, pair: now.pair, page, ...(refresh && { refresh }) });
      return { ...data, settings: cardSettings(now, symbol) };
    },
    async 'compare.data'({ pair, refresh, dividends }) {
      return market.comparison({
        pair: pair ?? (await settings.load()).pair,
        ...(refresh && { refresh }),
        ...(dividends && { dividends }),
      });
    },
    'quotes.get': ({ symbols, refresh }) => market.quotes({ symbols, ...(refresh && { refresh }) }),
    'histories.get': ({ symbols }) => market.histories(symbols),
    'histories.whole': ({ symbols, fetch }) => market.lives({ symbols, ...(fetch && { fetch }) }),
    async 'symbol.lookup'({ text }, sender) {
      const known = await directory.lookup(text);
      if (known.length > 0 || origin(sender).kind !== 'page') return known;
      return market.search(text).catch((): Instrument[] => []);
    },
    async 'options.open'({ section }) {
      if (section === undefined) await api.openOptions();
      else await api.openTab(`options.html#${encodeURIComponent(section)}`);
      return null;
    },
    async 'view.open'({ symbol }) {
      await api.openTab(`popup.html?view=full${symbol ? `&symbol=${encodeURIComponent(symbol)}` : ''}`);
      return null;
    },
    'alerts.status': async () => ({
      log: await alerts.log(),
      snoozed: await alerts.snoozed(),
      unseen: await alerts.unseen(),
    }),
    async 'alerts.snooze'({ rule, quiet }) {
      await alerts.snooze(rule, quiet);
      return null;
    },
    async 'alerts.seen'() {
      await alerts.seen();
      await badge.news(0);
      return null;
    },
    async 'data.status'() {
      const { bytes, entries } = await market.store.status();
      const what = await notice();
      return {
        bytes,
        entries,
        ...(what && { notice: what }),
        sources: (await market.sources()).map((status) => sourceReport(status, t)),
      };
    },
    async 'data.clear'() {
      await market.store.clear();
      return null;
    },
    'data.export': () => market.store.export(),
    async 'source.test'({ source }) {
      try {
        await market.test(source);
        return { ok: true };
      } catch (error) {
        // Typed errors never carry an address or a key.
        return { ok: false, reason: error instanceof Error ? error.message : 'failed' };
      }
    },
  };
  return guarded(handlers, origin);
}

function isBlocked(url: string | undefined, { blockSites }: Settings): boolean {
  return url !== undefined && blockSites.some((pattern) => matchesSite(url, pattern));
}

/** The page's process learns of the watchlist only whether this symbol is on it. */
function cardSettings(settings: Settings, symbol: string): Returns<'card.data'>['settings'] {
  const { pair, smallCapMax, midCapMax, moveHighlight, theme, palette, cardFields, quoteSite, watchlist } =
    settings;
  return {
    pair,
    smallCapMax,
    midCapMax,
    moveHighlight,
    theme,
    palette,
    cardFields,
    quoteSite,
    watchlist: watchlist.filter((one) => one === symbol),
  };
}

/** Each handler behind the check of who is calling. */
function guarded(
  handlers: Handlers<BackgroundCalls, MessageSender>,
  origin: (sender: MessageSender) => Origin,
): Handlers<BackgroundCalls, MessageSender> {
  const entries = Object.entries(handlers) as [
    CallName,
    (params: unknown, sender: MessageSender) => unknown,
  ][];
  return Object.fromEntries(
    entries.map(([call, handle]) => [
      call,
      (params: unknown, sender: MessageSender) => {
        if (!mayCall(origin(sender), call)) throw new Error(`${call}: not allowed from here`);
        return handle(params, sender);
      },
    ]),
  ) as unknown as Handlers<BackgroundCalls, MessageSender>;
}
