import { describe, expect, it } from 'vitest';
import type { Database } from '../../lib/market/database';
import { createRecords } from '../../lib/market/records';
import { INDEX_KEY, shardKey } from '../../lib/market/shards';

/** A database in a map that counts its transactions. */
function mapDatabase() {
  const records = new Map<string, unknown>();
  const writes: string[][] = [];
  const database: Database = {
    keys: async () => [...records.keys()],
    get: async (key) => structuredClone(records.get(key)),
    async write(changes) {
      writes.push([...changes.keys()]);
      await Promise.resolve();
      for (const [key, value] of changes) {
        if (value === undefined) records.delete(key);
        else records.set(key, structuredClone(value));
      }
    },
    wipe: async () => records.clear(),
  };
  return { records, writes, database };
}

const KEY = shardKey('quote', 'A');

async function put(records: ReturnType<typeof createRecords>, id: string) {
  const index = await records.index();
  (await records.shard(KEY))[id] = { id };
  index[KEY] = { ...index[KEY], [id]: [10, 1] };
  records.touch(KEY);
}

describe('records', () => {
  it('are written together with the index, in one transaction', async () => {
    const { writes, database, records: stored } = mapDatabase();
    const records = createRecords({ database, limit: () => 1000 });
    await put(records, 'A');
    await records.save();
    expect(writes).toEqual([[INDEX_KEY, KEY]]);
    expect(stored.get(KEY)).toEqual({ A: { id: 'A' } });
  });

  it('that are touched while others are written are written next', async () => {
    const { writes, database, records: stored } = mapDatabase();
    const records = createRecords({ database, limit: () => 1000 });
    await put(records, 'A');
    const saving = records.save();
    await put(records, 'B');
    await Promise.all([saving, records.save()]);
    expect(stored.get(KEY)).toEqual({ A: { id: 'A' }, B: { id: 'B' } });
    expect(writes.length).toBeLessThanOrEqual(2);
  });

  it('that are touched in the very turn a save ends are not forgotten', async () => {
    for (let turns = 0; turns < 40; turns++) {
      const { database, records: stored } = mapDatabase();
      const records = createRecords({ database, limit: () => 1000 });
      await put(records, 'A');
      const saving = records.save();
      for (let i = 0; i < turns; i++) await Promise.resolve();
      await put(records, 'B');
      await records.save();
      await saving;
      expect(stored.get(KEY)).toHaveProperty('B');
    }
  });

  it('without changes write nothing', async () => {
    const { writes, database } = mapDatabase();
    await createRecords({ database, limit: () => 1000 }).save();
    expect(writes).toEqual([]);
  });
});
