import { describe, expect, it, vi } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { siteScriptsApi, tabsApi } from '../../lib/background/browser-apis';

const query = vi.fn(async () => [{ id: 1 }, {}, { id: 2 }]);
const scripting = {
  getRegisteredContentScripts: vi.fn(async () => []),
  registerContentScripts: vi.fn(async () => undefined),
  unregisterContentScripts: vi.fn(async () => undefined),
  executeScript: vi.fn(async () => []),
};
const browser = {
  scripting,
  permissions: { contains: vi.fn(async ({ origins }: { origins: string[] }) => origins.length === 1) },
  tabs: { query, sendMessage: vi.fn(async () => 'answer') },
} as unknown as Browser;

describe('browser parts', () => {
  it('find tabs by what they are asked for, without those that have no id', async () => {
    const tabs = tabsApi(browser);
    expect(await tabs.ids('all')).toEqual([1, 2]);
    expect(query).toHaveBeenLastCalledWith({});
    await tabs.ids('active');
    expect(query).toHaveBeenLastCalledWith({ active: true, currentWindow: true });
    expect(await tabs.send(1, 'message')).toBe('answer');
  });

  it('run scripts in all frames of a tab', async () => {
    const sites = siteScriptsApi(browser);
    await sites.run(7, 'scanner.js');
    expect(scripting.executeScript).toHaveBeenCalledWith({
      target: { tabId: 7, allFrames: true },
      files: ['scanner.js'],
    });
    expect(await sites.tabsOn(['https://*.example.com/*'])).toEqual([1, 2]);
    expect(await sites.permitted(['https://a.example/*'])).toBe(true);
    await sites.unregister(['x']);
    expect(scripting.unregisterContentScripts).toHaveBeenCalledWith({ ids: ['x'] });
  });
});
