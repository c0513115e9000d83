import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createTimers } from '../../lib/hover/timers';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('fires once, with its name and token', () => {
  const fired = vi.fn();
  const timers = createTimers(fired);
  timers.start('open', 7, 300);
  vi.advanceTimersByTime(299);
  expect(fired).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1000);
  expect(fired.mock.calls).toEqual([['open', 7]]);
  expect(timers.size).toBe(0);
});

it('starts afresh rather than twice', () => {
  const fired = vi.fn();
  const timers = createTimers(fired);
  timers.start('close', 1, 300);
  vi.advanceTimersByTime(200);
  timers.start('close', 1, 300);
  vi.advanceTimersByTime(200);
  expect(fired).not.toHaveBeenCalled();
  vi.advanceTimersByTime(100);
  expect(fired).toHaveBeenCalledOnce();
});

it('keeps names and tokens apart', () => {
  const fired = vi.fn();
  const timers = createTimers(fired);
  timers.start('open', 1, 10);
  timers.start('open', 2, 10);
  timers.start('fetch', 1, 10);
  timers.cancel('open', 1);
  timers.cancel('open', 9);
  vi.advanceTimersByTime(10);
  expect(fired.mock.calls).toEqual([
    ['open', 2],
    ['fetch', 1],
  ]);
});
