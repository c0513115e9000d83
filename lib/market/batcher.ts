/** How long the first caller waits for others to join. */
export const BATCH_WINDOW = 25;

/**
 * Joins single look-ups into batches: whoever asks within the window of the first shares one call.
 * The same id asked twice is asked once. `load` gets the unique ids, and its map answers each; an
 * id that is missing from the map is answered with undefined.
 */
export function createBatcher<T>(
  load: (ids: string[]) => Promise<ReadonlyMap<string, T | Error>>,
  wait: (ms: number) => Promise<void>,
): (id: string) => Promise<T | undefined> {
  let ids: Set<string> | undefined;
  let batch: Promise<ReadonlyMap<string, T | Error>> | undefined;

  return async (id) => {
    if (!ids || !batch) {
      const collected = new Set<string>();
      ids = collected;
      batch = wait(BATCH_WINDOW).then(() => {
        ids = undefined;
        batch = undefined;
        return load([...collected]);
      });
    }
    ids.add(id);
    const answer = (await batch).get(id);
    if (answer instanceof Error) throw answer;
    return answer;
  };
}
