import type { TimerName, Token } from './types';

export interface Timers {
  /** Starts afresh if it is running. */
  start(timer: TimerName, token: Token, delay: number): void;
  cancel(timer: TimerName, token: Token): void;
  /** Running now; for tests of leaks. */
  readonly size: number;
}

/** The machine's timers on the browser's clock, at most one for each name and token. */
export function createTimers(onTimer: (timer: TimerName, token: Token) => void): Timers {
  const running = new Map<string, ReturnType<typeof setTimeout>>();
  const cancel = (timer: TimerName, token: Token) => {
    const key = `${timer}:${token}`;
    clearTimeout(running.get(key));
    running.delete(key);
  };
  return {
    start(timer, token, delay) {
      cancel(timer, token);
      const key = `${timer}:${token}`;
      const id = setTimeout(() => {
        running.delete(key);
        onTimer(timer, token);
      }, delay);
      running.set(key, id);
    },
    cancel,
    get size() {
      return running.size;
    },
  };
}
