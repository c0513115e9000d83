import { vi } from 'vitest';

/** Makes an event one the reader caused: in a browser only the browser can. */
export function trusted<E extends Event>(event: E): E {
  Object.defineProperty(event, 'isTrusted', { value: true });
  return event;
}

export function pointer(type: string, init: PointerEventInit = {}): PointerEvent {
  return trusted(new PointerEvent(type, { bubbles: true, cancelable: true, pointerType: 'mouse', ...init }));
}

export function click(init: MouseEventInit = {}): MouseEvent {
  return trusted(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1, ...init }));
}

export function key(name: string, init: KeyboardEventInit = {}): KeyboardEvent {
  return trusted(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...init }));
}

/** Time and frames under the test's control; `frame` runs what waits for the next one. */
export function fakeTime() {
  vi.useFakeTimers({
    toFake: [
      'setTimeout',
      'clearTimeout',
      'setInterval',
      'clearInterval',
      'performance',
      'requestAnimationFrame',
      'cancelAnimationFrame',
    ],
  });
  return {
    frame: () => vi.advanceTimersToNextFrame(),
    wait: (ms: number) => vi.advanceTimersByTimeAsync(ms),
  };
}
