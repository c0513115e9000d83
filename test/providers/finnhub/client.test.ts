import { expect, it } from 'vitest';
import { createFinnhub } from '../../../lib/providers/finnhub/client';
import { fakeContext, kindOf } from '../context';

const keyed = (answer: Parameters<typeof fakeContext>[0]) => fakeContext(answer, { key: 'secret' });
const quote = '{"c":5,"d":1,"dp":2,"pc":4,"t":1781208000}';

it('keeps the key out of the address', async () => {
  const { context, asked } = keyed(() => quote);
  await createFinnhub().quotes?.(['BRK-B'], context);
  expect(asked[0]?.url).toBe('https://finnhub.io/api/v1/quote?symbol=BRK.B');
  expect(asked[0]).toMatchObject({ headers: { 'X-Finnhub-Token': 'secret' }, credentials: 'omit' });
});

it('is not asked about indices, nor without a key', async () => {
  const { context, asked } = keyed(() => quote);
  expect(await createFinnhub().quotes?.(['^RUT'], context)).toEqual(new Map());
  expect(asked).toHaveLength(0);
  expect(await kindOf(() => createFinnhub().facts?.('ZZTA', fakeContext(() => quote).context))).toBe(
    'unauthorised',
  );
});

it('is tested with one quote', async () => {
  const { context, asked } = keyed(() => quote);
  await createFinnhub().test?.(context);
  expect(asked).toHaveLength(1);
  const refused = keyed(() => ({ status: 401, text: '{"error":"Invalid API key"}' }));
  expect(await kindOf(() => createFinnhub().test?.(refused.context))).toBe('unauthorised');
});
