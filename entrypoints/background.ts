import type { Browser } from 'webextension-polyfill';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../lib/background/start';

/**
 * Everything is wired up in the first turn: a listener added later misses the event that woke the
 * worker. (At run time `wxt/browser` is the polyfill; its types are Chrome's own.)
 */
export default defineBackground(() => startBackground(browser as unknown as Browser));
