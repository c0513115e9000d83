/** How long the first caller waits for others to join. */
export const BATCH_WINDOW = 25;
/** While a batch is in the air later callers gather behind it, but for no longer than this. */
export const GATHER_LIMIT = 400;

/**
 * Joins single look-ups into batches: whoever asks within the window of the first, or while the
 * batch before is still in the air, shares one call. The same id asked twice is asked once. `load`
 * gets the unique ids; an id its map lacks is answered with undefined, an Error is thrown.
 */
export function createBatcher<T>(
  load: (ids: string[]) => Promise<ReadonlyMap<string, T | Error>>,
  wait: (ms: number) => Promise<void>,
): (id: string) => Promise<T | undefined> {
  let gathering: { ids: Set<string>; answers: Promise<ReadonlyMap<string, T | Error>> } | undefined;
  let running: Promise<unknown> = Promise.resolve();

  async function gather(ids: Set<string>, before: Promise<unknown>) {
    await wait(BATCH_WINDOW);
    await Promise.race([before, wait(GATHER_LIMIT)]);
    gathering = undefined;
    const loading = load([...ids]);
    running = loading.catch(() => undefined);
    return loading;
  }

  return async (id) => {
    if (!gathering) {
      const ids = new Set<string>();
      gathering = { ids, answers: gather(ids, running) };
    }
    gathering.ids.add(id);
    const answer = (await gathering.answers).get(id);
    if (answer instanceof Error) throw answer;
    return answer;
  };
}
