import { expect, it } from 'vitest';
import { twelveDataJson } from '../../../lib/providers/twelvedata/reply';
import { kindOf } from '../context';

const error = (code: number, message = '') => JSON.stringify({ code, message, status: 'error' });

it.each([
  [429, error(429, 'You have run out of API credits. Consider upgrading'), 'rate-limited'],
  [200, error(429), 'rate-limited'],
  [200, error(401), 'unauthorised'],
  [200, error(404, 'symbol not found'), 'not-found'],
  [200, error(404, 'This symbol is available starting with the Grow plan'), 'premium'],
  [403, error(403, 'available exclusively with Pro, please consider upgrading'), 'premium'],
  [200, error(400), 'not-found'],
  [500, error(500), 'http'],
  [503, '<html>', 'http'],
  [200, '<html>', 'not-json'],
  [200, '{"status":"ok"}', 'no error'],
])('%i %s is %s', async (status, text, kind) => {
  expect(await kindOf(() => twelveDataJson({ status, text }))).toBe(kind);
});
