import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../lib/market/entry';
import {
  countEntries,
  type Index,
  kindOfShard,
  shardKey,
  toEvict,
  totalBytes,
} from '../../lib/market/shards';

const index: Index = {
  '1/quote/0': { A: [100, 3], B: [100, 1] },
  '1/history/4': { C: [300, 2] },
  '1/valuation/0': { 'IWM|SPY': [50, 0] },
};

describe('shards', () => {
  it('have keys with version, kind and number that lead back to the kind', () => {
    for (const kind of Object.keys(KINDS) as (keyof typeof KINDS)[]) {
      expect(kindOfShard(shardKey(kind, 'IWM'))).toBe(kind);
    }
  });

  it.each(['0/quote/1', '2/quote/1', '1/unheard/1', '1/toString/1', 'quote', ''])('%s is foreign', (key) => {
    expect(kindOfShard(key)).toBeUndefined();
  });

  it('hold symbols evenly', () => {
    const counts = new Map<string, number>();
    for (let i = 0; i < 1600; i++) {
      const key = shardKey('history', `S${i.toString(36).toUpperCase()}`);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    expect(counts.size).toBe(16);
    expect(Math.max(...counts.values())).toBeLessThan(200);
  });

  it('are counted and summed', () => {
    expect(totalBytes(index)).toBe(550);
    expect(countEntries(index)).toBe(4);
  });
});

describe('toEvict', () => {
  it('names the least recently used until the rest fits', () => {
    expect(toEvict(index, 450)).toEqual([{ key: '1/quote/0', id: 'B' }]);
    expect(toEvict(index, 449).map(({ id }) => id)).toEqual(['B', 'C']);
    expect(toEvict(index, 550)).toEqual([]);
  });

  it('spares the valuation record even when everything has to go', () => {
    expect(toEvict(index, -1).map(({ id }) => id)).toEqual(['B', 'C', 'A']);
  });

  it('never evicts more than it must', () => {
    const entries = fc.dictionary(fc.string({ minLength: 1 }), fc.tuple(fc.nat(1000), fc.nat()));
    fc.assert(
      fc.property(entries, fc.nat(5000), (shard, target) => {
        const one: Index = { '1/quote/0': shard };
        const gone = toEvict(one, target);
        const left = totalBytes(one) - gone.reduce((sum, { id }) => sum + (shard[id]?.[0] ?? 0), 0);
        expect(left <= target || gone.length === Object.keys(shard).length).toBe(true);
        const last = gone.at(-1);
        if (last) expect(left + (shard[last.id]?.[0] ?? 0)).toBeGreaterThan(target);
      }),
    );
  });
});
