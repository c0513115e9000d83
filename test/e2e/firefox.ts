import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { binary } from '../tools/binaries';
import { type Backend, downloadsOf, type StartOptions } from './backend';
import { firefoxPolicy } from './policy-files';
import { until } from './until';

const EXTENSION_ID = 'capgap@capgap.example';
/** Fixed, so that the extension's addresses are known and stay the same over a restart. */
const UUID = '6f6d1c2e-5a3b-4c1d-9e8f-0a1b2c3d4e5f';
const ORIGIN = `moz-extension://${UUID}/`;

/** The raw protocol, for what puppeteer has no call for. */
interface Bidi {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

interface ContextTree {
  contexts: { context: string; url: string }[];
}

interface RemoteNode {
  sharedId?: string;
  value?: { shadowRoot?: { sharedId?: string; value?: { mode?: string } } | null };
}

type RemoteAnswer =
  | { type: 'success'; result: { value?: unknown } }
  | { type: 'exception'; exceptionDetails: { text: string } };

function bidi(browser: Browser): Bidi {
  return (browser as unknown as { connection: Bidi }).connection;
}

/** The browsing context behind a page. */
function contextOf(page: Page): string {
  return (page.mainFrame() as unknown as { _id: string })._id;
}

async function answerOf(call: Promise<{ result: unknown }>): Promise<unknown> {
  const answer = (await call).result as RemoteAnswer;
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
  return answer.result.value;
}

function preferences({ profile, replay }: StartOptions): Record<string, unknown> {
  const replayPort = replay?.port;
  return {
    'browser.download.folderList': 2,
    'browser.download.dir': downloadsOf(profile),
    // Open, the list of downloads takes the keys meant for the page and keeps the popup from opening.
    'browser.download.alwaysOpenPanel': false,
    'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: UUID }),
    // A temporary add-on goes with the browser; its data is to stay, as an installed one's would.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    'extensions.openPopupWithoutUserGesture.enabled': true,
    'intl.locale.requested': 'en-US',
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'security.OCSP.enabled': 0,
    'browser.aboutwelcome.enabled': false,
    'datareporting.usage.uploadEnabled': false,
    // Every host goes to the replay, known or not: what nobody asked for is then on record there.
    ...(replayPort !== undefined && {
      'network.dns.forceResolve': '127.0.0.1',
      'network.socket.forcePort': `443=${replayPort}`,
      'network.trr.mode': 5,
    }),
  };
}

async function inClosedRoot(
  protocol: Bidi,
  { context, body, argument }: { context: string; body: string; argument: unknown },
): Promise<unknown> {
  const target = { context };
  const candidates = (await answerOf(
    protocol.send('script.evaluate', {
      expression: `['dialog > :last-child, :fullscreen > :last-child', 'html > :not(head, body), body > *']
        .flatMap((places) => [...document.querySelectorAll(places)])`,
      target,
      awaitPromise: false,
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
    }),
  )) as RemoteNode[];
  const root = candidates
    .map(({ value }) => value?.shadowRoot)
    .find((shadow) => shadow?.value?.mode === 'closed');
  if (!root) return undefined;
  const text = await answerOf(
    protocol.send('script.callFunction', {
      functionDeclaration: `async (root, argument) => JSON.stringify({ value: await (${body})(root, JSON.parse(argument)) })`,
      arguments: [{ sharedId: root.sharedId }, { type: 'string', value: JSON.stringify(argument ?? null) }],
      target,
      awaitPromise: true,
    }),
  );
  return (JSON.parse(String(text)) as { value?: unknown }).value;
}

const POPUP = `document.querySelector('browser.webextension-popup-browser')`;

/**
 * The popup's browser element is no browsing context of the protocol, so a frame script runs the
 * function there and sends its value back.
 */
function popupScript(body: string): string {
  const script = `
    const reply = (value) => sendAsyncMessage('capgap:popup', JSON.stringify(value ?? null));
    const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
    (async () => Cu.evalInSandbox(${JSON.stringify(`(${body})()`)}, sandbox))().then(reply, (error) => reply(String(error)));`;
  return `new Promise((resolve) => {
    const { messageManager } = ${POPUP};
    const listener = ({ data }) => { messageManager.removeMessageListener('capgap:popup', listener); resolve(data); };
    messageManager.addMessageListener('capgap:popup', listener);
    messageManager.loadFrameScript('data:,' + encodeURIComponent(${JSON.stringify(script)}), false);
  })`;
}

const POPUP_READY = `(() => {
  const popup = ${POPUP};
  return Boolean(popup?.currentURI?.spec.startsWith('${ORIGIN}popup.html') && !popup.webProgress?.isLoadingDocument);
})()`;

const POPUP_PICTURE = `(async () => {
  const { browsingContext } = ${POPUP};
  const image = await browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = new OffscreenCanvas(image.width, image.height);
  canvas.getContext('2d').drawImage(image, 0, 0);
  const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
})()`;

const MEDIA = {
  scheme: (scheme: 'light' | 'dark' | undefined) =>
    `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${{ dark: 0, light: 1 }[scheme ?? 'light']});`,
  reducedMotion: (on: boolean | undefined) =>
    `Services.prefs.setIntPref('ui.prefersReducedMotion', ${on ? 1 : 0});`,
  forcedColors: (on: boolean | undefined) =>
    `Services.prefs.setIntPref('browser.display.document_color_use', ${on ? 2 : 0});`,
};

export async function startFirefox(options: StartOptions): Promise<Backend> {
  // A home of its own, where Firefox looks for what an organisation sets.
  if (options.policy) firefoxPolicy(options.profile, EXTENSION_ID, options.policy);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: binary('firefox'),
    headless: options.headless,
    acceptInsecureCerts: true,
    userDataDir: options.profile,
    ...(options.policy && { env: { ...process.env, HOME: options.profile } }),
    defaultViewport: options.headless ? { width: 1280, height: 900 } : null,
    // Extension pages and the kill of the event page are reachable with system access only.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: preferences(options),
  });
  await browser.installExtension(options.extension);
  const protocol = bidi(browser);

  /** Runs an expression in the browser's own window. */
  async function privileged(expression: string): Promise<unknown> {
    const tree = (await protocol.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result;
    const context = (tree as ContextTree).contexts[0]?.context;
    return answerOf(
      protocol.send('script.evaluate', { expression, target: { context }, awaitPromise: true }),
    );
  }

  return {
    browser,
    origin: ORIGIN,
    async gotoExtension(page, url) {
      // Puppeteer's own goto waits for events that extension pages never send.
      await protocol.send('browsingContext.navigate', { context: contextOf(page), url, wait: 'complete' });
    },
    inClosedRoot: (page, body, argument) =>
      inClosedRoot(protocol, { context: contextOf(page), body, argument }),
    async setAppearance(_page, { scheme, reducedMotion, forcedColors }) {
      await privileged(
        `${MEDIA.scheme(scheme)}${MEDIA.reducedMotion(reducedMotion)}${MEDIA.forcedColors(forcedColors)}`,
      );
    },
    async popup() {
      // The element comes first, its document in another process later.
      await until('the popup', () => privileged(POPUP_READY));
      const inPopup = async (body: string) =>
        JSON.parse(String(await privileged(popupScript(body)))) as unknown;
      return {
        evaluate: inPopup,
        async picture() {
          return Buffer.from(String(await privileged(POPUP_PICTURE)), 'base64');
        },
      };
    },
    async killBackground() {
      await privileged(
        `WebExtensionPolicy.getByID('${EXTENSION_ID}').extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })`,
      );
    },
    async setAccess(granted) {
      await privileged(`(async () => {
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        const { extension } = WebExtensionPolicy.getByID('${EXTENSION_ID}');
        const permissions = { permissions: [], origins: extension.manifest.host_permissions, data_collection: [] };
        await ExtensionPermissions.${granted ? 'add' : 'remove'}('${EXTENSION_ID}', permissions, extension);
      })()`);
    },
    async setHostAccess(pattern, granted) {
      await privileged(`(async () => {
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        const { extension } = WebExtensionPolicy.getByID('${EXTENSION_ID}');
        const permissions = { permissions: [], origins: [${JSON.stringify(pattern)}], data_collection: [] };
        await ExtensionPermissions.${granted ? 'add' : 'remove'}('${EXTENSION_ID}', permissions, extension);
      })()`);
    },
    async setOffline(offline) {
      // The loopback interface stays reachable without a network: there, a port nobody listens on.
      const port = offline ? 9 : options.replay?.port;
      await privileged(`
        Services.prefs.setStringPref('network.socket.forcePort', '443=${port}');
        Services.io.manageOfflineStatus = false;
        Services.io.offline = ${offline};
        Services.obs.notifyObservers(null, 'net:prune-all-connections');`);
    },
    async closeExtensionTab(name) {
      // Puppeteer does not learn the addresses of extension pages, and may wait for one that is gone.
      const { contexts } = (await protocol.send('browsingContext.getTree', {})).result as ContextTree;
      const tab = contexts.find(({ url }) => url === `${ORIGIN}${name}`);
      if (tab) await protocol.send('browsingContext.close', { context: tab.context });
      return tab !== undefined;
    },
    async reinstall() {
      const keepStorage = (keep: boolean) =>
        privileged(`Services.prefs.setBoolPref('extensions.webextensions.keepStorageOnUninstall', ${keep})`);
      await keepStorage(false);
      await browser.uninstallExtension(EXTENSION_ID);
      await keepStorage(true);
      await browser.installExtension(options.extension);
    },
    async extensionErrors() {
      // A call that is open when its page goes is no error of anybody's.
      const found = await privileged(`JSON.stringify(Services.console.getMessageArray()
        .filter((entry) => entry instanceof Ci.nsIScriptError && !(entry.flags & Ci.nsIScriptError.warningFlag))
        .filter((entry) => entry.sourceName.startsWith('${ORIGIN}'))
        .filter((entry) => !/after context unloaded/.test(entry.errorMessage))
        .map((entry) => entry.sourceName + ': ' + entry.errorMessage))`);
      return JSON.parse(String(found)) as string[];
    },
  };
}
