import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Call } from '../lib/hover/card-port';
import { listener, retryOnce, send } from '../lib/messaging/messaging';
import { tabCalls } from '../lib/messaging/protocol';
import { startSession } from '../lib/page/session';

const KEY = Symbol.for('capgap.scanner');
type World = { [KEY]?: AbortController };

/** False once the extension was updated or removed under this page: then nothing of it may stay. */
function isExtensionAlive(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}

/**
 * Its lifetime is its own AbortController: it ends when the script is injected again, or when the
 * extension it belongs to is gone.
 */
export default defineUnlistedScript(() => {
  const world = globalThis as World;
  world[KEY]?.abort();
  const controller = new AbortController();
  world[KEY] = controller;
  const { signal } = controller;

  const transport = retryOnce((message) => browser.runtime.sendMessage(message));
  const call: Call = (name, params) => {
    if (isExtensionAlive()) return send(transport, name, params);
    controller.abort();
    return Promise.reject(new Error('the extension is gone'));
  };
  const onMessage = listener(tabCalls, startSession({ document, call, signal }));
  browser.runtime.onMessage.addListener(onMessage);
  const look = () => {
    if (!isExtensionAlive()) controller.abort();
  };
  // An old script is not told of its end; it looks whenever the reader turns to the page.
  for (const type of ['pointerover', 'focus', 'visibilitychange'])
    document.addEventListener(type, look, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => {
    if (isExtensionAlive()) browser.runtime.onMessage.removeListener(onMessage);
  });
});
