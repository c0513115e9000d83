// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { createRing } from '../../lib/hover/ring';

const box = { left: 10, top: 20, right: 50, bottom: 36 };
/** Closed roots can only be looked into where they are made. */
let css: () => string;
const attach = HTMLElement.prototype.attachShadow;
vi.spyOn(HTMLElement.prototype, 'attachShadow').mockImplementation(function (this: HTMLElement, init) {
  const root = attach.call(this, init);
  css = () => [...root.querySelectorAll('style')].map(({ textContent }) => textContent).join('');
  return root;
});
const added = () => document.documentElement.childElementCount;

it('stands on the page only while it shows', () => {
  const before = added();
  const ring = createRing();
  ring([]);
  expect(added()).toBe(before);
  ring([box]);
  ring([box, { ...box, top: 40, bottom: 56 }]);
  expect(added()).toBe(before + 1);
  ring([]);
  expect(added()).toBe(before);
});

it('lets the pointer through', () => {
  const ring = createRing();
  ring([box]);
  expect(css()).toContain('pointer-events: none !important');
  ring([]);
});
