import { expect, it } from 'vitest';
import { createNasdaq } from '../../../lib/providers/nasdaq/client';
import { epochDayFromIso } from '../../../lib/time';
import { fakeContext, kindOf } from '../context';

const from = epochDayFromIso('2026-05-01');
const found = (symbol: string) =>
  JSON.stringify({
    data: { symbol, tradesTable: { rows: [{ date: '06/10/2026', close: '$5' }] } },
    status: { rCode: 200 },
  });
const unknown = JSON.stringify({
  data: null,
  status: { rCode: 400, bCodeMessage: [{ code: 1001, errorMessage: '' }] },
});
const classes = (asked: { url: string }[]) =>
  asked.map(({ url }) => new URL(url).searchParams.get('assetclass'));

it('asks a known kind once, for the whole range', async () => {
  const { context, asked } = fakeContext(() => found('IWM'));
  await createNasdaq().history?.({ symbol: 'IWM', from, kind: 'etf' }, context);
  expect(asked[0]?.url).toBe(
    'https://api.nasdaq.com/api/quote/IWM/historical?assetclass=etf&fromdate=2026-05-01&todate=2026-06-11&limit=41',
  );
});

it('asks funds after stocks when the kind is unknown', async () => {
  const { context, asked } = fakeContext((url) => (url.includes('=etf') ? found('IWM') : unknown));
  expect((await createNasdaq().history?.({ symbol: 'IWM', from }, context))?.close).toEqual([5]);
  expect(classes(asked)).toEqual(['stocks', 'etf']);
});

it('knows an index by its mark', async () => {
  const { context, asked } = fakeContext(() => found('RUT'));
  expect((await createNasdaq().history?.({ symbol: '^RUT', from }, context))?.symbol).toBe('^RUT');
  expect(classes(asked)).toEqual(['index']);
});

it('does not try another class when the source is closed to it', async () => {
  const { context, asked } = fakeContext(() => ({ status: 403, text: '<html>' }));
  expect(await kindOf(() => createNasdaq().history?.({ symbol: 'IWM', from }, context))).toBe('forbidden');
  expect(asked).toHaveLength(1);
});
