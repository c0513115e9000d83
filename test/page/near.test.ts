// @vitest-environment happy-dom

import { afterEach, describe, expect, it, vi } from 'vitest';
import { createNearTracker } from '../../lib/page/near';
import type { Run } from '../../lib/page/runs';
import { FakeIntersectionObserver } from './browser-fakes';
import { runOf, textsIn } from './placed';

function newTracker() {
  const onChange = vi.fn();
  const tracker = createNearTracker(onChange);
  const observer = FakeIntersectionObserver.all.at(-1);
  if (!observer) throw new Error('nothing observes');
  return { tracker, observer, onChange };
}

/** One run for each text of the page. */
function runsOf(html: string): Run[] {
  document.body.innerHTML = html;
  return textsIn(document.body).map((text) => runOf(text));
}

function find(selector: string): Element {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`no ${selector}`);
  return element;
}

afterEach(() => {
  document.body.innerHTML = '';
});

describe('runs near the viewport', () => {
  it('come and go with their block, and only changes are told', () => {
    const { tracker, observer, onChange } = newTracker();
    const [run] = runsOf('<p>Buy</p>') as [Run];
    tracker.watch(run);
    observer.tell(find('p'), true);
    observer.tell(find('p'), true);
    expect([...tracker.near]).toEqual([run]);
    expect(onChange).toHaveBeenCalledTimes(1);
    observer.tell(find('p'), false);
    expect(tracker.near.size).toBe(0);
    expect(onChange).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['its block, past inline elements', '<p><a href="/q"><b>IWM</b></a></p>', 'p'],
    ['the row of its cell', '<table><tbody><tr><td>IWM</td></tr></tbody></table>', 'tr'],
    [
      'the element around one without a box',
      '<section><div style="display:contents">IWM</div></section>',
      'section',
    ],
  ])('are watched by %s', (_, html, selector) => {
    const { tracker, observer } = newTracker();
    for (const run of runsOf(html)) tracker.watch(run);
    expect([...observer.targets]).toEqual([find(selector)]);
  });

  it('are near at once when their block is known to be', () => {
    const { tracker, observer } = newTracker();
    const [first, second] = runsOf('<p>Buy<b>IWM</b></p>') as [Run, Run];
    tracker.watch(first);
    observer.tell(find('p'), true);
    tracker.watch(second);
    expect([...tracker.near]).toEqual([first, second]);
  });

  it('leave their block watched until the last of them is let go', () => {
    const { tracker, observer } = newTracker();
    const [first, second] = runsOf('<p>Buy<b>IWM</b></p>') as [Run, Run];
    tracker.watch(first);
    tracker.watch(second);
    observer.tell(find('p'), true);
    tracker.unwatch(first);
    expect([...tracker.near]).toEqual([second]);
    expect(observer.targets.size).toBe(1);
    tracker.unwatch(second);
    expect(observer.targets.size).toBe(0);
  });

  it('are none after the end', () => {
    const { tracker, observer } = newTracker();
    const [run] = runsOf('<p>Buy</p>') as [Run];
    tracker.watch(run);
    observer.tell(find('p'), true);
    tracker.stop();
    expect(tracker.near.size).toBe(0);
    expect(observer.targets.size).toBe(0);
  });
});
