import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { createDatabase } from '../../lib/market/database';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('database', () => {
  it('keeps records by key over connections', async () => {
    await createDatabase().write(
      new Map<string, unknown>([
        ['a', { list: [1, 2] }],
        ['b', 'text'],
      ]),
    );
    const database = createDatabase();
    expect(await database.keys()).toEqual(['a', 'b']);
    expect(await database.get('a')).toEqual({ list: [1, 2] });
    expect(await database.get('none')).toBeUndefined();
  });

  it('deletes what is written as undefined', async () => {
    const database = createDatabase();
    await database.write(
      new Map([
        ['a', 1],
        ['b', 2],
      ]),
    );
    await database.write(
      new Map<string, unknown>([
        ['a', undefined],
        ['c', 3],
      ]),
    );
    expect(await database.keys()).toEqual(['b', 'c']);
  });

  it('writes all or nothing', async () => {
    const database = createDatabase();
    await database.write(new Map([['a', 1]]));
    const uncloneable = new Map<string, unknown>([
      ['a', 2],
      ['b', () => 1],
    ]);
    await expect(database.write(uncloneable)).rejects.toBeDefined();
    expect(await database.get('a')).toBe(1);
  });

  it('is empty after a wipe, and usable', async () => {
    const database = createDatabase();
    await database.write(new Map([['a', 1]]));
    await database.wipe();
    expect(await database.keys()).toEqual([]);
    await database.write(new Map([['b', 1]]));
    expect(await database.keys()).toEqual(['b']);
  });

  it('opens again after a failed opening', async () => {
    const working = globalThis.indexedDB;
    const database = createDatabase();
    globalThis.indexedDB = {
      open: () => {
        throw new DOMException('corrupt', 'UnknownError');
      },
    } as unknown as IDBFactory;
    await expect(database.keys()).rejects.toBeDefined();
    globalThis.indexedDB = working;
    await expect(database.keys()).resolves.toEqual([]);
  });
});
