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

it('asks for holdings by the same number', async () => {
  const column = (value: unknown[]) => ({ value });
  const points = { ticker: column(['ZZTA']), issueName: column(['ZED']), holdingPercent: column([1.5]) };
  const reply = {
    componentsByNameMap: { holdings: { containersByNameMap: { all: { dataPointsByNameMap: points } } } },
  };
  const { context, asked } = fakeContext(() => JSON.stringify(reply));
  expect((await createIshares().holdings?.('IJR', context))?.holdings).toHaveLength(1);
  const { searchParams } = new URL(asked[0]?.url ?? '');
  expect([searchParams.get('portfolioId'), searchParams.get('component')]).toEqual([
    '239774',
    'holdings.all',
  ]);
  expect(asked[0]?.maxBytes).toBeGreaterThan(2e6);
});

it('has the P/E of another house’s fund from the fund of the same index, and nothing that is that fund’s own', async () => {
  const points = { priceEarnings: { value: 27.1, asOfDate: 20260807 }, totalNetAssets: { value: 7e11 } };
  const reply = {
    componentsByNameMap: { a: { containersByNameMap: { b: { dataPointsByNameMap: points } } } },
  };
  const { context, asked } = fakeContext(() => JSON.stringify(reply));
  const facts = await createIshares().facts?.('SPY', context);
  expect(new URL(asked[0]?.url ?? '').searchParams.get('portfolioId')).toBe('239726');
  expect(facts?.instrument.symbol).toBe('SPY');
  expect(facts?.metrics).toEqual({ trailingPE: expect.objectContaining({ value: 27.1, of: 'IVV' }) });
});

it('asks nobody about other symbols', async () => {
  const { context, asked } = fakeContext(() => '');
  expect(await kindOf(() => createIshares().facts?.('QQQ', context))).toBe('not-found');
  expect(await kindOf(() => createIshares().holdings?.('SPY', context))).toBe('not-found');
  expect(asked).toHaveLength(0);
});

it('takes a page for a source that is down', async () => {
  const { context } = fakeContext(() => '<!doctype html><p>This page has moved.</p>');
  expect(await kindOf(() => createIshares().holdings?.('IWM', context))).toBe('not-json');
});
