// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { createRing } from '../../lib/hover/ring';

const box = { left: 10, top: 20, right: 50, bottom: 36 };
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
  const host = document.documentElement.lastElementChild as HTMLElement;
  expect(host.style.getPropertyValue('pointer-events')).toBe('none');
  ring([]);
});
