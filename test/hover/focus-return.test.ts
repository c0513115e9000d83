// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type FocusReturn, keepFocus } from '../../lib/hover/focus-return';

let shadow: ShadowRoot;
let host: HTMLElement;
let field: HTMLInputElement;
let life: AbortController;
let focus: FocusReturn;
const onChange = vi.fn();
const inside = <E extends HTMLElement>(selector: string): E => {
  const found = shadow.querySelector<E>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};

beforeEach(() => {
  life = new AbortController();
  field = document.createElement('input');
  host = document.createElement('div');
  document.body.append(field, host);
  shadow = host.attachShadow({ mode: 'open' });
  shadow.innerHTML =
    '<div role="dialog" tabindex="-1"><button id="a">a</button><button disabled>b</button><a href="#c">c</a></div>';
  focus = keepFocus({ shadow, onChange, signal: life.signal });
  field.focus();
});
afterEach(() => {
  life.abort();
  document.body.replaceChildren();
  onChange.mockReset();
});

const tab = (shiftKey = false) => {
  const event = new KeyboardEvent('keydown', { key: 'Tab', shiftKey, bubbles: true, cancelable: true });
  shadow.activeElement?.dispatchEvent(event);
  return event.defaultPrevented;
};

it('goes in and comes back', () => {
  focus.enter(inside('[role]'));
  expect(onChange).toHaveBeenCalledWith(true);
  expect(shadow.activeElement).toBe(inside('[role]'));
  focus.leave();
  expect(document.activeElement).toBe(field);
});

it('comes back by Tab from the last stop, by Shift and Tab from the first or from the card itself', () => {
  for (const [from, shift] of [
    ['a[href]', false],
    ['#a', true],
    ['[role]', true],
  ] as const) {
    field.focus();
    focus.enter(inside('[role]'));
    inside(from).focus();
    expect(tab(shift)).toBe(true);
    expect(document.activeElement).toBe(field);
  }
});

it('moves on inside by itself', () => {
  focus.enter(inside('[role]'));
  expect(tab()).toBe(false);
  inside('#a').focus();
  expect(tab()).toBe(false);
});

it('is not taken from anyone when it was never inside', () => {
  focus.leave();
  expect(document.activeElement).toBe(field);
});

it('tells of leaving only when it leaves the card', () => {
  focus.enter(inside('[role]'));
  onChange.mockReset();
  vi.spyOn(document, 'hasFocus').mockReturnValue(true);
  const out = (relatedTarget: EventTarget | null) =>
    inside('#a').dispatchEvent(new FocusEvent('focusout', { bubbles: true, relatedTarget }));
  out(inside('a[href]'));
  expect(onChange).not.toHaveBeenCalled();
  out(field);
  expect(onChange).toHaveBeenCalledWith(false);
});

it('does not take another window for leaving', () => {
  focus.enter(inside('[role]'));
  onChange.mockReset();
  vi.spyOn(document, 'hasFocus').mockReturnValue(false);
  inside('#a').dispatchEvent(new FocusEvent('focusout', { bubbles: true, relatedTarget: null }));
  expect(onChange).not.toHaveBeenCalled();
});
