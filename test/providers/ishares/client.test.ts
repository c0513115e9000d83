import { expect, it } from 'vitest';
import { createIshares } from '../../../lib/providers/ishares/client';
import { fakeContext, kindOf } from '../context';

it('asks for a fund by its number', async () => {
  const points = { priceEarnings: { value: 18.4 } };
  const reply = {
    componentsByNameMap: { a: { containersByNameMap: { b: { dataPointsByNameMap: points } } } },
  };
  const { context, asked } = fakeContext(() => JSON.stringify(reply));
  expect((await createIshares().facts?.('IWM', context))?.metrics.trailingPE?.value).toBe(18.4);
  expect(new URL(asked[0]?.url ?? '').searchParams.get('portfolioId')).toBe('239710');
});

it('asks for holdings on the fund’s page', async () => {
  const { context, asked } = fakeContext(() => 'Ticker,Name,Weight (%)\nZZTA,ZED,1.5\n');
  expect((await createIshares().holdings?.('IJR', context))?.holdings).toHaveLength(1);
  expect(asked[0]?.url).toBe(
    'https://www.ishares.com/us/products/239774/ishares-core-sp-smallcap-etf/latest-holdings.csv',
  );
});

it('asks nobody about other symbols', async () => {
  const { context, asked } = fakeContext(() => '');
  expect(await kindOf(() => createIshares().facts?.('SPY', context))).toBe('not-found');
  expect(await kindOf(() => createIshares().holdings?.('SPY', context))).toBe('not-found');
  expect(asked).toHaveLength(0);
});

it('takes a page for a source that is down', async () => {
  const { context } = fakeContext(() => '<!doctype html><p>This page has moved.</p>');
  expect(await kindOf(() => createIshares().holdings?.('IWM', context))).toBe('not-json');
});
