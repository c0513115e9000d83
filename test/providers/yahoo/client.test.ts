import { describe, expect, it } from 'vitest';
import { createYahoo } from '../../../lib/providers/yahoo/client';
import { DAY, epochDayFromIso, SECOND } from '../../../lib/time';
import { type Answer, fakeContext, kindOf } from '../context';
import { chart, fundModules, fundRow, quoteRow, quotes, spark, sparkMeta, summary } from './invented';

const unauthorised: Answer = {
  status: 401,
  text: '{"finance":{"result":null,"error":{"code":"Unauthorized","description":"Invalid Crumb"}}}',
};
/** A Yahoo whose crumb is `crumb()`, with `answer` for everything else. */
const yahoo = (answer: (url: URL, count: number) => Answer | undefined, crumb: () => Answer = () => 'c/1') =>
  fakeContext((address, count) => {
    if (address === 'https://fc.yahoo.com/') return { status: 404 };
    if (address.endsWith('/v1/test/getcrumb')) return crumb();
    return answer(new URL(address), count);
  });
const paths = (asked: { url: string }[]) => asked.map(({ url }) => new URL(url).pathname);

describe('quotes', () => {
  it('are many symbols in one request with a crumb', async () => {
    const { context, asked } = yahoo(() => JSON.stringify(quotes(quoteRow(), fundRow())));
    const found = await createYahoo().quotes?.(['ZZTA', 'ZZTF', 'ZZTX'], context);
    expect([...(found?.keys() ?? [])]).toEqual(['ZZTA', 'ZZTF']);
    expect(asked).toHaveLength(3);
    const { searchParams } = new URL(asked[2]?.url ?? '');
    expect(searchParams.get('symbols')).toBe('ZZTA,ZZTF,ZZTX');
    expect(searchParams.get('crumb')).toBe('c/1');
  });
  it('renew a stale crumb once', async () => {
    let made = 0;
    const { context, asked } = yahoo(
      (url) => (url.searchParams.get('crumb') === 'c2' ? JSON.stringify(quotes(quoteRow())) : unauthorised),
      () => `c${++made}`,
    );
    expect((await createYahoo().quotes?.(['ZZTA'], context))?.size).toBe(1);
    expect(asked).toHaveLength(6);
  });
  it('never loop: a second refusal ends it, and nobody knocks again', async () => {
    let made = 0;
    const { context, asked } = yahoo(
      () => unauthorised,
      () => `c${++made}`,
    );
    const provider = createYahoo();
    expect(await kindOf(() => provider.quotes?.(['ZZTA'], context))).toBe('unauthorised');
    expect(asked).toHaveLength(6);
    expect(await kindOf(() => provider.quotes?.(['ZZTA'], context))).toBe('unauthorised');
    expect(asked).toHaveLength(6);
  });
});

it('prices need no crumb', async () => {
  const { context, asked } = yahoo(() => JSON.stringify(spark(sparkMeta())));
  expect((await createYahoo().prices?.(['ZZTA'], context))?.get('ZZTA')?.metrics.price?.value).toBe(50);
  expect(paths(asked)).toEqual(['/v7/finance/spark']);
});

describe('facts', () => {
  it('and holdings ask for the same address', async () => {
    const { context, asked } = yahoo(() => JSON.stringify(summary(fundModules())));
    const provider = createYahoo();
    await provider.facts?.('ZZTF', context);
    const holdings = await provider.holdings?.('ZZTF', context);
    expect(holdings?.holdings).toHaveLength(2);
    expect(asked[3]?.url).toBe(asked[2]?.url);
  });
  it('of a stock without a session come from its filings', async () => {
    const quarters = ['2025-06-30', '2025-09-30', '2025-12-31', '2026-03-31'].map((asOfDate) => ({
      asOfDate,
      currencyCode: 'USD',
      reportedValue: { raw: 2 },
    }));
    const row = { meta: { symbol: ['ZZTA'], type: ['quarterlyDilutedEPS'] }, quarterlyDilutedEPS: quarters };
    const { context } = yahoo(
      (url) =>
        url.pathname.includes('timeseries')
          ? JSON.stringify({ timeseries: { result: [row], error: null } })
          : '<html></html>',
      () => unauthorised,
    );
    expect((await createYahoo().facts?.('ZZTA', context))?.metrics.eps?.value).toBe(8);
  });
  it('of a fund without a session give the session’s reason', async () => {
    const { context } = yahoo(
      (url) =>
        url.pathname.includes('timeseries')
          ? '{"timeseries":{"result":[{"meta":{"symbol":["ZZTF"],"type":["quarterlyDilutedEPS"]}}]}}'
          : '<html><form class="consent-form"></form></html>',
      () => unauthorised,
    );
    expect(await kindOf(() => createYahoo().facts?.('ZZTF', context))).toBe('consent');
  });
  it('of an index ask for nothing else', async () => {
    const { context, asked } = yahoo(
      () => '<html></html>',
      () => unauthorised,
    );
    expect(await kindOf(() => createYahoo().facts?.('^RUT', context))).toBe('unauthorised');
    expect(paths(asked).some((path) => path.includes('timeseries'))).toBe(false);
  });
});

