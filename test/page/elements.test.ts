// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { EDITABLE, kindOf, UNREAD_WITHIN } from '../../lib/page/elements';

function innermost(html: string): Element | null {
  const holder = document.createElement('div');
  holder.innerHTML = html;
  return holder.querySelector('b');
}

describe('what an element does to the text around it', () => {
  it.each([
    ['b', 'inline'],
    ['a', 'inline'],
    ['fin-move', 'inline'],
    ['p', 'block'],
    ['td', 'block'],
    ['nonsense', 'block'],
    ['script', 'unread'],
    ['textarea', 'unread'],
  ])('takes %s for %s', (name, kind) => {
    expect(kindOf(name)).toBe(kind);
  });

  it('takes a form for a block whose name one of its inputs shadows', () => {
    expect(kindOf(document.createElement('input'))).toBe('block');
  });

  it.each([
    ['<code><i><b>IWM</b></i></code>', true],
    ['<div contenteditable><b>IWM</b></div>', true],
    ['<div contenteditable="false"><b>IWM</b></div>', false],
    ['<p><b>IWM</b></p>', false],
  ])('knows whether the text in %s is never read', (html, unread) => {
    expect(innermost(html)?.closest(UNREAD_WITHIN) !== null).toBe(unread);
  });

  it('takes for editable what the reader types into, but not code', () => {
    expect(
      innermost('<div contenteditable="plaintext-only"><b>IWM</b></div>')?.closest(EDITABLE),
    ).not.toBeNull();
    expect(innermost('<code><b>IWM</b></code>')?.closest(EDITABLE)).toBeNull();
  });
});
