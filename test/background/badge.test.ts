import { describe, expect, it, vi } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { createBadge } from '../../lib/background/badge';
import { translateEnglish } from '../tools/english';

function setUp() {
  const action = {
    setBadgeText: vi.fn(async () => undefined),
    setBadgeBackgroundColor: vi.fn(async () => undefined),
    setTitle: vi.fn(async () => undefined),
  };
  return { action, badge: createBadge(action as unknown as Browser['action'], translateEnglish) };
}

describe('badge', () => {
  it('counts what a tab names, and says nothing where that is nothing', async () => {
    const { action, badge } = setUp();
    await badge.count(3, 12);
    expect(action.setBadgeText).toHaveBeenLastCalledWith({ tabId: 3, text: '12' });
    await badge.count(3, 0);
    expect(action.setBadgeText).toHaveBeenLastCalledWith({ tabId: 3, text: null });
  });

  it('tells of alerts in words, not by colour alone, until they were seen', async () => {
    const { action, badge } = setUp();
    await badge.news(2);
    expect(action.setBadgeText).toHaveBeenLastCalledWith({ text: '!' });
    expect(action.setTitle).toHaveBeenLastCalledWith({ title: 'Capgap: new alerts: 2' });
    const [[red]] = action.setBadgeBackgroundColor.mock.calls as unknown as [[unknown]];
    await badge.news(0);
    expect(action.setBadgeText).toHaveBeenLastCalledWith({ text: '' });
    expect(action.setTitle).toHaveBeenLastCalledWith({ title: 'Capgap' });
    expect(action.setBadgeBackgroundColor).not.toHaveBeenLastCalledWith(red);
  });
});
