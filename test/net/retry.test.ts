import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { jitteredWait, RETRIES, sleep, withRetry } from '../../lib/net/retry';
import { ProviderError, type ProviderErrorKind } from '../../lib/providers/types';
import { SECOND } from '../../lib/time';

const dependencies = { random: () => 0.5, sleep: async () => undefined };

function failing(kind: ProviderErrorKind, times = Number.POSITIVE_INFINITY) {
  let calls = 0;
  return vi.fn(async () => {
    calls += 1;
    if (calls <= times) throw new ProviderError(kind, kind);
    return 'answer';
  });
}

describe('withRetry', () => {
  it.each(['timeout', 'network'] as const)('tries once more after %s', async (kind) => {
    const task = failing(kind, 1);
    await expect(withRetry(task, dependencies)).resolves.toBe('answer');
    expect(task).toHaveBeenCalledTimes(2);
  });

  it('gives up after that with the error itself', async () => {
    const task = failing('timeout');
    await expect(withRetry(task, dependencies)).rejects.toMatchObject({ kind: 'timeout' });
    expect(task).toHaveBeenCalledTimes(1 + RETRIES);
  });

  it.each([
    'aborted',
    'offline',
    'http',
    'rate-limited',
    'unauthorised',
    'forbidden',
    'consent',
    'too-large',
    'not-json',
    'schema',
    'circuit-open',
  ] as const)('does not try again after %s', async (kind) => {
    const task = failing(kind);
    await expect(withRetry(task, dependencies)).rejects.toMatchObject({ kind });
    expect(task).toHaveBeenCalledTimes(1);
  });

  it('waits with full jitter between attempts, and not after the last', async () => {
    const waits: number[] = [];
    await withRetry(failing('network'), {
      random: () => 0.25,
      sleep: async (ms) => void waits.push(ms),
    }).catch(() => undefined);
    expect(waits).toEqual([0.25 * SECOND]);
  });

  it('stops when its signal aborts during the wait', async () => {
    const controller = new AbortController();
    const task = failing('network');
    const running = withRetry(task, { random: () => 1, sleep }, controller.signal);
    const failure = expect(running).rejects.toBeDefined();
    await Promise.resolve();
    controller.abort();
    await failure;
    expect(task).toHaveBeenCalledTimes(1);
  });
});

describe('jitteredWait', () => {
  it('lies between nothing and the doubled limit', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 5 }),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (attempt, random) => {
          const wait = jitteredWait(attempt, () => random);
          expect(wait).toBeGreaterThanOrEqual(0);
          expect(wait).toBeLessThan(SECOND * 2 ** attempt);
        },
      ),
    );
  });
});

describe('sleep', () => {
  it('rejects at once with the reason of its signal', async () => {
    const controller = new AbortController();
    const sleeping = sleep(60 * SECOND, controller.signal);
    controller.abort(new Error('enough'));
    await expect(sleeping).rejects.toThrow('enough');
    await expect(sleep(60 * SECOND, controller.signal)).rejects.toThrow('enough');
  });
});
