import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { BATCH_WINDOW, createBatcher, GATHER_LIMIT } from '../../lib/market/batcher';

/** A clock that is moved by hand. */
function manualWait() {
  let now = 0;
  const waiting: { at: number; go: () => void }[] = [];
  return {
    wait: (ms: number) => new Promise<void>((go) => waiting.push({ at: now + ms, go })),
    async pass(ms: number) {
      now += ms;
      for (const each of waiting.splice(0)) {
        if (each.at <= now) each.go();
        else waiting.push(each);
      }
      for (let i = 0; i < 10; i++) await Promise.resolve();
    },
  };
}

const echo = async (ids: string[]) => new Map(ids.map((id) => [id, id.toLowerCase()]));

describe('batcher', () => {
  it('joins all who ask within the window into one call, each id once', async () => {
    const clock = manualWait();
    const load = vi.fn(echo);
    const ask = createBatcher(load, clock.wait);
    const first = [ask('A'), ask('B'), ask('A')];
    await clock.pass(BATCH_WINDOW - 1);
    first.push(ask('C'));
    await clock.pass(1);
    await expect(Promise.all(first)).resolves.toEqual(['a', 'b', 'a', 'c']);
    expect(load.mock.calls).toEqual([[['A', 'B', 'C']]]);
  });

  it('gathers those who ask while a batch is in the air', async () => {
    const clock = manualWait();
    let land: () => void = () => undefined;
    const load = vi.fn(async (ids: string[]) => {
      await new Promise<void>((resolve) => {
        land = resolve;
      });
      return echo(ids);
    });
    const ask = createBatcher(load, clock.wait);
    const one = ask('A');
    await clock.pass(BATCH_WINDOW);
    const two = ask('B');
    await clock.pass(BATCH_WINDOW);
    const three = ask('C');
    await clock.pass(BATCH_WINDOW);
    expect(load).toHaveBeenCalledTimes(1);
    land();
    await one;
    await clock.pass(0);
    expect(load.mock.calls[1]).toEqual([['B', 'C']]);
    land();
    await expect(Promise.all([two, three])).resolves.toEqual(['b', 'c']);
  });

  it('does not wait for a batch that hangs', async () => {
    const clock = manualWait();
    const load = vi.fn(() => new Promise<Map<string, string>>(() => undefined));
    const ask = createBatcher(load, clock.wait);
    void ask('A');
    await clock.pass(BATCH_WINDOW);
    void ask('B');
    await clock.pass(BATCH_WINDOW);
    await clock.pass(GATHER_LIMIT);
    expect(load).toHaveBeenCalledTimes(2);
  });

  it('throws what stands for an id, answers undefined for one left out, and goes on after a failure', async () => {
    const load = vi.fn(async (ids: string[]) => {
      if (ids.includes('BROKEN')) throw new Error('all failed');
      return new Map<string, string | Error>([['BAD', new Error('this failed')]]);
    });
    const ask = createBatcher<string>(load, async () => undefined);
    const answers = await Promise.allSettled([ask('BAD'), ask('GONE')]);
    expect(answers).toMatchObject([{ reason: { message: 'this failed' } }, { value: undefined }]);
    await expect(ask('BROKEN')).rejects.toThrow('all failed');
    await expect(ask('GONE')).resolves.toBeUndefined();
  });

  it('answers everybody whatever the order, and never asks twice within a batch', async () => {
    const plan = fc.array(fc.record({ id: fc.constantFrom('A', 'B', 'C', 'D', 'E'), pause: fc.nat(3) }), {
      maxLength: 40,
    });
    await fc.assert(
      fc.asyncProperty(plan, async (steps) => {
        const batches: string[][] = [];
        const ask = createBatcher(
          async (ids: string[]) => {
            batches.push(ids);
            await Promise.resolve();
            return echo(ids);
          },
          () => new Promise((resolve) => setImmediate(resolve)),
        );
        const asked: Promise<string | undefined>[] = [];
        for (const { id, pause } of steps) {
          asked.push(ask(id));
          for (let i = 0; i < pause; i++) await new Promise((resolve) => setImmediate(resolve));
        }
        expect(await Promise.all(asked)).toEqual(steps.map(({ id }) => id.toLowerCase()));
        for (const batch of batches) expect(new Set(batch).size).toBe(batch.length);
      }),
      { numRuns: 40 },
    );
  });
});
