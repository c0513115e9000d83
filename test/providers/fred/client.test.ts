import { expect, it } from 'vitest';
import { createFred } from '../../../lib/providers/fred/client';
import { fakeContext, kindOf } from '../context';

it('asks for both bounds at once', async () => {
  const { context, asked } = fakeContext(() => 'observation_date,DFEDTARL,DFEDTARU\n2026-06-10,3.50,3.75\n');
  expect((await createFred().fedFunds?.(context))?.lower).toBe(0.035);
  expect(asked[0]?.url).toMatch(/id=DFEDTARL,DFEDTARU&cosd=2024-06-11$/);
});

it.each([
  [{ status: 200, text: '<html>busy</html>' }, 'not-json'],
  [{ status: 503, text: '' }, 'http'],
])('%j is an error', async (reply, kind) => {
  expect(await kindOf(() => createFred().fedFunds?.(fakeContext(() => reply).context))).toBe(kind);
});
