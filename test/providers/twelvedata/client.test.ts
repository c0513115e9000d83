import { expect, it } from 'vitest';
import { createTwelveData } from '../../../lib/providers/twelvedata/client';
import { epochDayFromIso } from '../../../lib/time';
import { fakeContext, kindOf } from '../context';

const keyed = (answer: Parameters<typeof fakeContext>[0]) => fakeContext(answer, { key: 'secret' });
const quote = '{"symbol":"SPY","close":"5"}';

it('asks for a batch in one request, the key in a header', async () => {
  const { context, asked } = keyed(
    () => '{"SPY":{"symbol":"SPY","close":"5"},"BRK.B":{"symbol":"BRK.B","close":"6"}}',
  );
  const found = await createTwelveData().quotes?.(['SPY', 'BRK-B', '^RUT'], context);
  expect([...(found?.keys() ?? [])]).toEqual(['SPY', 'BRK-B']);
  expect(asked[0]?.url).toBe('https://api.twelvedata.com/quote?symbol=SPY,BRK.B');
  expect(asked[0]?.headers).toEqual({ Authorization: 'apikey secret' });
});

it('is not asked about indices alone', async () => {
  const { context, asked } = keyed(() => quote);
  expect(await createTwelveData().quotes?.(['^RUT'], context)).toEqual(new Map());
  expect(asked).toHaveLength(0);
});

it('asks for history from a day', async () => {
  const reply =
    '{"meta":{"symbol":"SPY","interval":"1day"},"values":[{"datetime":"2026-06-10","close":"5"}]}';
  const { context, asked } = keyed(() => reply);
  const from = epochDayFromIso('2021-06-01');
  expect((await createTwelveData().history?.({ symbol: 'SPY', from }, context))?.close).toEqual([5]);
  expect(new URL(asked[0]?.url ?? '').searchParams.get('start_date')).toBe('2021-06-01');
});

it('is tested with one quote', async () => {
  await createTwelveData().test?.(keyed(() => quote).context);
  const refused = keyed(() => ({ status: 401, text: '{"code":401,"message":"x","status":"error"}' }));
  expect(await kindOf(() => createTwelveData().test?.(refused.context))).toBe('unauthorised');
});
