import * as v from 'valibot';
import type { SessionArea } from '../market/market';

const KEY = 'found';
/** Tab → frame → symbols in reading order. */
const foundSchema = v.record(v.string(), v.record(v.string(), v.array(v.string())));
type Found = v.InferOutput<typeof foundSchema>;

export interface FoundPages {
  /** Replaces what a frame holds; resolves with the number of instruments in the whole tab. */
  set(frame: { tabId: number; frameId: number }, symbols: readonly string[]): Promise<number>;
  /** The symbols of a frame. */
  of(frame: { tabId: number; frameId: number }): Promise<readonly string[]>;
  forgetTab(tabId: number): Promise<void>;
}

/** What the scanners found, by tab and frame; only in memory, but across the worker's death. */
export function createFoundPages(session: SessionArea): FoundPages {
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

  return {
    async set({ tabId, frameId }, symbols) {
      const found = await all();
      // A top frame that reports is a new page or the same one looked at again; its frames report after it.
      found[tabId] = { ...found[tabId], [frameId]: [...symbols] };
      await save(found);
      return new Set(Object.values(found[tabId] ?? {}).flat()).size;
    },
    of: async ({ tabId, frameId }) => (await all())[tabId]?.[frameId] ?? [],
    async forgetTab(tabId) {
      const found = await all();
      if (!found[tabId]) return;
      delete found[tabId];
      await save(found);
    },
  };
}
