import { describe, expect, it } from 'vitest';
import { createSec } from '../../../lib/providers/sec/client';
import { epochDayFromIso } from '../../../lib/time';
import { fakeContext, kindOf } from '../context';
import { COMPANY, concept } from './invented';

const LIST = JSON.stringify({
  fields: ['cik', 'name', 'ticker', 'exchange'],
  data: [[320193, 'ZED TEST INC', 'ZZTA', 'Nasdaq']],
});
const answer = (url: string) => {
  if (url.includes('company_tickers')) return LIST;
  return url.includes('EarningsPerShareDiluted') ? JSON.stringify(concept(COMPANY)) : undefined;
};

describe('earnings of a company', () => {
  it('cost the list once a browser, then one request a company', async () => {
    const { context, asked } = fakeContext(answer);
    expect((await createSec().facts?.('ZZTA', context))?.metrics.eps?.value).toBeCloseTo(4.8, 9);
    await createSec().facts?.('ZZTA', context);
    expect(asked.map(({ url }) => url.split('/').at(-1))).toEqual([
      'company_tickers_exchange.json',
      'EarningsPerShareDiluted.json',
      'EarningsPerShareDiluted.json',
    ]);
    expect(asked[1]?.url).toContain('/CIK0000320193/us-gaap/');
  });
  it('use the splits that are known', async () => {
    const splits = async () => [{ day: epochDayFromIso('2026-01-05'), ratio: 10 }];
    const { context } = fakeContext(answer, { splits });
    expect((await createSec().facts?.('ZZTA', context))?.metrics.eps?.value).toBeCloseTo(0.48, 9);
  });
  it('may stand under another tag', async () => {
    const { context, asked } = fakeContext((url) => {
      if (url.includes('company_tickers')) return LIST;
      return url.includes('ifrs-full')
        ? JSON.stringify(concept(COMPANY, { tag: 'DilutedEarningsLossPerShare' }))
        : undefined;
    });
    expect((await createSec().facts?.('ZZTA', context))?.metrics.eps).toBeDefined();
    expect(asked).toHaveLength(4);
  });
  it('are empty when no tag has them', async () => {
    const { context } = fakeContext((url) => (url.includes('company_tickers') ? LIST : undefined));
    expect(await kindOf(() => createSec().facts?.('ZZTA', context))).toBe('empty');
  });
  it('of an unknown company are not looked up twice', async () => {
    const { context, asked } = fakeContext(answer);
    expect(await kindOf(() => createSec().facts?.('NOPE', context))).toBe('not-found');
    expect(await kindOf(() => createSec().facts?.('NOPE', context))).toBe('not-found');
    expect(asked).toHaveLength(1);
  });
  it.each(['^RUT', 'GC=F', 'HISU-U.TO'])('are not asked for %s', async (symbol) => {
    const { context, asked } = fakeContext(answer);
    expect(await kindOf(() => createSec().facts?.(symbol, context))).toBe('not-found');
    expect(asked).toHaveLength(0);
  });
  it('of another company are refused', async () => {
    const { context } = fakeContext((url) =>
      url.includes('company_tickers') ? LIST : JSON.stringify(concept(COMPANY, { cik: 5 })),
    );
    expect(await kindOf(() => createSec().facts?.('ZZTA', context))).toBe('wrong-symbol');
  });
  it('rest when the SEC takes the browser for a robot', async () => {
    const { context } = fakeContext(() => ({ status: 403, text: '<html>Undeclared Automated Tool</html>' }));
    expect(await kindOf(() => createSec().facts?.('ZZTA', context))).toBe('forbidden');
  });
});

it('the list is a directory', async () => {
  const { context } = fakeContext(answer);
  expect(await createSec().directory?.(context)).toEqual([
    { symbol: 'ZZTA', name: 'ZED TEST INC', exchange: 'NASDAQ', kind: 'stock' },
  ]);
});
