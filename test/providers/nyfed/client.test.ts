import { expect, it } from 'vitest';
import { createNyFed } from '../../../lib/providers/nyfed/client';
import { fakeContext, kindOf } from '../context';

const reply = JSON.stringify({
  refRates: [{ effectiveDate: '2026-06-10', type: 'EFFR', targetRateFrom: 3.5, targetRateTo: 3.75 }],
});

it('asks for two years in one request, without cookies', async () => {
  const { context, asked } = fakeContext(() => reply);
  expect((await createNyFed().fedFunds?.(context))?.upper).toBe(0.0375);
  expect(asked).toHaveLength(1);
  expect(asked[0]).toMatchObject({ credentials: 'omit' });
  expect(asked[0]?.url).toMatch(/effr\/search\.json\?startDate=2024-06-11&endDate=2026-06-11$/);
});

it('takes the latest rate alone where the search is refused', async () => {
  const { context, asked } = fakeContext((url) =>
    url.includes('latest') ? reply : { status: 400, text: '{}' },
  );
  expect((await createNyFed().fedFunds?.(context))?.upper).toBe(0.0375);
  expect(asked).toHaveLength(2);
});

it('does not ask again when told to slow down', async () => {
  const { context, asked } = fakeContext(() => ({ status: 429 }));
  expect(await kindOf(() => createNyFed().fedFunds?.(context))).toBe('rate-limited');
  expect(asked).toHaveLength(1);
});
