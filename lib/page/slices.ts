/** Work is done in slices of at most this many ms, so that no frame is missed because of it. */
export const SLICE = 4;
/** A slice ends early by the time its last step may take: in code that runs for the first time, a pattern's compiling. */
const MARGIN = 2.5;

type Scheduler = { yield?: () => Promise<void> };

/** Lets the page run. `scheduler.yield` comes back ahead of other tasks; a message port is next best. */
export function yieldToPage(): Promise<void> {
  const scheduler = (globalThis as { scheduler?: Scheduler }).scheduler;
  if (typeof scheduler?.yield === 'function') return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** What the slices of one piece of work took, ms. */
export interface SliceTimes {
  total: number;
  longest: number;
  count: number;
}

/**
 * Runs a generator in slices: each `yield` is a place where it may be interrupted. Ends early,
 * and silently, when `signal` aborts.
 */
export async function inSlices(work: Iterator<unknown>, signal: AbortSignal): Promise<SliceTimes> {
  const times: SliceTimes = { total: 0, longest: 0, count: 0 };
  for (;;) {
    const start = performance.now();
    let done = signal.aborted;
    while (!done && performance.now() - start < SLICE - MARGIN) done = work.next().done === true;
    const took = performance.now() - start;
    times.total += took;
    times.longest = Math.max(times.longest, took);
    times.count++;
    if (done || signal.aborted) return times;
    await yieldToPage();
  }
}
