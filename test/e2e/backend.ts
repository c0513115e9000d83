import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import type { Replay } from '../replay/server';

export type BrowserName = 'chromium' | 'firefox';

/** What the page looks like to CSS, beyond its size. */
export interface Appearance {
  scheme?: 'light' | 'dark';
  reducedMotion?: boolean;
  forcedColors?: boolean;
}

/** What takes the place of the whole internet: the replay, or a server like it. */
export type Loopback = Pick<Replay, 'port' | 'certificate'>;

export interface StartOptions {
  /** Absent: the real internet. */
  replay?: Loopback;
  /** Folder of the unpacked production build. */
  extension: string;
  /** Profile folder; the same one again is the same user after a restart. */
  profile: string;
  headless: boolean;
  /** What an organisation sets through `storage.managed`. */
  policy?: object;
}

/** Where a profile's downloads land. */
export const downloadsOf = (profile: string) => join(profile, 'downloads');

export interface PopupView {
  /** Runs the text of a parameterless function in the popup; its value travels as JSON. */
  evaluate(body: string): Promise<unknown>;
  /** A PNG of it. */
  picture(): Promise<Buffer>;
}

/**
 * What the two browsers do each in their own way. Everything else goes through puppeteer's Page,
 * which is the same for both.
 */
export interface Backend {
  browser: Browser;
  /** `chrome-extension://…/` or `moz-extension://…/`. */
  origin: string;
  /** Brings a page to one of the extension's own addresses. */
  gotoExtension(page: Page, url: string): Promise<void>;
  /**
   * Runs `body` (the text of a function of the root and one JSON value) on the first closed shadow
   * root of the page; undefined when there is none. The page itself could never do this.
   */
  inClosedRoot(page: Page, body: string, argument: unknown): Promise<unknown>;
  setAppearance(page: Page, appearance: Appearance): Promise<void>;
  /** The toolbar popup that is open now: the real one, which is no tab in either browser. */
  popup(): Promise<PopupView>;
  /** Kills the background worker as the browser would on a crash. */
  killBackground(): Promise<void>;
  /** Takes the extension's access to all sites away, or gives it back, as the browser's own settings do. */
  setAccess(granted: boolean): Promise<void>;
  /** Grants one optional host, or takes it back, as the browser's own settings do. */
  setHostAccess(pattern: string, granted: boolean): Promise<void>;
  /** Cuts the browser off the network, or connects it again. */
  setOffline(offline: boolean): Promise<void>;
  /** Closes the tab that shows one of the extension's pages; false when there is none. */
  closeExtensionTab(page: string): Promise<boolean>;
  /** Removes the extension with all its data and installs it anew: a new user in the same browser. */
  reinstall(): Promise<void>;
  /** Errors of the extension's own code since the start, from wherever the browser reports them. */
  extensionErrors(): Promise<string[]>;
}