describe('the second host', () => {
  it('is asked when the first breaks', async () => {
    const { context, asked } = yahoo((url) =>
      url.hostname.startsWith('query1')
        ? { status: 502, text: '<html></html>' }
        : JSON.stringify(spark(sparkMeta())),
    );
    expect((await createYahoo().prices?.(['ZZTA'], context))?.size).toBe(1);
    expect(asked.map(({ url }) => new URL(url).hostname)).toEqual([
      'query1.finance.yahoo.com',
      'query2.finance.yahoo.com',
    ]);
  });
  it('is left alone when the first says to slow down', async () => {
    const { context, asked } = yahoo(() => ({ status: 429, text: 'Too Many Requests' }));
    expect(await kindOf(() => createYahoo().prices?.(['ZZTA'], context))).toBe('rate-limited');
    expect(asked).toHaveLength(1);
  });
});

describe('history', () => {
  it('is one request for ten years', async () => {
    const { context, asked } = yahoo(() => JSON.stringify(chart()));
    const history = await createYahoo().history?.(
      { symbol: 'ZZTA', from: epochDayFromIso('2016-01-01') },
      context,
    );
    expect(history?.close).toEqual([46, 47, 48]);
    expect(asked).toHaveLength(1);
    const { searchParams, pathname } = new URL(asked[0]?.url ?? '');
    expect(pathname).toBe('/v8/finance/chart/ZZTA');
    expect(searchParams.get('period1')).toBe(String(Date.parse('2016-01-01') / 1000));
  });
  it('ends on the day asked for, never later than today', async () => {
    const { context, asked } = yahoo(() => JSON.stringify(chart()));
    const from = epochDayFromIso('1990-01-01');
    for (const to of ['1999-12-31', '2099-01-01']) {
      await createYahoo().history?.({ symbol: 'ZZTA', from, to: epochDayFromIso(to) }, context);
    }
    const ends = asked.map(({ url }) => Number(new URL(url).searchParams.get('period2')) * SECOND);
    expect(ends).toEqual([Date.parse('2000-01-01'), Math.floor(context.now() / DAY + 1) * DAY]);
  });
  it('keeps the mark of an index in the address', async () => {
    const { context, asked } = yahoo(() => JSON.stringify(chart({ meta: { symbol: '^RUT' } })));
    await createYahoo().history?.({ symbol: '^RUT', from: epochDayFromIso('2026-01-01') }, context);
    expect(asked[0]?.url).toContain('/chart/%5ERUT?');
  });
});

it.each([
  ['2026-05-20', '1mo'],
  ['2025-07-01', '1y'],
  ['2024-07-01', '2y'],
  ['2021-07-01', '5y'],
  ['2016-01-01', '10y'],
])('histories from %s ask for %s', async (from, range) => {
  const { context, asked } = yahoo(() => JSON.stringify({ spark: { result: [], error: null } }));
  await createYahoo().histories?.({ symbols: ['A', 'B'], from: epochDayFromIso(from) }, context);
  const { searchParams } = new URL(asked[0]?.url ?? '');
  expect([searchParams.get('range'), searchParams.get('interval'), searchParams.get('symbols')]).toEqual([
    range,
    '1d',
    'A,B',
  ]);
});

it('a search quotes what was typed', async () => {
  const { context, asked } = yahoo(() => '{"quotes":[]}');
  expect(await createYahoo().search?.('a&b=c', context)).toEqual([]);
  expect(new URL(asked[0]?.url ?? '').searchParams.get('q')).toBe('a&b=c');
});

it('a test asks for a session again although it was refused before', async () => {
  let agreed = false;
  const { context } = yahoo(
    () => '<html></html>',
    () => (agreed ? 'c1' : unauthorised),
  );
  const provider = createYahoo();
  expect(await kindOf(() => provider.test?.(context))).toBe('unauthorised');
  agreed = true;
  expect(await kindOf(() => provider.quotes?.(['ZZTA'], context))).toBe('unauthorised');
  expect(await kindOf(() => provider.test?.(context))).toBe('no error');
});
