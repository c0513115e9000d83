import type { CallName } from '../messaging/protocol';

/** The part of the browser's message sender that is looked at. */
export interface MessageSender {
  id?: string;
  url?: string;
  frameId?: number;
  tab?: { id?: number; url?: string };
}

/** Where a message came from. */
export type Origin =
  /** One of our own pages, at the top of its tab or in the popup. */
  | { kind: 'page' }
  /** Our script in a frame of somebody's page. */
  | { kind: 'content'; tabId: number; frameId: number; url: string; tabUrl: string | undefined }
  /** Neither: another extension, or one of our pages framed by a stranger. */
  | { kind: 'stranger' };

/**
 * Calls a script on a page may make. A page's renderer may be anyone's once it is broken into, so a
 * new call is for our own pages alone until it stands here.
 */
const FROM_SCRIPTS: ReadonlySet<CallName> = new Set<CallName>([
  'scan.config',
  'scan.names',
  'page.found',
  'card.inject',
  'card.data',
  'symbol.lookup',
  'watchlist.toggle',
  'detection.ignore',
  'detection.alias',
  'site.block',
  'options.open',
  'view.open',
]);

/**
 * Classifies a sender. An own page in a tab has `tab` as well, and an own page framed by a hostile
 * site has our URL: only frame 0 is trusted. A content script's URL is that of its page.
 */
export function originOf(sender: MessageSender, own: { id: string; base: string }): Origin {
  if (sender.id !== own.id) return { kind: 'stranger' };
  const { url = '', tab, frameId = 0 } = sender;
  if (url.startsWith(own.base)) {
    const framed = frameId !== 0 || (tab?.url !== undefined && !tab.url.startsWith(own.base));
    return framed ? { kind: 'stranger' } : { kind: 'page' };
  }
  if (tab?.id === undefined || !/^(https?|file):/.test(url)) return { kind: 'stranger' };
  return { kind: 'content', tabId: tab.id, frameId, url, tabUrl: tab.url };
}

export function mayCall(origin: Origin, call: CallName): boolean {
  if (origin.kind === 'page') return true;
  return origin.kind === 'content' && FROM_SCRIPTS.has(call);
}
