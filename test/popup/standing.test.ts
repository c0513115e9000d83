import { describe, expect, it } from 'vitest';
import type { Freshness, MissingReason } from '../../lib/market/types';
import type { ComparisonData } from '../../lib/messaging/protocol';
import { snapshotData } from '../../lib/popup/snapshot-data';
import { standingOf, whyNothing } from '../../lib/popup/standing';
import { fullData, withFreshness } from '../gallery/popup-data';

const AROUND = { online: true, permitted: true };
const failing = (failure: MissingReason): Freshness => ({ status: 'stale', fetching: false, failure });
const all = (freshness: Freshness) => withFreshness(fullData(), freshness);
const unheard = (freshness: Freshness): ComparisonData => ({
  ...fullData(),
  small: { facts: null, freshness },
  large: { facts: null, freshness },
  smallHistory: { history: null, freshness },
  largeHistory: { history: null, freshness },
});
const gone = { history: null, freshness: failing('source-failed') };

describe('standingOf', () => {
  it.each<[string, ComparisonData | null, Partial<typeof AROUND>, unknown]>([
    ['nothing yet', null, {}, { kind: 'loading' }],
    ['nothing and no network', null, { online: false }, { kind: 'offline' }],
    ['everything fresh', fullData(), {}, { kind: 'fresh' }],
    ['the shipped figures', snapshotData({ small: 'IWM', large: 'SPY' }), {}, { kind: 'snapshot' }],
    ['everything old', all({ status: 'stale', fetching: true }), {}, { kind: 'stale' }],
    ['no network', fullData(), { online: false }, { kind: 'offline' }],
    ['no network by report', all(failing('offline')), {}, { kind: 'offline' }],
    ['no access', fullData(), { permitted: false }, { kind: 'permission' }],
    ['no access by report', all(failing('permission-missing')), {}, { kind: 'permission' }],
    ['a consent page', all(failing('consent-needed')), {}, { kind: 'consent' }],
    [
      'a source that asks to wait',
      all(failing('rate-limited')),
      {},
      { kind: 'blocked', reason: 'rate-limited' },
    ],
    ['a source that fails', all(failing('source-failed')), {}, { kind: 'blocked', reason: 'source-failed' }],
    [
      'no histories',
      { ...fullData(), smallHistory: gone, largeHistory: gone },
      {},
      { kind: 'partial', missing: ['history'], reason: 'source-failed' },
    ],
    [
      'no rates',
      { ...fullData(), fedFunds: { fedFunds: null, freshness: failing('source-failed') } },
      {},
      { kind: 'partial', missing: ['rates'], reason: 'source-failed' },
    ],
    [
      'a pair asked for the first time',
      unheard({ status: 'stale', fetching: true }),
      {},
      { kind: 'loading' },
    ],
    [
      'a pair nobody can tell of',
      unheard(failing('source-failed')),
      {},
      { kind: 'blocked', reason: 'source-failed' },
    ],
    [
      'a symbol nobody knows',
      { ...fullData(), small: { facts: null, freshness: failing('unknown-symbol') } },
      {},
      { kind: 'unknown-symbol', symbols: ['IWM'] },
    ],
  ])('%s', (_, data, around, expected) => {
    expect(standingOf(data, { ...AROUND, ...around })).toEqual(expected);
  });

  it('does not call missing what is on its way', () => {
    const onItsWay = { history: null, freshness: { status: 'stale', fetching: true } as const };
    expect(standingOf({ ...fullData(), smallHistory: onItsWay, largeHistory: onItsWay }, AROUND).kind).toBe(
      'stale',
    );
  });
});

describe('whyNothing', () => {
  it.each([
    [{ kind: 'loading' }, null],
    [{ kind: 'snapshot' }, null],
    [{ kind: 'offline' }, 'offline'],
    [{ kind: 'permission' }, 'permission-missing'],
    [{ kind: 'consent' }, 'consent-needed'],
    [{ kind: 'blocked', reason: 'rate-limited' }, 'rate-limited'],
  ] as const)('of %o is %s', (standing, reason) => {
    expect(whyNothing(standing)).toBe(reason);
  });
});
