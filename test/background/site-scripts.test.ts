import { describe, expect, it, vi } from 'vitest';
import {
  enterOpenTabs,
  type SiteScript,
  type SiteScriptsApi,
  syncSiteScripts,
} from '../../lib/background/site-scripts';
import { CONTENT_MATCHES } from '../../lib/settings/hosts';

function browserWith({
  granted = () => true,
  tabs = [] as number[],
}: {
  granted?: (origin: string) => boolean;
  tabs?: number[];
} = {}) {
  let scripts: SiteScript[] = [];
  const api: SiteScriptsApi = {
    registered: async (ids) => scripts.filter(({ id }) => ids.includes(id)),
    register: vi.fn(async (added: SiteScript[]) => {
      if (added.some(({ id }) => scripts.some((one) => one.id === id))) throw new Error('duplicate id');
      scripts = [...scripts, ...added];
    }),
    unregister: vi.fn(async (ids: string[]) => {
      scripts = scripts.filter(({ id }) => !ids.includes(id));
    }),
    permitted: async (origins) => origins.every(granted),
    tabsOn: vi.fn(async () => tabs),
    run: vi.fn(async () => undefined),
  };
  return { api, scripts: () => scripts };
}

describe('syncSiteScripts', () => {
  it('registers guard and scanner as the manifest has them, without the built-in sites', async () => {
    const { api, scripts } = browserWith();
    await syncSiteScripts(['example.com'], api);
    expect(scripts()).toMatchObject([
      { js: ['guard.js'], runAt: 'document_start', allFrames: true, excludeMatches: CONTENT_MATCHES },
      {
        js: ['scanner.js'],
        runAt: 'document_idle',
        matches: ['http://*.example.com/*', 'https://*.example.com/*'],
      },
    ]);
  });

  it('does nothing when nothing changed', async () => {
    const { api } = browserWith();
    await syncSiteScripts(['example.com', 'example.org'], api);
    await syncSiteScripts(['example.org', 'example.com'], api);
    expect(api.register).toHaveBeenCalledTimes(1);
    expect(api.unregister).not.toHaveBeenCalled();
  });

  it('changes and takes away what the list no longer has', async () => {
    const { api, scripts } = browserWith();
    await syncSiteScripts(['example.com'], api);
    await syncSiteScripts(['example.org'], api);
    expect(scripts()).toHaveLength(2);
    expect(scripts()[0]?.matches).toEqual(['http://*.example.org/*', 'https://*.example.org/*']);
    await syncSiteScripts([], api);
    expect(scripts()).toEqual([]);
    await syncSiteScripts([], api);
    expect(api.unregister).toHaveBeenCalledTimes(2);
  });

  it('leaves out what the browser has not granted, or takes back', async () => {
    let allowed = true;
    const { api, scripts } = browserWith({ granted: (origin) => allowed || !origin.includes('example.org') });
    await syncSiteScripts(['example.com', 'example.org'], api);
    expect(scripts()[0]?.matches).toHaveLength(4);
    allowed = false;
    await syncSiteScripts(['example.com', 'example.org'], api);
    expect(scripts()[0]?.matches).toEqual(['http://*.example.com/*', 'https://*.example.com/*']);
  });

  it('comes into tabs already open on a new site, guard first, and only there', async () => {
    const { api } = browserWith({ tabs: [4, 9] });
    vi.mocked(api.run).mockRejectedValueOnce(new Error('no such tab'));
    await syncSiteScripts(['example.com'], api);
    expect(vi.mocked(api.run).mock.calls).toEqual([
      [4, 'guard.js'],
      [9, 'guard.js'],
      [9, 'scanner.js'],
    ]);
    await syncSiteScripts(['example.com', 'example.org'], api);
    expect(vi.mocked(api.tabsOn).mock.calls.at(-1)).toEqual([
      ['http://*.example.org/*', 'https://*.example.org/*'],
    ]);
  });
});

describe('enterOpenTabs', () => {
  it('brings guard and scanner into every open page of the sites, past those it may not enter', async () => {
    const { api } = browserWith({ tabs: [1, 2] });
    vi.mocked(api.run).mockRejectedValueOnce(new Error('cannot access contents of the page'));
    await enterOpenTabs(CONTENT_MATCHES, api);
    expect(vi.mocked(api.tabsOn).mock.calls).toEqual([[CONTENT_MATCHES]]);
    expect(vi.mocked(api.run).mock.calls).toEqual([
      [1, 'guard.js'],
      [2, 'guard.js'],
      [2, 'scanner.js'],
    ]);
  });
});
