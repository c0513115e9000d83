import { expect, it } from 'vitest';
import { fmpJson } from '../../../lib/providers/fmp/reply';
import { kindOf } from '../context';

it.each([
  [403, '{"Error Message":"Legacy Endpoint : no longer supported"}', 'premium'],
  [402, 'Premium Query Parameter: not available', 'premium'],
  [402, '{"Error Message":"Exclusive Endpoint"}', 'premium'],
  [401, '{"Error Message":"Invalid API KEY."}', 'unauthorised'],
  [429, '{"Error Message":"Limit Reach ."}', 'rate-limited'],
  [200, '{"Error Message":"Limit Reach ."}', 'rate-limited'],
  [403, '{"Error Message":"no"}', 'forbidden'],
  [200, '[]', 'not-found'],
  [200, '<html>', 'not-json'],
  [500, 'oops', 'http'],
  [200, '[{}]', 'no error'],
])('%i %s is %s', async (status, text, kind) => {
  expect(await kindOf(() => fmpJson({ status, text }))).toBe(kind);
});
