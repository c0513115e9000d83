/** Work under way. `settled` never rejects: failures are written down where the value would be. */
export interface Bringing {
  readonly done: boolean;
  settled: Promise<void>;
}

/** Nothing was due. */
export const NOTHING_TO_BRING: Bringing = { done: true, settled: Promise.resolve() };

/** Follows a piece of work whose result lies elsewhere. */
export function bringing(work: Promise<unknown>): Bringing {
  const state = { done: false, settled: Promise.resolve() };
  state.settled = work.then(
    () => {
      state.done = true;
    },
    () => {
      state.done = true;
    },
  );
  return state;
}

export function allOf(parts: readonly Bringing[]): Bringing {
  const open = parts.filter((part) => !part.done);
  return open.length === 0 ? NOTHING_TO_BRING : bringing(Promise.all(open.map((part) => part.settled)));
}
