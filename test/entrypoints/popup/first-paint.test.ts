import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { afterFirstPaint } from '../../../entrypoints/popup/first-paint';

type Listener = (list: Pick<PerformanceObserverEntryList, 'getEntriesByName'>) => void;
let painted: Listener;
const disconnect = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal(
    'PerformanceObserver',
    class {
      disconnect = disconnect;
      constructor(listener: Listener) {
        painted = listener;
      }
      observe() {}
    },
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  disconnect.mockReset();
});

const paint = (...names: string[]) =>
  painted({ getEntriesByName: (name) => names.filter((each) => each === name) as never });

describe('afterFirstPaint', () => {
  it('waits for content, not for a background', () => {
    const next = vi.fn();
    afterFirstPaint(next);
    paint('first-paint');
    expect(next).not.toHaveBeenCalled();
    paint('first-contentful-paint');
    expect(next).toHaveBeenCalledOnce();
  });

  it('goes on where nothing is ever painted', () => {
    const next = vi.fn();
    afterFirstPaint(next);
    vi.advanceTimersByTime(250);
    expect(next).toHaveBeenCalledOnce();
    expect(disconnect).toHaveBeenCalledOnce();
  });

  it('goes on once only', () => {
    const next = vi.fn();
    afterFirstPaint(next);
    paint('first-contentful-paint');
    vi.advanceTimersByTime(1000);
    expect(next).toHaveBeenCalledOnce();
  });
});
