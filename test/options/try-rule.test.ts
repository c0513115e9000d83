import { describe, expect, it } from 'vitest';
import type { History } from '../../lib/market/types';
import type { ServedHistory } from '../../lib/messaging/protocol';
import { historiesFor, needsRecord, type StoredPast, tryRule } from '../../lib/options/try-rule';
import type { AlertRule } from '../../lib/settings/settings';

const PAIR = { small: 'IWM', large: 'SPY' };
const NOTHING: StoredPast = { histories: {}, recorded: [], fedFunds: null };
const rule = (patch: Partial<AlertRule>): AlertRule => ({
  id: 'a',
  enabled: true,
  kind: 'price',
  direction: 'above',
  threshold: 12,
  ...patch,
});

function stored(symbol: string, close: number[]): ServedHistory {
  const history = { symbol, source: 'yahoo', days: close.map((_, i) => 20_000 + i), close, adjClose: null };
  return {
    history: history as unknown as History,
    freshness: { status: 'fresh', fetching: false },
  };
}

describe('trying a rule', () => {
  it('asks for the histories it needs and no more', () => {
    expect(historiesFor(rule({ symbol: 'AMPL' }), PAIR)).toEqual(['AMPL']);
    expect(historiesFor(rule({ kind: 'streak' }), PAIR)).toEqual(['IWM', 'SPY']);
    expect(historiesFor(rule({ kind: 'streak', pair: { small: 'VB', large: 'VV' } }), PAIR)).toEqual([
      'VB',
      'VV',
    ]);
    expect(historiesFor(rule({ kind: 'discount' }), PAIR)).toEqual([]);
    expect(needsRecord(rule({ kind: 'discount' }))).toBe(true);
    expect(needsRecord(rule({ symbol: 'AMPL' }))).toBe(false);
  });

  it('tells the days on which a price was reached', () => {
    const past = { ...NOTHING, histories: { AMPL: stored('AMPL', [10, 13, 14, 9, 12]) } };
    expect(tryRule(rule({ symbol: 'AMPL' }), past, PAIR)).toMatchObject({
      state: 'tried',
      result: { fired: [{ day: 20_001 }, { day: 20_004 }], points: { length: 5 } },
    });
  });

  it('tells a streak of a pair on common days', () => {
    const past = {
      ...NOTHING,
      histories: { IWM: stored('IWM', [10, 11, 12, 13]), SPY: stored('SPY', [10, 10, 10, 10]) },
    };
    expect(tryRule(rule({ kind: 'streak', threshold: 3 }), past, PAIR)).toMatchObject({
      state: 'tried',
      result: { fired: [{ day: 20_003, value: 3, side: 'above' }] },
    });
  });

  it('says what is not there, and what nobody knows', () => {
    expect(tryRule(rule({ symbol: 'AMPL' }), NOTHING, PAIR)).toMatchObject({
      state: 'missing',
      failed: false,
    });
    expect(tryRule(rule({ kind: 'trailingPE', symbol: 'AMPL' }), NOTHING, PAIR)).toMatchObject({
      state: 'unknowable',
    });
    expect(
      tryRule(rule({ kind: 'discount' }), { ...NOTHING, recorded: [{ day: 1, ratio: 0.7 }] }, PAIR),
    ).toMatchObject({
      state: 'recording',
      days: 1,
      needed: 2,
    });
    expect(tryRule(rule({ kind: 'fedTarget' }), NOTHING, PAIR)).toMatchObject({ state: 'missing' });
  });
});
