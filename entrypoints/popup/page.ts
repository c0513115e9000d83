import { browser } from 'wxt/browser';
import type { PageText } from '../../lib/article/page-text';
import { send } from '../../lib/messaging/messaging';
import type { PageInstrument, Params, Returns } from '../../lib/messaging/protocol';
import type { Settings } from '../../lib/settings/settings';
import { siteVerdict } from '../../lib/settings/site-rules';
import type { EpochDay } from '../../lib/time';

/** What the tab below says of itself; the empty list is an answer too. */
export type PageAnswer =
  | { kind: 'found'; instruments: PageInstrument[]; published: EpochDay | null }
  | { kind: 'unavailable' | 'off' | 'reload' }
  | { kind: 'not-scanned'; site: string };

/** The tab the popup was opened over. Its address shows only where the browser grants it. */
async function activeTab(): Promise<{ id: number; url?: string } | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  return { id: tab.id, ...(tab.url !== undefined && { url: tab.url }) };
}

/** Asks the page's main frame what it found, and says why when it can't be asked. */
export async function askPage(settings: Settings): Promise<PageAnswer> {
  const tab = await activeTab();
  if (!tab) return { kind: 'unavailable' };
  const verdict = tab.url === undefined ? 'not-listed' : siteVerdict(tab.url, settings);
  if (verdict === 'off' || verdict === 'blocked') return { kind: 'off' };
  try {
    const { instruments, published = null } = await toTab(tab.id, 'page.list', null);
    return { kind: 'found', instruments, published };
  } catch {
    if (tab.url === undefined || !/^https?:/.test(tab.url)) return { kind: 'unavailable' };
    if (verdict === 'scan') return { kind: 'reload' };
    return { kind: 'not-scanned', site: new URL(tab.url).hostname.replace(/^www\./, '') };
  }
}

/** The passages in which the page speaks of its instruments. */
export async function askPageText(): Promise<PageText> {
  const tab = await activeTab();
  return tab ? toTab(tab.id, 'page.text', null) : { text: '', mentions: [] };
}

function toTab<K extends 'page.list' | 'page.text' | 'page.goto'>(
  id: number,
  call: K,
  params: Params<K>,
): Promise<Returns<K>> {
  return send((message) => browser.tabs.sendMessage(id, message, { frameId: 0 }), call, params);
}

/** Scrolls the page to the symbol and opens its card there; false where it is gone. */
export async function goToOnPage(symbol: string): Promise<boolean> {
  const tab = await activeTab();
  if (!tab) return false;
  const { found } = await toTab(tab.id, 'page.goto', { symbol });
  return found;
}

export async function reloadPage(): Promise<void> {
  const tab = await activeTab();
  if (tab) await browser.tabs.reload(tab.id);
}
