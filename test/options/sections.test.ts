import { expect, it } from 'vitest';
import { sectionFromHash } from '../../lib/options/sections';

it.each([
  ['#alerts', 'alerts'],
  ['sites', 'sites'],
  ['#nowhere', null],
  ['', null],
])('the deep link %j leads to %s', (hash, section) => {
  expect(sectionFromHash(hash)).toBe(section);
});
