import type { Browser } from 'webextension-polyfill';
import type { Translate } from '../i18n/translate';
import type { Directory } from './directory';
import { lookUp } from './look-up';

/** What the address bar can't hold unescaped: Chromium reads descriptions as XML. */
function escapeXml(text: string): string {
  return text.replace(/[<>&'"]/g, (char) => `&#${char.charCodeAt(0)};`);
}

interface OmniboxOptions {
  directory: Directory;
  t: Translate;
  openTab(path: string): Promise<void>;
  /** Chromium reads descriptions as XML, Firefox shows them as they are. */
  xml: boolean;
}

/** `cap AMPL` in the address bar opens the full view of a symbol; names are completed from the directory. */
export function answerOmnibox(
  { omnibox }: Pick<Browser, 'omnibox'>,
  { directory, t, openTab, xml }: OmniboxOptions,
): void {
  const write = xml ? escapeXml : (text: string) => text;
  omnibox.setDefaultSuggestion({ description: write(t('background_omnibox')) });
  omnibox.onInputChanged.addListener(async (text, suggest) => {
    const found = text.trim() ? await directory.lookup(text.trim().slice(0, 100)) : [];
    suggest(
      found.slice(0, 6).map(({ symbol, name, exchange }) => ({
        content: symbol,
        description: write([symbol, name, exchange].filter(Boolean).join(' · ')),
      })),
    );
  });
  omnibox.onInputEntered.addListener(async (text) => {
    const found = await lookUp(directory, text);
    await openTab(`popup.html?view=full${found ? `&symbol=${encodeURIComponent(found.symbol)}` : ''}`);
  });
}
