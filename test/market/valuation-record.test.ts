import { describe, expect, it } from 'vitest';
import { createValuationRecord } from '../../lib/market/valuation-record';
import { DAY } from '../../lib/time';
import { facts, NOW, pe } from './metrics';
import { createParts } from './parts';

const PAIR = { small: 'IWM', large: 'SPY' };
const side = (symbol: string, value: number | null, rest = {}) =>
  facts(symbol, { trailingPE: pe(value, rest) });

function setUp() {
  const parts = createParts();
  return { ...parts, record: createValuationRecord(parts.store, parts.now) };
}

describe('valuation record', () => {
  it('holds one relative multiple a session, the newest of each, in order; gaps stay gaps', async () => {
    const { record } = setUp();
    await record.note(PAIR, 20_490, { small: side('IWM', 21), large: side('SPY', 28) });
    await record.note(PAIR, 20_480, { small: side('IWM', 14), large: side('SPY', 28) });
    await record.note(PAIR, 20_490, { small: side('IWM', 7), large: side('SPY', 28) });
    expect(await record.read(PAIR)).toEqual([
      { day: 20_480, ratio: 0.5 },
      { day: 20_490, ratio: 0.25 },
    ]);
  });

  it('keeps pairs apart', async () => {
    const { record } = setUp();
    await record.note(PAIR, 20_480, { small: side('IWM', 14), large: side('SPY', 28) });
    expect(await record.read({ small: 'SPY', large: 'IWM' })).toEqual([]);
  });

  it.each([
    ['not like for like', side('IWM', 14, { method: 'other' })],
    ['missing', side('IWM', null)],
    ['disputed', side('IWM', 14, { check: { value: 32, source: 'sec', method: 'x' } })],
    ['fetched days ago', side('IWM', 14, { fetchedAt: NOW - 2 * DAY })],
    ['unknown altogether', null],
  ])('notes nothing that is %s', async (_, small) => {
    const { record } = setUp();
    await record.note(PAIR, 20_480, { small, large: side('SPY', 28) });
    expect(await record.read(PAIR)).toEqual([]);
  });

  it('does not take what shipped with the extension for an observation', async () => {
    const { record } = setUp();
    const shipped = { source: 'snapshot' as const, fetchedAt: NOW - 5 * DAY };
    await record.note(PAIR, 20_480, { small: side('IWM', 19.5, shipped), large: side('SPY', 28, shipped) });
    expect(await record.read(PAIR)).toEqual([]);
  });
});
