import { expect, it } from 'vitest';
import { readSyncState } from '../../lib/settings/sync-state';

it('is read back, or unknown', () => {
  expect(readSyncState({ at: 5, problem: 'refused' })).toEqual({ at: 5, problem: 'refused' });
  expect(readSyncState({ at: 5, problem: null })).toEqual({ at: 5, problem: null });
  for (const stored of [undefined, null, 7, {}, { at: 'x', problem: null }, { at: 5, problem: 'bad' }]) {
    expect(readSyncState(stored)).toBeNull();
  }
});
