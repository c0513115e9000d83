import type { Browser } from 'webextension-polyfill';
import type { Translate } from '../i18n/translate';
import type { Directory } from './directory';
import { lookUp } from './look-up';

const ID = 'look-up';

/** 'Look up …' on selected text. The browser keeps the entry, so it is made on installation and update only. */
export async function addLookUpMenu({ contextMenus }: Browser, t: Translate): Promise<void> {
  await contextMenus.removeAll();
  contextMenus.create({ id: ID, title: t('background_look_up', '%s'), contexts: ['selection'] });
}

/** Opens the full view with what the selection names; an unknown text opens it without a symbol. */
export function onLookUp(
  { contextMenus }: Browser,
  { directory, openTab }: { directory: Directory; openTab(path: string): Promise<void> },
): void {
  contextMenus.onClicked.addListener(async ({ menuItemId, selectionText }) => {
    if (menuItemId !== ID) return;
    const found = await lookUp(directory, selectionText ?? '');
    await openTab(`popup.html?view=full${found ? `&symbol=${encodeURIComponent(found.symbol)}` : ''}`);
  });
}
