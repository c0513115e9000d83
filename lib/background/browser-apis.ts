import type { Browser } from 'webextension-polyfill';
import type { SiteScript, SiteScriptsApi } from './site-scripts';
import type { TabsApi } from './tabs';

/** The browser's scripting and permissions in the shape the site scripts are written against. */
export function siteScriptsApi({ permissions, scripting, tabs }: Browser): SiteScriptsApi {
  return {
    registered: (ids) => scripting.getRegisteredContentScripts({ ids }),
    register: (scripts: SiteScript[]) => scripting.registerContentScripts(scripts),
    unregister: (ids) => scripting.unregisterContentScripts({ ids }),
    permitted: (origins) => permissions.contains({ origins }),
    async tabsOn(matches) {
      const found = await tabs.query({ url: matches, discarded: false });
      return found.map(({ id }) => id).filter((id) => id !== undefined);
    },
    async run(tabId, file) {
      await scripting.executeScript({ target: { tabId, allFrames: true }, files: [file] });
    },
  };
}

export function tabsApi({ tabs }: Browser): TabsApi {
  return {
    async ids(which) {
      const found = await tabs.query(which === 'all' ? {} : { active: true, currentWindow: true });
      return found.map(({ id }) => id).filter((id) => id !== undefined);
    },
    send: (tabId, message) => tabs.sendMessage(tabId, message),
  };
}
