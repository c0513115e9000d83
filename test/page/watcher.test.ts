// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Changes, MOST_CHANGES } from '../../lib/page/changes';
import { type Watcher, watchPage } from '../../lib/page/watcher';

class FakeMutationObserver {
  static last: FakeMutationObserver;
  readonly observe = vi.fn();
  readonly disconnect = vi.fn();
  constructor(readonly tell: (records: Partial<MutationRecord>[]) => void) {
    FakeMutationObserver.last = this;
  }
}

const onChanges = vi.fn<(changes: Changes) => void>();
const onOverflow = vi.fn<() => void>();
let watcher: Watcher;

/** The first text changes that often. */
function change(times = 1): void {
  const target = document.body.firstChild as Text;
  FakeMutationObserver.last.tell(Array.from({ length: times }, () => ({ type: 'characterData', target })));
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('MutationObserver', FakeMutationObserver);
  document.body.innerHTML = 'Text';
  watcher = watchPage({ document, onChanges, onOverflow, now: () => Date.now() });
});

afterEach(() => {
  watcher.stop();
  vi.unstubAllGlobals();
  vi.useRealTimers();
  vi.clearAllMocks();
  document.body.innerHTML = '';
});

describe('watching a page', () => {
  it('gathers changes and tells them together', () => {
    change();
    vi.advanceTimersByTime(50);
    change();
    expect(onChanges).not.toHaveBeenCalled();
    vi.advanceTimersByTime(50);
    const text = document.body.firstChild;
    expect(onChanges.mock.calls.map(([{ stretches }]) => stretches)).toEqual([[{ first: text, last: text }]]);
  });

  it('asks for one new reading when too much changes', () => {
    change(MOST_CHANGES + 1);
    change(MOST_CHANGES + 1);
    vi.advanceTimersByTime(999);
    expect(onOverflow).not.toHaveBeenCalled();
    vi.advanceTimersByTime(5_000);
    expect(onOverflow).toHaveBeenCalledOnce();
    expect(onChanges).not.toHaveBeenCalled();
  });

  it('waits longer for the next reading the longer the last one took', () => {
    watcher.rescanTook(100);
    change(MOST_CHANGES + 1);
    vi.advanceTimersByTime(1_999);
    expect(onOverflow).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(onOverflow).toHaveBeenCalledOnce();
  });

  it('tells nothing once stopped', () => {
    change();
    watcher.stop();
    vi.advanceTimersByTime(5_000);
    expect(onChanges).not.toHaveBeenCalled();
    expect(FakeMutationObserver.last.disconnect).toHaveBeenCalledOnce();
  });
});
