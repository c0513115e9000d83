import { describe, expect, it } from 'vitest';
import { inverseOf } from '../../lib/options/undo';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings';

describe('inverseOf', () => {
  it('takes a change back', () => {
    const patch = { openDelay: 10, theme: 'auto' as const, watchlist: ['IWM'] };
    const inverse = inverseOf(DEFAULT_SETTINGS, patch, 'openDelay');
    expect(inverse).toEqual({ before: { openDelay: 300, watchlist: [] }, at: 'openDelay' });
    expect({ ...DEFAULT_SETTINGS, ...patch, ...inverse?.before }).toEqual(DEFAULT_SETTINGS);
  });

  it('is nothing for a change that changes nothing', () => {
    expect(inverseOf(DEFAULT_SETTINGS, { pair: { small: 'IWM', large: 'SPY' } }, 'pair')).toBeNull();
  });
});
