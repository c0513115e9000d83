import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import puppeteer, {
  type Browser,
  type CDPSession,
  type Page,
  type Protocol,
  type Target,
} from 'puppeteer-core';
import { TOOLBAR } from '../../lib/popup/toolbar';
import { binary } from '../tools/binaries';
import { type Appearance, type Backend, downloadsOf, type Loopback, type StartOptions } from './backend';
import { chromiumPolicy } from './policy-files';

/** What the browser's page about extensions can do. */
declare const chrome: {
  developerPrivate: {
    updateExtensionConfiguration(change: object): Promise<void>;
    addHostPermission(id: string, host: string): Promise<void>;
    removeHostPermission(id: string, host: string): Promise<void>;
  };
};

/** Every host goes to the replay, known or not: what nobody asked for is then on record there. */
function mapping(replay: Loopback): string[] {
  return [
    `--host-resolver-rules=MAP * 127.0.0.1:${replay.port}, EXCLUDE 127.0.0.1, EXCLUDE localhost`,
    `--ignore-certificate-errors-spki-list=${replay.certificate.spki}`,
  ];
}

function closedRoot(node: Protocol.DOM.Node): Protocol.DOM.Node | undefined {
  const own = node.shadowRoots?.find(({ shadowRootType }) => shadowRootType === 'closed');
  if (own) return own;
  for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) {
    const found = closedRoot(child);
    if (found) return found;
  }
  return undefined;
}

async function inClosedRoot(session: CDPSession, body: string, argument: unknown): Promise<unknown> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const found = closedRoot(root);
  if (!found) return undefined;
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: found.backendNodeId });
  const answer = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId ?? '',
    functionDeclaration: `function (argument) { return (${body})(this, argument); }`,
    arguments: [{ value: argument }],
    returnByValue: true,
    awaitPromise: true,
  });
  if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description);
  return answer.result.value;
}

/** Lasts as long as the session is attached. */
async function appearance(session: CDPSession, look: Appearance): Promise<void> {
  const { scheme, reducedMotion, forcedColors } = look;
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: scheme ?? '' },
      { name: 'prefers-reduced-motion', value: reducedMotion ? 'reduce' : '' },
      { name: 'forced-colors', value: forcedColors ? 'active' : '' },
    ],
  });
}

/** Without developer mode, an unpacked extension that reloads itself stays away. */
function enableDeveloperMode(profile: string): void {
  const path = join(profile, 'Default', 'Preferences');
  if (existsSync(path)) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify({ extensions: { ui: { developer_mode: true } } }));
}

/**
 * Collects the browser's own log. It holds what every script writes to a console, the background
 * worker's too; a debugger attached to the worker would outlive its kill and stop the next one.
 */
function logOf(browser: Browser): () => string {
  let log = '';
  browser.process()?.stderr?.on('data', (chunk: Buffer) => {
    log += chunk;
  });
  return () => log;
}

export async function startChromium(options: StartOptions): Promise<Backend> {
  enableDeveloperMode(options.profile);
  const unset = options.policy && chromiumPolicy(options.extension, options.policy);
  const browser = await puppeteer.launch({
    executablePath: binary('chromium'),
    headless: options.headless,
    pipe: true,
    enableExtensions: true,
    userDataDir: options.profile,
    downloadBehavior: { policy: 'allow', downloadPath: downloadsOf(options.profile) },
    defaultViewport: options.headless ? { width: 1280, height: 900 } : null,
    args: [
      // Root has no user namespace to build the sandbox in.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--enable-logging=stderr',
      '--disable-component-update',
      '--disable-domain-reliability',
      '--no-default-browser-check',
      '--lang=en-US',
      ...(options.replay ? mapping(options.replay) : []),
    ],
  });
  if (unset) browser.once('disconnected', unset);
  const log = logOf(browser);
  const id = await browser.installExtension(options.extension);
  const origin = `chrome-extension://${id}/`;
  const root = await browser.target().createCDPSession();
  const cutOff = new Map<Target, CDPSession>();
  const sessions = new WeakMap<Page, Promise<CDPSession>>();
  const sessionOf = (page: Page) => {
    const session = sessions.get(page) ?? page.createCDPSession();
    sessions.set(page, session);
    return session;
  };

  return {
    browser,
    origin,
    async gotoExtension(page, url) {
      await page.goto(url);
    },
    async inClosedRoot(page, body, argument) {
      return inClosedRoot(await sessionOf(page), body, argument);
    },
    async setAppearance(page, look) {
      await appearance(await sessionOf(page), look);
    },
    async popup() {
      const target = await browser.waitForTarget((each) => each.url() === `${origin}popup.html${TOOLBAR}`);
      const page = await target.asPage();
      return {
        evaluate: (body) => page.evaluate(`(${body})()`),
        picture: async () => Buffer.from(await page.screenshot()),
      };
    },
    async killBackground() {
      const { targetInfos } = await root.send('Target.getTargets');
      const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith(origin));
      if (worker) await root.send('Target.closeTarget', { targetId: worker.targetId });
    },
    async setAccess(granted) {
      // Only the browser's own page may do this.
      const page = await browser.newPage();
      await page.goto('chrome://extensions/');
      await page.evaluate(
        (extensionId, hostAccess) =>
          chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess }),
        id,
        granted ? 'ON_ALL_SITES' : 'ON_CLICK',
      );
      await page.close();
    },
    async setHostAccess(pattern, granted) {
      const page = await browser.newPage();
      await page.goto('chrome://extensions/');
      await page.evaluate(
        (extensionId, host, add) =>
          add
            ? chrome.developerPrivate.addHostPermission(extensionId, host)
            : chrome.developerPrivate.removeHostPermission(extensionId, host),
        id,
        pattern,
        granted,
      );
      await page.close();
    },
    async setOffline(offline) {
      const conditions = { offline, latency: 0, downloadThroughput: -1, uploadThroughput: -1 };
      for (const target of browser.targets().filter((each) => each.url().startsWith(origin))) {
        const session = cutOff.get(target) ?? (await target.createCDPSession());
        cutOff.set(target, session);
        await session.send('Network.enable');
        await session.send('Network.emulateNetworkConditions', conditions);
        // An attached debugger would keep the worker alive.
        if (!offline) {
          cutOff.delete(target);
          await session.detach();
        }
      }
    },
    async closeExtensionTab(name) {
      const page = (await browser.pages()).find((each) => each.url() === `${origin}${name}`);
      await page?.close();
      return page !== undefined;
    },
    async reinstall() {
      await browser.uninstallExtension(id);
      await browser.installExtension(options.extension);
    },
    async extensionErrors() {
      const lines = log().matchAll(/:CONSOLE:\d+\] "([\s\S]*?)", source: (\S+)/g);
      return [...lines].filter(([, , source = '']) => source.startsWith(origin)).map(([, text = '']) => text);
    },
  };
}
