import * as v from 'valibot';
import { expect, it } from 'vitest';
import { bounds, period, stateAt } from '../../../lib/providers/yahoo/trading-period';
import { PERIOD } from './invented';

const session = v.parse(period, PERIOD);
const minutes = (n: number) => PERIOD.regular.start * 1000 + n * 60_000;

it.each([
  [-400, 'closed'],
  [-1, 'pre'],
  [0, 'open'],
  [389, 'open'],
  [390, 'post'],
  [700, 'closed'],
])('%i minutes after the bell it is %s', (after, state) => {
  expect(stateAt(session, minutes(after))).toBe(state);
});

it.each([[null], [{}], ['x'], [{ pre: {}, regular: { start: 9, end: 5 }, post: {} }]])(
  '%j tells nothing',
  (raw) => {
    const parsed = v.parse(period, raw);
    expect(stateAt(parsed, minutes(0))).toBe('unknown');
    expect(bounds(parsed?.regular)).toBeNull();
  },
);
