import { CONTENT_MATCHES } from '../settings/hosts';
import { originsOf } from '../settings/site-rules';

/** The part of `browser.scripting` and `browser.permissions` that is used. */
export interface SiteScriptsApi {
  registered(ids: string[]): Promise<{ id: string; matches?: string[] }[]>;
  register(scripts: SiteScript[]): Promise<void>;
  unregister(ids: string[]): Promise<void>;
  permitted(origins: string[]): Promise<boolean>;
  /** Ids of open tabs whose page lies under the patterns. */
  tabsOn(matches: string[]): Promise<number[]>;
  run(tabId: number, file: string): Promise<void>;
}

export interface SiteScript {
  id: string;
  matches: string[];
  excludeMatches: string[];
  js: string[];
  runAt: 'document_start' | 'document_idle';
  allFrames: boolean;
  persistAcrossSessions: boolean;
}

const GUARD = 'sites-guard';
const SCANNER = 'sites-scanner';

/** The scripts for sites the user opted into, as the manifest has them for the built-in ones. */
function scriptsFor(matches: string[]): SiteScript[] {
  const common = { matches, excludeMatches: CONTENT_MATCHES, allFrames: true, persistAcrossSessions: true };
  return [
    { ...common, id: GUARD, js: ['guard.js'], runAt: 'document_start' },
    { ...common, id: SCANNER, js: ['scanner.js'], runAt: 'document_idle' },
  ];
}

/**
 * Makes the registered scripts those of `allowSites`, as far as the browser has granted them, and
 * brings them into tabs already open on sites that are new. Idempotent.
 */
export async function syncSiteScripts(allowSites: readonly string[], api: SiteScriptsApi): Promise<void> {
  const asked = await Promise.all(
    allowSites.map(async (site) => {
      const origins = originsOf(site);
      return (await api.permitted(origins).catch(() => false)) ? origins : [];
    }),
  );
  const matches = [...new Set(asked.flat())].sort();
  const present = await api.registered([GUARD, SCANNER]);
  const before = present.find(({ id }) => id === SCANNER)?.matches ?? [];
  if (present.length === (matches.length > 0 ? 2 : 0) && sameSet(before, matches)) return;
  if (present.length > 0) await api.unregister(present.map(({ id }) => id));
  if (matches.length === 0) return;
  await api.register(scriptsFor(matches));
  const added = matches.filter((match) => !before.includes(match));
  if (added.length > 0) await enterOpenTabs(added, api);
}

/**
 * Brings the scripts into pages that were there before them. After an installation or an update
 * Chromium does so for no page, Firefox for all.
 */
export async function enterOpenTabs(
  matches: string[],
  api: Pick<SiteScriptsApi, 'tabsOn' | 'run'>,
): Promise<void> {
  for (const tabId of await api.tabsOn(matches)) {
    // A tab that went away meanwhile, or a page no script may enter, is none of our concern.
    await api
      .run(tabId, 'guard.js')
      .then(() => api.run(tabId, 'scanner.js'))
      .catch(() => undefined);
  }
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one) => b.includes(one));
}
