import { describe, expect, it, vi } from 'vitest';
import { createSettingsSync } from '../../lib/background/settings-sync';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings';

function setUp(sync: boolean, refuses = false) {
  const account = {
    get: vi.fn(async () => ({})),
    set: vi.fn(async () => {
      if (refuses) throw new Error('MAX_WRITE_OPERATIONS_PER_MINUTE');
    }),
    remove: vi.fn(async () => {}),
  };
  const wake = vi.fn();
  const store = {
    load: async () => ({ settings: { ...DEFAULT_SETTINGS, sync }, health: 'current' as const, locked: [] }),
    entries: async () => ({ theme: { t: 1, v: 'dark' } }),
    merge: vi.fn(),
    change: vi.fn(),
    watch: vi.fn(),
  };
  return {
    account,
    wake,
    sync: createSettingsSync({ store, sync: account, now: () => 1000, uuid: () => 'w', wake }),
  };
}

describe('options sync', () => {
  it('touches nothing while it is off', async () => {
    const { sync, account, wake } = setUp(false);
    await sync.localChanged(false);
    expect(await sync.exchange()).toBe(false);
    expect(wake).not.toHaveBeenCalled();
    expect(account.get).not.toHaveBeenCalled();
  });

  it('gathers changes for half a minute, across the death of the worker', async () => {
    const { sync, wake } = setUp(true);
    await sync.localChanged(true);
    expect(wake).toHaveBeenCalledWith(31_000);
  });

  it('writes to the account', async () => {
    const { sync, account } = setUp(true);
    expect(await sync.exchange()).toBe(true);
    expect(account.set).toHaveBeenCalledOnce();
  });

  it('survives a refusal of the browser', async () => {
    expect(await setUp(true, true).sync.exchange()).toBe(false);
  });
});
