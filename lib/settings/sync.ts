import * as v from 'valibot';
import { DAY } from '../time';
import { type Entries, mergeEntries, readEntries } from './entries';
import type { SettingsStore } from './storage';

/** The part of `browser.storage.sync` that is used. */
export interface SyncArea {
  get(keys: null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

/** Browsers allow 8,192 bytes an item, key and quotes included; escapes can double what JSON makes of a chunk. */
const CHUNK_BYTES = 3500;
const PREFIX = 'settings.';
/** A deletion is remembered this long, for devices that sleep through it. */
const TOMBSTONE_AGE = 180 * DAY;

const chunkSchema = v.object({
  /** Which writing it belongs to, so that chunks of two devices are never glued together. */
  of: v.string(),
  count: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(512)),
  text: v.string(),
});

/** Entries → items of `storage.sync`, each below the quota of one item. */
export function toChunks(
  entries: Entries,
  writing: string,
): Record<string, v.InferOutput<typeof chunkSchema>> {
  const texts: string[] = [''];
  let bytes = 0;
  const encoder = new TextEncoder();
  for (const char of JSON.stringify(entries)) {
    const size = encoder.encode(char).length;
    if (bytes + size > CHUNK_BYTES) {
      texts.push('');
      bytes = 0;
    }
    texts[texts.length - 1] += char;
    bytes += size;
  }
  return Object.fromEntries(
    texts.map((text, i) => [`${PREFIX}${i}`, { of: writing, count: texts.length, text }]),
  );
}

/** What an account holds in all, by the browsers' own count: keys and JSON of the values. */
const ACCOUNT_BYTES = 102_400;
const ACCOUNT_ITEMS = 512;

/** The options do not fit into an account; trying again changes nothing. */
export class TooLargeError extends Error {
  override readonly name = 'TooLargeError';
}

function mustFit(chunks: Record<string, unknown>): void {
  const encoder = new TextEncoder();
  const bytes = Object.entries(chunks).reduce(
    (sum, [key, chunk]) => sum + encoder.encode(key + JSON.stringify(chunk)).length,
    0,
  );
  if (bytes > ACCOUNT_BYTES || Object.keys(chunks).length > ACCOUNT_ITEMS) throw new TooLargeError();
}

/** Items of `storage.sync` → entries; null while they are torn between two writings or unreadable. */
export function fromChunks(items: Record<string, unknown>): Entries | null {
  if (!(`${PREFIX}0` in items)) return {};
  const first = v.safeParse(chunkSchema, items[`${PREFIX}0`]);
  if (!first.success) return null;
  let text = '';
  for (let i = 0; i < first.output.count; i++) {
    const chunk = v.safeParse(chunkSchema, items[`${PREFIX}${i}`]);
    if (!chunk.success || chunk.output.of !== first.output.of) return null;
    text += chunk.output.text;
  }
  try {
    return readEntries(JSON.parse(text));
  } catch {
    return null;
  }
}

interface ExchangeOptions {
  sync: SyncArea;
  store: Pick<SettingsStore, 'entries' | 'merge'>;
  now: number;
  /** A name for this writing that no other device will choose. */
  writing: string;
}

/**
 * Brings this device and the account to the same entries; does nothing where they agree already.
 * Safe to repeat and to interrupt: what is lost to a simultaneous writer is still held locally
 * and goes out with the next exchange. Rejects when the browser refuses (writes a minute, signed
 * out), and with TooLargeError before it has to.
 */
export async function exchange({ sync, store, now, writing }: ExchangeOptions): Promise<void> {
  const items = await sync.get(null);
  const theirs = fromChunks(items);
  const ours = await store.entries();
  const merged = withoutOldDeletions(mergeEntries(ours, theirs ?? {}), now);
  if (theirs && !same(withoutOldDeletions(ours, now), merged)) await store.merge(theirs);
  if (theirs && same(theirs, merged)) return;
  const chunks = toChunks(merged, writing);
  mustFit(chunks);
  await sync.set(chunks);
  const left = Object.keys(items).filter((key) => key.startsWith(PREFIX) && !(key in chunks));
  if (left.length > 0) await sync.remove(left);
}

function withoutOldDeletions(entries: Entries, now: number): Entries {
  return Object.fromEntries(
    Object.entries(entries).filter(([, entry]) => entry.v !== undefined || entry.t > now - TOMBSTONE_AGE),
  );
}

function same(a: Entries, b: Entries): boolean {
  const sorted = (entries: Entries) =>
    JSON.stringify(Object.entries(entries).sort(([x], [y]) => (x < y ? -1 : 1)));
  return sorted(a) === sorted(b);
}
