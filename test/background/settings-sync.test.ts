import { describe, expect, it, vi } from 'vitest';
import { createSettingsSync } from '../../lib/background/settings-sync';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings';

function setUp(sync: boolean, { refuses = false, large = false } = {}) {
  const account = {
    get: vi.fn(async () => ({})),
    set: vi.fn(async () => {
      if (refuses) throw new Error('MAX_WRITE_OPERATIONS_PER_MINUTE');
    }),
    remove: vi.fn(async () => {}),
  };
  const wake = vi.fn();
  const keep = vi.fn(async () => undefined);
  const store = {
    load: async () => ({ settings: { ...DEFAULT_SETTINGS, sync }, health: 'current' as const, locked: [] }),
    entries: async () => ({ theme: { t: 1, v: large ? 'x'.repeat(120_000) : 'dark' } }),
    merge: vi.fn(),
    forget: vi.fn(),
    change: vi.fn(),
    watch: vi.fn(),
  };
  return {
    account,
    wake,
    sync: createSettingsSync({ store, sync: account, now: () => 1000, uuid: () => 'w', wake, keep }),
    keep,
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

  it('says that it went well', async () => {
    const { sync, keep } = setUp(true);
    await sync.exchange();
    expect(keep).toHaveBeenCalledWith({ at: 1000, problem: null });
  });

  it('says that the browser refused, and tries again later', async () => {
    const { sync, keep, wake } = setUp(true, { refuses: true });
    expect(await sync.exchange()).toBe(false);
    expect(keep).toHaveBeenCalledWith({ at: 1000, problem: 'refused' });
    expect(wake).toHaveBeenCalledWith(601_000);
  });

  it('says that the options are too large, and does not try what cannot work', async () => {
    const { sync, keep, wake, account } = setUp(true, { large: true });
    expect(await sync.exchange()).toBe(false);
    expect(keep).toHaveBeenCalledWith({ at: 1000, problem: 'too-large' });
    expect(account.set).not.toHaveBeenCalled();
    expect(wake).not.toHaveBeenCalled();
  });
});
