import pRetry from 'p-retry';
import { ProviderError } from '../providers/types';
import { SECOND } from '../time';

/** One more attempt: two timeouts of 9 s and the longest wait stay below the worker's 30 s. */
export const RETRIES = 1;
const FIRST_WAIT = SECOND;

export interface RetryDependencies {
  random(): number;
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** Full jitter: anywhere between nothing and `FIRST_WAIT · 2^attempt`, so that clients never fall into step. */
export function jitteredWait(attempt: number, random: () => number): number {
  return Math.floor(random() * FIRST_WAIT * 2 ** attempt);
}

/**
 * Runs `task` again after a timeout or a broken connection, and after nothing else: a reply, even
 * a bad one, was the server's answer.
 */
export function withRetry<T>(
  task: () => Promise<T>,
  { random, sleep }: RetryDependencies,
  signal?: AbortSignal,
): Promise<T> {
  return pRetry(task, {
    retries: RETRIES,
    minTimeout: 0,
    ...(signal && { signal }),
    shouldRetry: ({ error }) =>
      error instanceof ProviderError && (error.kind === 'timeout' || error.kind === 'network'),
    // p-retry's own randomisation is not full jitter, so the wait is ours.
    onFailedAttempt: ({ error, retriesConsumed, retriesLeft }) =>
      retriesLeft > 0 &&
      error instanceof ProviderError &&
      (error.kind === 'timeout' || error.kind === 'network')
        ? sleep(jitteredWait(retriesConsumed, random), signal)
        : undefined,
  });
}

/** `setTimeout` as a promise that rejects as soon as `signal` aborts. */
export function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const onAbort = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', onAbort);
      resolve();
    }, ms);
    signal?.addEventListener('abort', onAbort, { once: true });
  });
}
