import { expect, it } from 'vitest';
import { createFmp } from '../../../lib/providers/fmp/client';
import { epochDayFromIso } from '../../../lib/time';
import { fakeContext, kindOf } from '../context';

const keyed = (answer: Parameters<typeof fakeContext>[0]) => fakeContext(answer, { key: 'secret' });

it('keeps the key out of the address', async () => {
  const { context, asked } = keyed(() => '[{"symbol":"AAPL","price":5}]');
  await createFmp().test?.(context);
  expect(asked[0]?.url).toBe('https://financialmodelingprep.com/stable/quote?symbol=AAPL');
  expect(asked[0]?.headers).toEqual({ apikey: 'secret' });
});

it('asks for a fund’s facts when there are no ratios', async () => {
  const { context, asked } = keyed((url) =>
    url.includes('etf/info') ? '[{"symbol":"IWM","expenseRatio":0.19,"assetsUnderManagement":7e9}]' : '[]',
  );
  expect((await createFmp().facts?.('IWM', context))?.metrics.netAssets?.value).toBe(7e9);
  expect(asked).toHaveLength(2);
});

it('does not ask twice when the plan is the trouble', async () => {
  const { context, asked } = keyed(() => ({ status: 402, text: '{"Error Message":"Exclusive Endpoint"}' }));
  expect(await kindOf(() => createFmp().facts?.('IWM', context))).toBe('premium');
  expect(asked).toHaveLength(1);
});

it('asks for one quote and for history from a day', async () => {
  const { context, asked } = keyed((url) =>
    url.includes('historical')
      ? '[{"symbol":"IWM","date":"2026-06-10","close":5}]'
      : '[{"symbol":"IWM","price":5}]',
  );
  expect((await createFmp().quotes?.(['IWM'], context))?.size).toBe(1);
  const from = epochDayFromIso('2021-06-01');
  expect((await createFmp().history?.({ symbol: 'IWM', from }, context))?.close).toEqual([5]);
  expect(asked[1]?.url).toContain('from=2021-06-01');
  expect(await createFmp().quotes?.([], context)).toEqual(new Map());
});
