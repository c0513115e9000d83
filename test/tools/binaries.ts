import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { BrowserName } from '../e2e/backend';

/** Names a browser goes by, first choice first. Branded Chrome refuses unpacked extensions from the command line. */
const NAMES: Record<BrowserName, string[]> = {
  chromium: ['chromium', 'chromium-browser'],
  firefox: ['firefox-esr', 'firefox'],
};
const PACKAGES: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

function onPath(name: string): string | undefined {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

function find(browser: BrowserName): string | undefined {
  for (const name of NAMES[browser]) {
    const file = onPath(name);
    if (file) return file;
  }
  return undefined;
}

/** The browser's executable. Throws with the one line that says what to install. */
export function binary(browser: BrowserName): string {
  const file = find(browser);
  if (!file) throw new Error(`${browser} is missing: install it with 'apt-get install ${PACKAGES[browser]}'`);
  return file;
}

function installs(packages: string[]): boolean {
  const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
  if (spawnSync('apt-get', ['update', '-qq'], options).status !== 0) return false;
  return spawnSync('apt-get', ['install', '-y', '-qq', ...packages], options).status === 0;
}

/**
 * Makes sure the browsers are there: installs Debian's packages where that is possible (as root,
 * with apt). Returns a line that says what is missing, or null when nothing is.
 */
export function ensureBrowsers(browsers: BrowserName[]): string | null {
  const missing = () => browsers.filter((browser) => !find(browser)).map((browser) => PACKAGES[browser]);
  if (missing().length === 0) return null;
  if (process.getuid?.() === 0 && onPath('apt-get')) installs(missing());
  const left = missing();
  return left.length === 0 ? null : `missing browsers: install them with 'apt-get install ${left.join(' ')}'`;
}
