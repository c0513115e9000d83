import * as v from 'valibot';
import type { StorageArea } from '../market/market';

const KEY = 'found';
const frameSchema = v.object({ url: v.string(), symbols: v.array(v.string()) });
/** Tab → frame → its page and the symbols on it in reading order. */
const foundSchema = v.record(v.string(), v.record(v.string(), frameSchema));
type Found = v.InferOutput<typeof foundSchema>;

export interface FrameAddress {
  tabId: number;
  frameId: number;
}

export interface FoundPages {
  /** A scanner has started in a frame: on a new page nothing is known any more, under a new top page nothing of the tab. */
  begin(frame: FrameAddress, url: string): Promise<void>;
  /** Replaces what a frame holds; resolves with the number of instruments in the whole tab. */
  set(frame: FrameAddress & { url: string }, symbols: readonly string[]): Promise<number>;
  /** The symbols of a frame. */
  of(frame: FrameAddress): Promise<readonly string[]>;
}

interface FoundPagesOptions {
  session: Pick<StorageArea, 'get' | 'set'>;
  openTabs(): Promise<readonly number[]>;
}

/**
 * What the scanners found, by tab and frame; only in memory, but across the worker's death. Closed
 * tabs are forgotten when a new one comes: to be told of each would wake the worker for each.
 */
export function createFoundPages({ session, openTabs }: FoundPagesOptions): FoundPages {
  let loading: Promise<Found> | undefined;
  const all = (): Promise<Found> => {
    loading ??= session
      .get(KEY)
      .catch(() => ({}) as Record<string, unknown>)
      .then((stored) => {
        const parsed = v.safeParse(foundSchema, stored[KEY]);
        return parsed.success ? parsed.output : {};
      });
    return loading;
  };
  const save = (found: Found) => session.set({ [KEY]: found }).catch(() => undefined);
  const forgetClosed = async (found: Found) => {
    const open = new Set((await openTabs()).map(String));
    for (const tab of Object.keys(found)) if (!open.has(tab)) delete found[tab];
  };

  return {
    async begin({ tabId, frameId }, url) {
      const found = await all();
      const before = found[tabId]?.[frameId];
      if (before?.url === url) return;
      if (!found[tabId]) await forgetClosed(found).catch(() => undefined);
      const { [frameId]: _, ...others } = found[tabId] ?? {};
      found[tabId] = { ...(frameId !== 0 && others), [frameId]: { url, symbols: [] } };
      await save(found);
    },
    async set({ tabId, frameId, url }, symbols) {
      const found = await all();
      const tab: Found[string] = { ...found[tabId], [frameId]: { url, symbols: [...symbols] } };
      found[tabId] = tab;
      await save(found);
      return new Set(Object.values(tab).flatMap((frame) => frame.symbols)).size;
    },
    of: async ({ tabId, frameId }) => (await all())[tabId]?.[frameId]?.symbols ?? [],
  };
}
