// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createHost, type Host } from '../../lib/hover/host';

const hosts: Host[] = [];
function host(onGivenUp: () => void = () => undefined): Host {
  const made = createHost({ css: 'p { color: red }', onGivenUp });
  hosts.push(made);
  return made;
}
afterEach(() => {
  for (const made of hosts.splice(0)) made.destroy();
  document.body.replaceChildren();
});
const settle = () => new Promise((resolve) => setTimeout(resolve));

it('is the only element added, outside the body, with nothing to see inside', () => {
  const before = document.body.innerHTML;
  const { element, root } = host();
  expect(document.body.innerHTML).toBe(before);
  expect(element.parentElement).toBe(document.documentElement);
  expect(element.shadowRoot).toBe(null);
  expect(root.mode).toBe('closed');
  expect(element.className + element.id).toBe('');
});

it('sets its own look where no page comes first', () => {
  const { element, root, moveTo } = host();
  moveTo({ left: 12, top: 34, width: 320 });
  const css = [...root.querySelectorAll('style')].map(({ textContent }) => textContent).join('');
  for (const rule of ['all: initial', 'position: fixed', 'left: 12px', 'width: 320px'])
    expect(css).toContain(`${rule} !important`);
  expect(element.hasAttribute('style')).toBe(false);
});

it('leaves nothing behind', () => {
  const children = document.documentElement.childElementCount;
  const made = host();
  expect(document.documentElement.childElementCount).toBe(children + 1);
  made.destroy();
  expect(document.documentElement.childElementCount).toBe(children);
});

describe('a page that tampers', () => {
  it('finds it back in its place', async () => {
    const { element } = host();
    element.remove();
    await settle();
    expect(element.isConnected).toBe(true);
    element.style.setProperty('opacity', '0', 'important');
    element.setAttribute('inert', '');
    await settle();
    expect(element.getAttributeNames().filter((name) => name !== 'popover')).toEqual([]);
  });

  it('wins after five rounds in five seconds', async () => {
    const onGivenUp = vi.fn();
    const { element } = host(onGivenUp);
    for (let round = 0; round < 6; round++) {
      element.remove();
      await settle();
    }
    expect(onGivenUp).toHaveBeenCalledOnce();
    expect(element.isConnected).toBe(false);
  });

  it('is not one that adds elements of its own', async () => {
    const onGivenUp = vi.fn();
    host(onGivenUp);
    for (let i = 0; i < 20; i++) {
      const other = document.createElement('div');
      document.documentElement.append(other);
      await settle();
      other.remove();
      await settle();
    }
    expect(onGivenUp).not.toHaveBeenCalled();
  });
});

it('keeps its keys and clicks from the page', () => {
  const onPage = vi.fn();
  const types = ['keydown', 'click', 'mousedown', 'pointerdown', 'focusin'];
  for (const type of types) document.addEventListener(type, onPage);
  const { element } = host();
  for (const type of types) element.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  expect(onPage).not.toHaveBeenCalled();
  for (const type of types) document.removeEventListener(type, onPage);
});

it('stands inside a modal dialog, outside which nothing can be reached', () => {
  const dialog = document.createElement('dialog');
  document.body.append(dialog);
  const query = vi.spyOn(document, 'querySelectorAll');
  query.mockImplementation(((selector: string) => (selector === 'dialog:modal' ? [dialog] : [])) as never);
  expect(host().element.parentElement).toBe(dialog);
  query.mockRestore();
});
