import { expect, it } from 'vitest';
import { cboeJson, createCboe } from '../../../lib/providers/cboe/client';
import { epochDayFromIso } from '../../../lib/time';
import { fakeContext, kindOf } from '../context';

const quote = JSON.stringify({ data: { symbol: '^RUT', current_price: 2500 }, symbol: '_RUT' });
const history = JSON.stringify({
  symbol: 'IWM',
  data: [
    { date: '2020-01-02', close: '165' },
    { date: '2026-06-10', close: '297' },
  ],
});

it('asks for one symbol by its own name', async () => {
  const { context, asked } = fakeContext(() => quote);
  expect((await createCboe().quotes?.(['^RUT'], context))?.get('^RUT')?.metrics.price?.value).toBe(2500);
  expect(asked[0]?.url).toBe('https://cdn.cboe.com/api/global/delayed_quotes/quotes/_RUT.json');
  expect(await createCboe().quotes?.([], context)).toEqual(new Map());
});

it('has the full life of a symbol in one reply', async () => {
  const { context, asked } = fakeContext(() => history);
  const provider = createCboe();
  const found = await provider.history?.({ symbol: 'IWM', from: epochDayFromIso('2026-01-01') }, context);
  expect(found).toMatchObject({ close: [165, 297] });
  expect(asked[0]?.maxBytes).toBeGreaterThan(2e6);
  const later = { symbol: 'IWM', from: epochDayFromIso('2027-01-01') };
  expect(await kindOf(() => provider.history?.(later, context))).toBe('empty');
});

it('a file that isn’t there is an unknown symbol', async () => {
  expect(await kindOf(() => cboeJson({ status: 403, text: '<Error/>' }))).toBe('not-found');
  expect(await kindOf(() => cboeJson({ status: 429, text: '' }))).toBe('rate-limited');
});
