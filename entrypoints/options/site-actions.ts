import { browser } from 'wxt/browser';
import type { OptionsActions } from '../../lib/options/model';
import { CONTENT_MATCHES } from '../../lib/settings/hosts';
import { isOfSite, originsOf, parseSitePattern } from '../../lib/settings/site-rules';
import type { SettingsStore } from '../../lib/settings/storage';
import { type Bench, request } from './bench';

type SiteActions = Pick<
  OptionsActions,
  'addSite' | 'removeSite' | 'grantSite' | 'grantBuiltIn' | 'forgetSite'
>;

const granted = (origins: string[]) => browser.permissions.contains({ origins }).catch(() => false);

/** Where pages are read, and the browser's permission for it. */
export function siteActions(bench: Bench, store: Pick<SettingsStore, 'forget'>) {
  const { t, model, set, notify, forget, change } = bench;

  /** What the browser withholds or has taken back; it may do so at any time. */
  async function refreshPermissions(): Promise<void> {
    const { allowSites } = model.value.settings;
    const answers = await Promise.all(allowSites.map((site) => granted(originsOf(site))));
    const builtIn = await Promise.all(CONTENT_MATCHES.map((match) => granted([match])));
    set({
      withheld: allowSites.filter((_, i) => !answers[i]),
      builtInWithheld: CONTENT_MATCHES.filter((_, i) => !builtIn[i]).length,
    });
  }
  async function members(list: 'allowSites' | 'blockSites', next: (sites: string[]) => string[]) {
    await change({ [list]: next(model.value.settings[list]) }, list);
    await refreshPermissions();
  }

  const actions: SiteActions = {
    async addSite(list, text) {
      const pattern = parseSitePattern(text);
      if (!pattern) return notify('sites', t('options_sites_bad', text), 'alert');
      if (list === 'allowSites' && !(await request(originsOf(pattern)))) {
        const name = pattern === '*' ? t('options_sites_all') : pattern;
        return notify('sites', t('options_sites_refused', name), 'alert');
      }
      forget('sites');
      await members(list, (sites) => [...sites.filter((site) => site !== pattern), pattern]);
    },
    async removeSite(list, pattern) {
      await members(list, (sites) => sites.filter((site) => site !== pattern));
      if (list !== 'allowSites') return;
      // Another pattern may still need the host, and what came with the installation can't be given back.
      const needed = new Set(model.value.settings.allowSites.flatMap(originsOf));
      const origins = originsOf(pattern).filter((origin) => !needed.has(origin));
      if (origins.length > 0) await browser.permissions.remove({ origins }).catch(() => false);
    },
    async grantSite(pattern) {
      await request(originsOf(pattern));
      await refreshPermissions();
    },
    async forgetSite(text) {
      const site = parseSitePattern(text);
      if (!site || site === '*') return notify('storage', t('options_sites_bad', text), 'alert');
      for (const list of ['allowSites', 'blockSites'] as const) {
        const members = model.value.settings[list].filter((pattern) => isOfSite(pattern, site));
        set({ settings: await store.forget(list, members) });
        if (list === 'allowSites') {
          const origins = [...new Set([...members, site].flatMap(originsOf))];
          await browser.permissions.remove({ origins }).catch(() => false);
        }
      }
      await refreshPermissions();
      notify('storage', t('options_storage_forgotten', site));
    },
    async grantBuiltIn() {
      await request(CONTENT_MATCHES);
      await refreshPermissions();
    },
  };
  return { actions, refreshPermissions };
}
