/** Generous: two browsers on a busy machine. */
const WAIT = 20_000;
const POLL = 50;

const after = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Repeats until something other than undefined, null or false comes back; a probe that hangs ends it too. */
export async function until<T>(what: string, probe: () => Promise<T | undefined | null | false>): Promise<T> {
  const deadline = Date.now() + WAIT;
  for (;;) {
    const found = await Promise.race([probe(), after(Math.max(POLL, deadline - Date.now()))]);
    if (found !== undefined && found !== null && found !== false) return found as T;
    if (Date.now() > deadline) throw new Error(`waited in vain for ${what}`);
    await after(POLL);
  }
}
