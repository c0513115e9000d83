import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { hearFirst } from '../lib/hover/first-events';

/**
 * Runs at document_start, before any element exists. In Chromium a page's `<form id=chrome>` or
 * `<form id=browser>` would otherwise shadow the extension API for every later content script, and a
 * page could listen before the scanner and keep pointer and keys to itself.
 */
export default defineUnlistedScript(() => {
  const globals = globalThis as Record<string, unknown>;
  for (const name of ['chrome', 'browser']) {
    const api = globals[name];
    if (api !== undefined)
      Object.defineProperty(globalThis, name, {
        value: api,
        configurable: true,
        writable: true,
      });
  }
  hearFirst();
});
