import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { poll } from '../../../entrypoints/popup/poll';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const run = (answers: string[], signal = new AbortController().signal) => {
  const ask = vi.fn(async () => answers.shift() ?? 'on its way');
  const onAnswer = vi.fn();
  const done = poll({ ask, isSettled: (answer) => answer === 'settled', onAnswer, signal });
  return { ask, onAnswer, done };
};

describe('poll', () => {
  it('asks once where nothing is on its way', async () => {
    const { ask, onAnswer, done } = run(['settled']);
    await done;
    expect(ask).toHaveBeenCalledOnce();
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith('settled');
  });

  it('asks again, ever less often, until it is settled', async () => {
    const { ask, done } = run(['a', 'b', 'settled']);
    await vi.advanceTimersByTimeAsync(300);
    expect(ask).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(449);
    expect(ask).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(1);
    await done;
    expect(ask).toHaveBeenCalledTimes(3);
  });

  it('gives up after half a minute', async () => {
    const { ask, done } = run([]);
    await vi.advanceTimersByTimeAsync(60_000);
    await done;
    expect(ask).toHaveBeenCalledTimes(15);
  });

  it('drops an answer that comes after it was called off', async () => {
    const controller = new AbortController();
    const { onAnswer, done } = run(['settled'], controller.signal);
    controller.abort();
    await done;
    expect(onAnswer).not.toHaveBeenCalled();
  });

  it('rejects as the question does', async () => {
    const ask = () => Promise.reject(new Error('gone'));
    const { signal } = new AbortController();
    await expect(poll({ ask, isSettled: () => true, onAnswer: vi.fn(), signal })).rejects.toThrow('gone');
  });
});
