import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { TOOLBAR } from './lib/popup/toolbar';
import { CONTENT_MATCHES, DATA_HOSTS, KEYED_HOSTS } from './lib/settings/hosts';

/** The first with light-dark(), and the first with highlights. */
const CHROME = 123;
const FIREFOX = 140;

/** The popup's sheet within its page: each file a first paint waits for costs it a few milliseconds. */
const inlineSheet: Plugin = {
  name: 'inline-sheet',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { path, bundle = {} }) =>
      !path.includes('popup')
        ? html
        : html.replace(/<link rel="stylesheet"[^>]* href="\/([^"]+)">/g, (link, file: string) => {
            const sheet = bundle[file];
            if (sheet?.type !== 'asset') return link;
            delete bundle[file];
            return `<style>${sheet.source}</style>`;
          }),
  },
};

/**
 * Scanner and guard are registered here as plain scripts rather than as WXT content scripts:
 * WXT's wrapper announces itself to the page with an event and a message that the page can replay
 * to switch the script off.
 */
export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'edge', 'firefox'],
  // Every browser this runs in knows modulepreload and light-dark(); stand-ins would cost each page time.
  vite: () => ({
    plugins: [inlineSheet],
    build: { modulePreload: { polyfill: false }, cssTarget: [`chrome${CHROME}`, `firefox${FIREFOX}`] },
  }),
  hooks: {
    'build:manifestGenerated': (_, { action }) => {
      if (action?.default_popup) action.default_popup += TOOLBAR;
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: [
      'storage',
      'unlimitedStorage',
      'alarms',
      'scripting',
      'notifications',
      'contextMenus',
      'activeTab',
    ],
    host_permissions: [...CONTENT_MATCHES, ...DATA_HOSTS],
    optional_host_permissions: [...KEYED_HOSTS, 'https://*/*', 'http://*/*'],
    omnibox: { keyword: 'cap' },
    // Chromium suggests keys for at most four commands; Esc closes a card and P pins it anyway.
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+C' } },
      next: { suggested_key: { default: 'Alt+Period' }, description: '__MSG_command_next__' },
      previous: { suggested_key: { default: 'Alt+Comma' }, description: '__MSG_command_previous__' },
      open: { suggested_key: { default: 'Alt+Shift+Period' }, description: '__MSG_command_open__' },
      pin: { description: '__MSG_command_pin__' },
    },
    content_scripts: [
      {
        matches: CONTENT_MATCHES,
        js: ['guard.js'],
        run_at: 'document_start',
        all_frames: true,
      },
      {
        matches: CONTENT_MATCHES,
        js: ['scanner.js'],
        run_at: 'document_idle',
        all_frames: true,
      },
    ],
    content_security_policy: {
      extension_pages: [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data:",
        // A gateway of the user's may be anywhere; without one, requests go to the sources' hosts alone.
        'connect-src https:',
        "frame-ancestors 'none'",
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        'trusted-types',
      ].join('; '),
    },
    ...(browser !== 'firefox' && {
      minimum_chrome_version: `${CHROME}`,
      storage: { managed_schema: 'managed-schema.json' },
    }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'capgap@capgap.example',
          strict_min_version: `${FIREFOX}.0`,
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
