import * as v from 'valibot';
import { type EntryKind, KINDS } from './entry';

/** Part of every key; a new number makes older records strangers, which are deleted on opening. */
export const STORE_VERSION = 1;
export const INDEX_KEY = `${STORE_VERSION}/index`;

/** FNV-1a: spreads symbols evenly over the shards and is the same in every browser. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return h;
}

/** Key of the record that holds `id`: `1/history/7`. */
export function shardKey(kind: EntryKind, id: string): string {
  return `${STORE_VERSION}/${kind}/${hash(id) % KINDS[kind].shards}`;
}

export function kindOfShard(key: string): EntryKind | undefined {
  const [version, kind] = key.split('/');
  return version === String(STORE_VERSION) && kind && Object.hasOwn(KINDS, kind)
    ? (kind as EntryKind)
    : undefined;
}

const count = v.pipe(v.number(), v.finite(), v.minValue(0));
/** Shard → id → [bytes, moment of last use]. */
export const indexSchema = v.record(v.string(), v.record(v.string(), v.tuple([count, v.number()])));
export type Index = v.InferOutput<typeof indexSchema>;

export const shardSchema = v.record(v.string(), v.unknown());
export type Shard = Record<string, unknown>;

export function totalBytes(index: Index): number {
  let sum = 0;
  for (const shard of Object.values(index)) for (const [bytes] of Object.values(shard)) sum += bytes;
  return sum;
}

export function countEntries(index: Index): number {
  return Object.values(index).reduce((sum, shard) => sum + Object.keys(shard).length, 0);
}

/** What has to go, least recently used first, for the rest to fit into `target` bytes. The valuation record stays. */
export function toEvict(index: Index, target: number): { key: string; id: string }[] {
  const candidates = Object.entries(index)
    .filter(([key]) => kindOfShard(key) !== 'valuation')
    .flatMap(([key, shard]) =>
      Object.entries(shard).map(([id, [bytes, usedAt]]) => ({ key, id, bytes, usedAt })),
    )
    .sort((a, b) => a.usedAt - b.usedAt);
  let total = totalBytes(index);
  const evicted: { key: string; id: string }[] = [];
  for (const { key, id, bytes } of candidates) {
    if (total <= target) break;
    total -= bytes;
    evicted.push({ key, id });
  }
  return evicted;
}
