import { expect, it } from 'vitest';
import { RATE_LIMIT, RATE_WINDOW, recent, wait } from '../../lib/hover/rate';

const full = Array.from({ length: RATE_LIMIT }, (_, i) => i * 100);

it('lets requests through up to the limit', () => {
  expect(wait(full.slice(1), 2000)).toBe(0);
});

it('says how long the next one has to wait', () => {
  expect(wait(full, 2000)).toBe(RATE_WINDOW - 2000);
  expect(wait(full, RATE_WINDOW - 1)).toBe(1);
});

it('forgets what has left the window', () => {
  expect(wait(full, RATE_WINDOW)).toBe(0);
  expect(recent(full, RATE_WINDOW + 1000)).toEqual(full.slice(11));
});
