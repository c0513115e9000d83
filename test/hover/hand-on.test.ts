// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { handOn } from '../../lib/hover/hand-on';
import { trusted } from './dom';

let life: AbortController;
let element: HTMLElement;
let root: ShadowRoot;
let inner: HTMLButtonElement;
const heard = vi.fn();
const onPage = vi.fn();
const greedy = (event: Event) => {
  onPage();
  event.stopImmediatePropagation();
};
const OUT = { bubbles: true, cancelable: true, composed: true };

beforeEach(() => {
  life = new AbortController();
  heard.mockReset();
  onPage.mockReset();
  element = document.createElement('div');
  root = element.attachShadow({ mode: 'closed' });
  inner = document.createElement('button');
  root.append(inner);
  Object.defineProperty(root, 'elementFromPoint', { value: () => inner });
  Object.defineProperty(root, 'activeElement', { value: inner });
  document.body.append(element);
  handOn({ element, root }, life.signal);
  for (const type of ['click', 'keydown', 'pointerdown']) document.addEventListener(type, greedy, true);
});
afterEach(() => {
  life.abort();
  for (const type of ['click', 'keydown', 'pointerdown']) document.removeEventListener(type, greedy, true);
  element.remove();
});

describe('what is meant for the card', () => {
  it.each([
    ['a click', () => new MouseEvent('click', { ...OUT, detail: 1 })],
    ['a click by key', () => new MouseEvent('click', OUT)],
    ['a key', () => new KeyboardEvent('keydown', { ...OUT, key: 'ArrowLeft', shiftKey: true })],
    ['a press', () => new PointerEvent('pointerdown', { ...OUT, clientX: 7, pointerId: 3 })],
  ])('reaches its part and not the page: %s', (_, make) => {
    inner.addEventListener(make().type, heard);
    element.dispatchEvent(trusted(make()));
    expect(heard).toHaveBeenCalledOnce();
    expect(onPage).not.toHaveBeenCalled();
  });

  it('carries key and place', () => {
    inner.addEventListener('keydown', heard);
    inner.addEventListener('pointerdown', heard);
    element.dispatchEvent(trusted(new KeyboardEvent('keydown', { ...OUT, key: 'Tab', shiftKey: true })));
    element.dispatchEvent(trusted(new PointerEvent('pointerdown', { ...OUT, clientX: 7, pointerId: 3 })));
    expect(heard.mock.calls.map(([event]) => event)).toMatchObject([
      { key: 'Tab', shiftKey: true },
      { clientX: 7, pointerId: 3 },
    ]);
  });

  it('is prevented when its part prevents it', () => {
    inner.addEventListener('keydown', (event) => event.preventDefault());
    const event = trusted(new KeyboardEvent('keydown', { ...OUT, key: 'Tab' }));
    element.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
  });

  it('presses nothing twice', () => {
    inner.addEventListener('click', heard);
    element.dispatchEvent(trusted(new MouseEvent('click', { ...OUT, detail: 1 })));
    expect(heard.mock.calls[0]?.[0]).not.toBeInstanceOf(MouseEvent);
  });
});

describe('the rest is left alone', () => {
  it.each([
    ['what the page makes up', () => element.dispatchEvent(new MouseEvent('click', OUT))],
    ['what happens elsewhere', () => document.body.dispatchEvent(trusted(new MouseEvent('click', OUT)))],
    [
      'what was taken already',
      () => {
        const event = trusted(new MouseEvent('click', OUT));
        event.preventDefault();
        element.dispatchEvent(event);
      },
    ],
    [
      'after its end',
      () => {
        life.abort();
        element.dispatchEvent(trusted(new MouseEvent('click', OUT)));
      },
    ],
  ])('%s', (_, dispatch) => {
    inner.addEventListener('click', heard);
    dispatch();
    expect(heard).not.toHaveBeenCalled();
  });
});
