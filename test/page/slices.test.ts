import { afterEach, describe, expect, it, vi } from 'vitest';
import { inSlices, SLICE, yieldToPage } from '../../lib/page/slices';

/** A clock that only work moves. */
let clock = 0;

function* steps(count: number, duration: number, done: number[]): Generator<void> {
  for (let step = 0; step < count; step++) {
    clock += duration;
    done.push(step);
    yield;
  }
}

function fakePage() {
  clock = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => clock);
  const pause = vi.fn(async () => {});
  vi.stubGlobal('scheduler', { yield: pause });
  return pause;
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('work in slices', () => {
  it('does all of it and lets the page run in between', async () => {
    const pause = fakePage();
    const done: number[] = [];
    const times = await inSlices(steps(10, 1, done), new AbortController().signal);
    expect(done).toHaveLength(10);
    expect(times.total).toBe(10);
    expect(times.longest).toBeLessThanOrEqual(SLICE);
    expect(pause).toHaveBeenCalledTimes(times.count - 1);
  });

  it('does short work at once', async () => {
    const pause = fakePage();
    const times = await inSlices(steps(3, 0.1, []), new AbortController().signal);
    expect(times.count).toBe(1);
    expect(pause).not.toHaveBeenCalled();
  });

  it('ends silently when aborted while the page runs', async () => {
    const pause = fakePage();
    const controller = new AbortController();
    pause.mockImplementation(async () => controller.abort());
    const done: number[] = [];
    await inSlices(steps(10, SLICE, done), controller.signal);
    expect(done).toEqual([0]);
  });

  it('does nothing when aborted before', async () => {
    fakePage();
    const done: number[] = [];
    await inSlices(steps(10, 1, done), AbortSignal.abort());
    expect(done).toEqual([]);
  });
});

it('lets the page run without a scheduler too', async () => {
  vi.stubGlobal('scheduler', undefined);
  let hasReturned = false;
  const pause = yieldToPage().then(() => hasReturned);
  hasReturned = true;
  expect(await pause).toBe(true);
});
