import { existsSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type Backend,
  type BrowserName,
  downloadsOf,
  type Loopback,
  type PopupView,
  type StartOptions,
} from './backend';
import { startChromium } from './chromium';
import { startFirefox } from './firefox';
import { Tab } from './tab';
import { until } from './until';

export type { BrowserName } from './backend';

export const BROWSERS: BrowserName[] = ['chromium', 'firefox'];

const BUILDS: Record<BrowserName, string> = {
  chromium: fileURLToPath(new URL('../../.output/chrome-mv3/', import.meta.url)),
  firefox: fileURLToPath(new URL('../../.output/firefox-mv3/', import.meta.url)),
};

export interface LaunchOptions {
  /** Absent: the real internet. */
  replay?: Loopback;
  headless?: boolean;
  /** What an organisation sets through `storage.managed`. */
  policy?: object;
  /** Another unpacked extension than the production build, one that greets nobody. */
  extension?: string;
}

/** What an extension page has as `browser`; native in both browsers. */
declare const browser: { action: { openPopup(): Promise<void> } };

/** A running browser with the extension installed. */
export class Driver {
  #backend: Backend;

  constructor(
    readonly name: BrowserName,
    backend: Backend,
    private readonly options: StartOptions,
  ) {
    this.#backend = backend;
  }

  get backend(): Backend {
    return this.#backend;
  }

  /** The address of one of the extension's own pages, e.g. `options.html`. */
  url(page: string): string {
    return `${this.#backend.origin}${page}`;
  }

  /** Opens a page of the web in a new tab. */
  async open(url: string): Promise<Tab> {
    const tab = new Tab(await this.#backend.browser.newPage(), this.#backend);
    await tab.page.goto(url, { waitUntil: 'load' });
    return tab;
  }

  /** Opens one of the extension's own pages in a new tab, of this size from the start. */
  async openExtension(page: string, size?: { width: number; height: number }): Promise<Tab> {
    const tab = new Tab(await this.#backend.browser.newPage(), this.#backend);
    if (size) await tab.setSize(size.width, size.height);
    await this.#backend.gotoExtension(tab.page, this.url(page));
    return tab;
  }

  /** Opens the real toolbar popup over a tab. */
  async openPopup(over: Tab): Promise<PopupView> {
    const helper = await this.openExtension('options.html');
    await over.page.bringToFront();
    await helper.page.evaluate(() => browser.action.openPopup());
    return this.#backend.popup();
  }

  /** A file the browser was told to keep, once it is whole; it is taken away. */
  async downloaded(name: RegExp): Promise<{ name: string; bytes: Buffer }> {
    const folder = downloadsOf(this.options.profile);
    const found = await until(`a download called ${name}`, async () => {
      const files = await readdir(folder).catch(() => [] as string[]);
      // Unfinished ones stand under the same or another name beside an empty file.
      const whole = files.filter((file) => name.test(file) && !files.includes(`${file}.part`));
      const sizes = await Promise.all(whole.map(async (file) => (await stat(join(folder, file))).size));
      return whole.find((_, at) => (sizes[at] ?? 0) > 0);
    });
    const bytes = await readFile(join(folder, found));
    await rm(join(folder, found));
    return { name: found, bytes };
  }

  killBackground(): Promise<void> {
    return this.#backend.killBackground();
  }

  setAccess(granted: boolean): Promise<void> {
    return this.#backend.setAccess(granted);
  }

  setHostAccess(pattern: string, granted: boolean): Promise<void> {
    return this.#backend.setHostAccess(pattern, granted);
  }

  setOffline(offline: boolean): Promise<void> {
    return this.#backend.setOffline(offline);
  }

  extensionErrors(): Promise<string[]> {
    return this.#backend.extensionErrors();
  }

  /** Puts the extension in place anew, as an update under open pages does. Data stays, its own pages go. */
  async update(): Promise<void> {
    await this.#backend.browser.installExtension(this.options.extension);
  }

  /** Removes the extension with all its data and installs it anew. Its own pages are gone. */
  async reinstall(): Promise<void> {
    await this.#backend.reinstall();
    await dismissWelcome(this.#backend);
  }

  /** Ends the browser and starts it again with the same profile. All tabs are gone. */
  async restart(): Promise<void> {
    await this.#backend.browser.close();
    this.#backend = await start(this.name, this.options);
  }

  /** Ends the browser and forgets the profile. */
  async close(): Promise<void> {
    await this.#backend.browser.close();
    await rm(this.options.profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

function start(name: BrowserName, options: StartOptions): Promise<Backend> {
  return name === 'chromium' ? startChromium(options) : startFirefox(options);
}

/**
 * Closes the page that greets a new user: it opens in front at any moment after the installation
 * and would put the tab under test in the background, where nothing is scanned.
 */
async function dismissWelcome(backend: Backend): Promise<void> {
  await until('the first-run page', () => backend.closeExtensionTab('welcome.html'));
}

/**
 * A policy holds in every Chromium of the machine; at a path of its own the extension has an id of
 * its own, and the browsers beside this one are left alone.
 */
async function copyOf(build: string, profile: string): Promise<string> {
  const copy = join(profile, 'extension');
  await cp(build, copy, { recursive: true });
  return copy;
}

/** Starts a browser with the production build and a fresh profile. */
export async function launch(name: BrowserName, options: LaunchOptions = {}): Promise<Driver> {
  const build = options.extension ?? BUILDS[name];
  if (!existsSync(join(build, 'manifest.json'))) throw new Error(`no build in ${build}`);
  const profile = await mkdtemp(join(tmpdir(), `capgap-${name}-`));
  const extension = options.policy ? await copyOf(build, profile) : build;
  const full: StartOptions = {
    extension,
    profile,
    headless: options.headless ?? true,
    ...(options.replay && { replay: options.replay }),
    ...(options.policy && { policy: options.policy }),
  };
  const backend = await start(name, full);
  if (!options.extension) await dismissWelcome(backend);
  return new Driver(name, backend, full);
}
