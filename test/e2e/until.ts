import { MINUTE, SECOND } from '../../lib/time';

type Probe<T> = () => Promise<T | undefined | null | false>;

const POLL = 50;
const after = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

function untilWithin(wait: number): <T>(what: string, probe: Probe<T>) => Promise<T> {
  return async <T>(what: string, probe: Probe<T>) => {
    const deadline = Date.now() + wait;
    for (;;) {
      const found = await Promise.race([probe(), after(Math.max(POLL, deadline - Date.now()))]);
      if (found !== undefined && found !== null && found !== false) return found as T;
      if (Date.now() > deadline) throw new Error(`waited in vain for ${what}`);
      await after(POLL);
    }
  };
}

/**
 * Repeats until something other than undefined, null or false comes back; a probe that hangs ends
 * it too. Generous: two browsers on a busy machine.
 */
export const until = untilWithin(20 * SECOND);

/** For what has a timeout of its own to wait for. */
export const untilLate = untilWithin(MINUTE);
