import { describe, expect, it } from 'vitest';
import type { Freshness, MissingReason } from '../../lib/market/types';
import { awaitedParts, isEmpty, missingParts } from '../../lib/popup/parts';
import { fullData } from '../gallery/popup-data';

const COMING: Freshness = { status: 'stale', fetching: true };
const failed = (failure: MissingReason, fetching = false): Freshness => ({
  status: 'stale',
  fetching,
  failure,
});
const withoutHistory = (freshness: Freshness) => ({
  ...fullData(),
  smallHistory: { history: null, freshness },
});

describe('the parts of an answer', () => {
  it('are all there in a full one', () => {
    expect(awaitedParts(fullData())).toEqual([]);
    expect(missingParts(fullData())).toEqual([]);
    expect(isEmpty(fullData())).toBe(false);
  });

  it.each([
    ['asked for the first time', COMING, ['history'], []],
    ['failed', failed('source-failed'), [], ['history']],
    ['tried again after a failure', failed('source-failed', true), [], ['history']],
    ['neither there nor asked for', { status: 'stale', fetching: false } as const, [], ['history']],
  ])('are awaited or missing, never both: %s', (_, freshness, awaited, missing) => {
    expect(awaitedParts(withoutHistory(freshness))).toEqual(awaited);
    expect(missingParts(withoutHistory(freshness))).toEqual(missing);
  });

  it('miss holdings only where they could not be had', () => {
    const without = (freshness: Freshness) => ({ ...fullData(), holdings: { holdings: null, freshness } });
    expect(missingParts(without({ status: 'stale', fetching: false }))).toEqual([]);
    expect(missingParts(without(failed('rate-limited')))).toEqual(['holdings']);
  });

  it('are none where neither side has figures or prices', () => {
    const nothing = { facts: null, freshness: COMING };
    const none = { history: null, freshness: COMING };
    const data = { ...fullData(), small: nothing, large: nothing, smallHistory: none };
    expect(isEmpty(data)).toBe(false);
    expect(isEmpty({ ...data, largeHistory: none })).toBe(true);
  });
});
