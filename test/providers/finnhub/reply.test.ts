import { expect, it } from 'vitest';
import { finnhubJson } from '../../../lib/providers/finnhub/reply';
import { kindOf } from '../context';

it.each([
  [429, '{"error":"API limit reached. Please try again later. Remaining Limit: 0"}', 'rate-limited'],
  [200, '{"error":"API limit reached."}', 'rate-limited'],
  [403, '{"error":"You don\'t have access to this resource."}', 'premium'],
  [401, '{"error":"Invalid API key"}', 'unauthorised'],
  [200, '{"error":"Symbol not supported"}', 'http'],
  [200, '<html></html>', 'not-json'],
  [502, '', 'http'],
  [200, '{"c":1}', 'no error'],
])('%i %s is %s', async (status, text, kind) => {
  expect(await kindOf(() => finnhubJson({ status, text }))).toBe(kind);
});
