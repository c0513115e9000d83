import * as v from 'valibot';
import { expect, it } from 'vitest';
import { diagnosticsSchema } from '../../lib/messaging/diagnostics';

const work = { total: 12, longest: 3, count: 4 };
const measured = {
  mentions: [],
  texts: 40,
  marked: 3,
  first: work,
  shadow: work,
  longest: 3,
  walks: [1, 1.1],
  scans: [4, 4.2],
};

it('takes what a scanner measured, and nothing without figures', () => {
  expect(v.parse(diagnosticsSchema, measured)).toEqual(measured);
  expect(v.is(diagnosticsSchema, { ...measured, longest: '3' })).toBe(false);
  expect(v.is(diagnosticsSchema, null)).toBe(false);
});
