import * as v from 'valibot';

/** How the last exchange with the account went. */
export const syncStateSchema = v.object({
  at: v.number(),
  /** `too-large`: the options do not fit an account; `refused`: the browser said no, it is tried again. */
  problem: v.nullable(v.picklist(['too-large', 'refused'])),
});
export type SyncState = v.InferOutput<typeof syncStateSchema>;

/** Where it lies in `storage.local`. */
export const SYNC_STATE = 'syncState';

export function readSyncState(stored: unknown): SyncState | null {
  const read = v.safeParse(syncStateSchema, stored);
  return read.success ? read.output : null;
}
