import type { Handlers } from '../messaging/messaging';
import type { BackgroundCalls } from '../messaging/protocol';
import { BUILT_IN_PAIRS, samePair } from '../settings/pairs';
import type { Settings } from '../settings/settings';
import type { MessageSender } from './sender';

export interface SettingsHandlerDependencies {
  settings: { change(patch: (settings: Settings) => Partial<Settings>): Promise<Settings> };
  /** Address of the frame that asks; throws where it is no page's. */
  urlOf(sender: MessageSender): string;
}

type Call =
  | 'watchlist.toggle'
  | 'detection.ignore'
  | 'detection.alias'
  | 'site.block'
  | 'site.allow'
  | 'pair.choose';

/** What readers change in passing, from the card and the popup; the options page has a store of its own. */
export function createSettingsHandlers({
  settings,
  urlOf,
}: SettingsHandlerDependencies): Pick<Handlers<BackgroundCalls, MessageSender>, Call> {
  return {
    async 'watchlist.toggle'({ symbol, watched }) {
      const { watchlist } = await settings.change(({ watchlist: before }) => {
        const has = before.includes(symbol);
        if ((watched ?? !has) === has) return {};
        return { watchlist: has ? before.filter((one) => one !== symbol) : [...before, symbol] };
      });
      return { watched: watchlist.includes(symbol) };
    },
    async 'detection.ignore'({ text, undo }) {
      await settings.change(({ ignoredWords }) => {
        const others = ignoredWords.filter((word) => word !== text);
        return { ignoredWords: undo ? others : [...others, text] };
      });
      return null;
    },
    async 'detection.alias'({ text, symbol }) {
      await settings.change(({ aliases }) => {
        const { [text]: _, ...others } = aliases;
        return { aliases: symbol === null ? others : { ...others, [text]: symbol } };
      });
      return null;
    },
    async 'site.block'(_, sender) {
      const site = new URL(urlOf(sender)).hostname.replace(/^www\./, '');
      await settings.change(({ blockSites }) => ({ blockSites: [...new Set([...blockSites, site])] }));
      return null;
    },
    async 'site.allow'({ site, allowed }) {
      await settings.change(({ allowSites }) => {
        const others = allowSites.filter((one) => one !== site);
        return { allowSites: allowed ? [...others, site] : others };
      });
      return null;
    },
    async 'pair.choose'({ pair }) {
      await settings.change(({ customPairs }) => {
        const isKnown = [...BUILT_IN_PAIRS, ...customPairs].some((each) => samePair(each, pair));
        return { pair, ...(!isKnown && { customPairs: [...customPairs, pair] }) };
      });
      return null;
    },
  };
}
