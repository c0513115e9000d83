import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, parseSettings } from '../../lib/settings/settings';

describe('parseSettings', () => {
  it.each([undefined, null, 7, 'x', []])('reads %j as the defaults', (stored) => {
    expect(parseSettings(stored)).toEqual(DEFAULT_SETTINGS);
  });

  it('lets one bad field fall back alone', () => {
    expect(parseSettings({ openDelay: 5000, theme: 'dark', watchlist: 'IWM' })).toEqual({
      ...DEFAULT_SETTINGS,
      theme: 'dark',
    });
  });

  it('drops unknown keys and ignores a poisoned prototype', () => {
    const stored = JSON.parse('{"__proto__":{"polluted":1},"nonsense":true,"openDelay":0}');
    expect(parseSettings(stored)).toEqual({ ...DEFAULT_SETTINGS, openDelay: 0 });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it.each(['25:00', '9:30', '', 7])('takes quiet hours from %j for none', (from) => {
    expect(parseSettings({ quietHours: { from, to: '07:00' } }).quietHours).toBeNull();
  });

  it('writes symbols in upper case', () => {
    expect(parseSettings({ pair: { small: ' ijr', large: 'spy' } }).pair).toEqual({
      small: 'IJR',
      large: 'SPY',
    });
  });
});
