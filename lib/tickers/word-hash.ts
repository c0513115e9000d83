export const HASH_START = 7;

/** One step of a word's hash, blind to ASCII case; stays a small integer. */
export const hashStep = (hash: number, code: number): number =>
  (Math.imul(hash, 33) ^ (code | 32)) & 0x3fffffff;
