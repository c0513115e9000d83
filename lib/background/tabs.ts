import { send } from '../messaging/messaging';
import type { Params, TabCalls } from '../messaging/protocol';

export interface TabsApi {
  /** Ids of all tabs, or of the one in front. */
  ids(which: 'all' | 'active'): Promise<number[]>;
  send(tabId: number, message: unknown): Promise<unknown>;
}

/** A call to the scanners of tabs, as far as there are any: most tabs have none, and that is no error. */
export async function tellTabs<K extends keyof TabCalls>(
  tabs: TabsApi,
  which: 'all' | 'active',
  { call, params }: { call: K; params: Params<K> },
): Promise<void> {
  const ids = await tabs.ids(which);
  await Promise.all(
    ids.map((id) => send((message) => tabs.send(id, message), call, params).catch(() => undefined)),
  );
}
