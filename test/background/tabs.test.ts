import { describe, expect, it, vi } from 'vitest';
import { type TabsApi, tellTabs } from '../../lib/background/tabs';

describe('tellTabs', () => {
  it('tells every tab and minds none that does not listen', async () => {
    const send = vi.fn(async (tabId: number) => {
      if (tabId === 2) throw new Error('Receiving end does not exist.');
      return { ok: true, value: null };
    });
    const tabs: TabsApi = { ids: async () => [1, 2, 3], send };
    await expect(tellTabs(tabs, 'all', { call: 'page.refresh', params: null })).resolves.toBeUndefined();
    expect(send.mock.calls).toEqual(
      [1, 2, 3].map((id) => [id, { capgap: 1, call: 'page.refresh', params: null }]),
    );
  });

  it('tells only the tab in front when asked to', async () => {
    const ids = vi.fn(async () => [7]);
    await tellTabs({ ids, send: async () => ({ ok: true, value: null }) }, 'active', {
      call: 'page.command',
      params: { command: 'next' },
    });
    expect(ids).toHaveBeenCalledWith('active');
  });
});
