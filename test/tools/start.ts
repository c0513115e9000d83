import { parseArgs } from 'node:util';
import { BROWSERS, type BrowserName, type Driver, launch } from '../e2e/browsers';
import { ARTICLE_URL } from '../replay/pages';
import { type Replay, startReplay } from '../replay/server';
import { ensureBrowsers } from './binaries';
import { BUILDS, run } from './run';
import { tour } from './tour';

/**
 * Builds the extension and shows it: in a window where there is a display, as a headless tour
 * with pictures where there is none.
 */

const USAGE = `usage: npm start -- [--browser chromium|firefox] [--live] [--tour]
  --live   the real internet instead of the replayed market (needs a display)
  --tour   the headless tour even where there is a display`;

function options(): { browser: BrowserName; live: boolean; tour: boolean } {
  try {
    const { values } = parseArgs({
      options: {
        browser: { type: 'string', default: 'chromium' },
        live: { type: 'boolean', default: false },
        tour: { type: 'boolean', default: false },
      },
    });
    const browser = BROWSERS.find((name) => name === values.browser);
    if (browser) return { ...values, browser };
  } catch {
    // Said below.
  }
  console.error(USAGE);
  process.exit(2);
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Opens the article in a window and stays until the window is closed. */
async function show(browser: BrowserName, replay: Replay | undefined): Promise<void> {
  const driver: Driver = await launch(browser, { headless: false, ...(replay && { replay }) });
  await driver.open(replay ? ARTICLE_URL : 'https://www.fool.com/investing/');
  console.log(
    replay
      ? 'The sample article is open; every price is simulated. Rest the pointer on an underlined ticker, and open the popup from the toolbar. Close the window to end.'
      : 'The browser is open on the real internet. Close the window to end.',
  );
  await new Promise<void>((resolve) => {
    driver.backend.browser.once('disconnected', () => resolve());
    process.once('SIGINT', () => resolve());
  });
  await driver.close().catch(() => undefined);
}

const { browser, live, tour: wantsTour } = options();
const headless = wantsTour || !hasDisplay();
if (live && headless) {
  console.error('--live needs a display: set DISPLAY, or leave --live out for the headless tour.');
  process.exit(2);
}
const missing = ensureBrowsers([browser]);
if (missing) {
  console.error(missing);
  process.exit(1);
}
if ((await run('wxt', BUILDS[browser])) !== 0) process.exit(1);
const replay = live ? undefined : await startReplay();
try {
  if (headless && replay) await tour(browser, replay);
  else await show(browser, replay);
} finally {
  await replay?.close();
}
