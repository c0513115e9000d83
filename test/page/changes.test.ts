// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Changes, changesIn, MOST_CHANGES } from '../../lib/page/changes';

let observer: MutationObserver;

/** What has changed since the page was set up. */
const changes = (): Changes | null => changesIn(observer.takeRecords(), document);
const show = (changes: Changes | null): string[] =>
  (changes?.stretches ?? []).map(({ first, last }) =>
    first === last ? first.data : `${first.data}…${last.data}`,
  );

function element(selector: string): Element {
  const found = document.querySelector(selector);
  if (!found) throw new Error(selector);
  return found;
}

beforeEach(() => {
  document.body.innerHTML = '<p>one <b>two</b> three</p><div><p>four</p></div>';
  observer = new MutationObserver(() => {});
  observer.observe(document, { childList: true, characterData: true, subtree: true });
});

afterEach(() => {
  observer.disconnect();
  document.body.innerHTML = '';
});

describe('what has changed', () => {
  it('is a text whose characters changed, once however often they did', () => {
    const text = element('b').firstChild as Text;
    text.data = 'TWO';
    text.data = 'Two';
    expect(show(changes())).toEqual(['Two']);
  });

  it('is what came in, from its first text to its last, and the texts on both sides', () => {
    const added = document.createElement('i');
    added.innerHTML = 'new <u>and</u> newer';
    const before = element('b');
    before.after(added);
    // As browsers tell it; happy-dom leaves the siblings out.
    const record = {
      type: 'childList',
      target: element('p'),
      addedNodes: [added],
      removedNodes: [],
      previousSibling: before,
      nextSibling: added.nextSibling,
    } as unknown as MutationRecord;
    expect(show(changesIn([record], document))).toEqual(['two', ' three', 'new … newer']);
  });

  it('is the texts on both sides of what went away', () => {
    element('b').remove();
    const found = changes();
    expect(found?.removed).toBe(true);
    expect(found?.stretches.map(({ first }) => first.data)).toEqual(['one ', ' three']);
  });

  it('is elements that came in, to look for shadow roots in, unless they have left again', () => {
    const [kept, gone] = [document.createElement('x-kept'), document.createElement('x-gone')];
    document.body.append(kept, gone);
    gone.remove();
    expect(changes()?.added).toEqual([kept]);
  });

  it('is nothing of texts that are gone', () => {
    const text = element('div p').firstChild as Text;
    text.data = 'changed';
    element('div').remove();
    expect(show(changes())).not.toContain('changed');
  });

  it('is too much to tell beyond a thousand records, or nodes that came in', () => {
    const text = element('b').firstChild as Text;
    for (let i = 0; i <= MOST_CHANGES; i++) text.data = String(i);
    expect(changes()).toBeNull();
    element('div').append(...Array.from({ length: MOST_CHANGES + 1 }, () => document.createElement('i')));
    expect(changes()).toBeNull();
  });
});
