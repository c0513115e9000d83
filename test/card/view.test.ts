import { describe, expect, it } from 'vitest';
import type { CardRow } from '../../lib/card/types';
import { cardView, type ViewQuery } from '../../lib/card/view';
import type { CardData } from '../../lib/messaging/protocol';
import { epochDayFromIso } from '../../lib/time';
import * as data from './data';

const viewOf = (reply: CardData | null, more: Partial<ViewQuery> = {}) =>
  cardView({
    target: { symbol: reply?.symbol ?? 'IWM', confidence: 1 },
    data: reply,
    failure: null,
    published: null,
    ...more,
  });
const ids = (rows: readonly CardRow[]) => rows.map(({ id }) => id);
const row = (reply: CardData, id: CardRow['id']) => viewOf(reply).rows.find((one) => one.id === id);

describe('what each kind shows', () => {
  it.each([
    [
      'a stock',
      data.stock(),
      [
        'trailingPE',
        'forwardPE',
        'marketCap',
        'priceToBook',
        'eps',
        'dividendYield',
        'fiftyTwoWeek',
        'smallWeight',
      ],
    ],
    [
      'a fund',
      data.fund(),
      ['trailingPE', 'netAssets', 'expenseRatio', 'dividendYield', 'fiftyTwoWeek', 'returns', 'topTenWeight'],
    ],
    ['an index', data.index(), ['fiftyTwoWeek', 'returns', 'tracker']],
  ])('%s', (_, reply, expected) => {
    expect(ids(viewOf(reply).rows)).toEqual(expected);
  });

  it('follows the reader’s choice and order, leaving out what the kind lacks', () => {
    const reply = data.fund();
    const settings = { ...reply.settings, cardFields: ['topTenWeight', 'eps', 'trailingPE'] };
    expect(ids(viewOf({ ...reply, settings }).rows)).toEqual(['topTenWeight', 'trailingPE']);
  });

  it('tells the fund that tracks an index', () => {
    expect(row(data.index(), 'tracker')).toMatchObject({ symbol: 'IWM' });
  });

  it('shows the share of the small-cap fund for members only', () => {
    expect(row(data.stock(), 'smallWeight')).toMatchObject({
      metric: { value: 0.000_97, source: 'ishares' },
    });
    expect(row(data.lossMaker(), 'smallWeight')).toBeUndefined();
    expect(row(data.stock({ smallWeightFrom: null }), 'smallWeight')).toBeUndefined();
  });
});

describe('missing figures', () => {
  it('keep their place with their reason', () => {
    expect(row(data.lossMaker(), 'trailingPE')).toMatchObject({
      metric: { value: null, reason: 'loss' },
      versus: [],
    });
  });

  it('say that there is no source for what was never asked for', () => {
    const bare = data.reply(data.facts('XYZ', 'Xyz', 'stock', { price: data.money(1, 'x') }));
    expect(row(bare, 'priceToBook')).toMatchObject({ metric: { value: null, reason: 'no-source' } });
    expect(row(bare, 'dividendYield')).toBeUndefined();
  });

  it('are bars while they may still come', () => {
    const own = { facts: data.fund().own.facts, freshness: { status: 'stale', fetching: true } as const };
    const bare = { ...data.fund({ own }) };
    if (bare.own.facts) bare.own.facts = { ...bare.own.facts, metrics: {} };
    expect(row(bare, 'netAssets')).toMatchObject({ metric: null });
  });

  it('never become 0', () => {
    for (const reply of [data.unknown(), data.failed(), data.arriving(), data.lossMaker()]) {
      const text = JSON.stringify(viewOf(reply).rows);
      expect(text).not.toMatch(/"value":0[,}]/);
    }
  });
});

describe('P/E against the benchmarks', () => {
  it('is a premium to both for a dear stock', () => {
    const found = row(data.stock(), 'trailingPE');
    expect(found?.type === 'multiple' && found.versus).toMatchObject([
      { side: 'small', symbol: 'IWM', verdict: { comparable: true } },
      { side: 'large', symbol: 'SPY', verdict: { comparable: true } },
    ]);
    const [small, large] = found?.type === 'multiple' ? found.versus : [];
    expect(small?.verdict.comparable && small.verdict.premium).toBeCloseTo(32.86 / 19.5 - 1, 12);
    expect(large?.verdict.comparable && large.verdict.premium).toBeCloseTo(32.86 / 28 - 1, 12);
  });

  it('leaves out the benchmark that the instrument is itself', () => {
    const found = row(data.fund(), 'trailingPE');
    expect(found?.type === 'multiple' && found.versus.map(({ symbol }) => symbol)).toEqual(['SPY']);
  });

  it('gives its reason where the two are not alike', () => {
    const reply = data.stock();
    const own = { ...reply.own };
    if (own.facts)
      own.facts = {
        ...own.facts,
        metrics: { ...own.facts.metrics, trailingPE: data.pe(30, { source: 'fmp' }) },
      };
    const found = row({ ...reply, own }, 'trailingPE');
    expect(found?.type === 'multiple' && found.versus[0]?.verdict).toEqual({
      comparable: false,
      why: 'different-source',
    });
  });
});

describe('the 52-week range', () => {
  it.each([
    [171.73, 0],
    [268.4, 1],
    [150, 0],
    [300, 1],
    [(171.73 + 268.4) / 2, 0.5],
  ])('puts %d at %d of it', (price, at) => {
    const reply = data.fund();
    const own = { ...reply.own };
    if (own.facts)
      own.facts = { ...own.facts, metrics: { ...own.facts.metrics, price: data.money(price, 'price') } };
    const found = row({ ...reply, own }, 'fiftyTwoWeek');
    expect(found?.type === 'range' && found.at).toBeCloseTo(at, 10);
  });

  it('has no mark without a price', () => {
    const reply = data.fund();
    const { price: _, ...metrics } = reply.own.facts?.metrics ?? {};
    const facts = reply.own.facts && { ...reply.own.facts, metrics };
    expect(row({ ...reply, own: { ...reply.own, facts } }, 'fiftyTwoWeek')).toMatchObject({ at: null });
  });
});

describe('the state of the card', () => {
  it.each([
    ['nothing yet', null, { name: 'loading' }],
    ['a name, figures on their way', data.arriving(), { name: 'loading' }],
    ['figures', data.fund(), { name: 'ready' }],
    ['stale figures', data.stale(), { name: 'ready' }],
    ['a symbol nobody knows', data.unknown(), { name: 'unknown' }],
    ['a symbol every source calls unknown', data.failed('unknown-symbol'), { name: 'unknown' }],
    ['a known one nobody answers for', data.failed('offline'), { name: 'failed', reason: 'offline' }],
  ])('with %s', (_, reply, status) => {
    expect(viewOf(reply).status).toEqual(status);
  });

  it('without any answer names the reason', () => {
    expect(viewOf(null, { failure: 'source-failed' }).status).toEqual({
      name: 'failed',
      reason: 'source-failed',
    });
  });

  it('keeps the figures when a later request fails, and says so', () => {
    const view = viewOf(data.fund(), { failure: 'offline' });
    expect(view.status).toEqual({ name: 'ready' });
    expect(view.freshness.failure).toBe('offline');
  });

  it('marks a mention below full confidence', () => {
    expect(viewOf(data.fund(), { target: { symbol: 'IWM', confidence: 0.99 } }).doubtful).toBe(true);
    expect(viewOf(data.fund()).doubtful).toBe(false);
  });

  it('stresses a move beyond the reader’s threshold', () => {
    expect(viewOf(data.stock()).bigMove).toBe(true);
    expect(viewOf(data.fund()).bigMove).toBe(false);
  });

  it('lists its sources in order with their latest moment', () => {
    expect(viewOf(data.stock()).sources).toEqual([
      { source: 'yahoo', moment: data.NOW - 120_000 },
      { source: 'ishares', moment: data.NOW - 3 * 86_400_000 },
    ]);
    expect(viewOf(data.unknown()).sources).toEqual([]);
  });

  it('dates a source by what it says, by our own clock only where it says nothing', () => {
    const undated = data.metric(3, { asOf: null, fetchedAt: data.NOW });
    const reply = (metrics: object) => data.reply(data.facts('XYZ', 'Xyz', 'stock', metrics));
    const price = data.money(1, 'regularMarketPrice');
    expect(viewOf(reply({ price, priceToBook: undated })).sources[0]?.moment).toBe(data.NOW - 120_000);
    expect(viewOf(reply({ priceToBook: undated })).sources[0]?.moment).toBe(data.NOW);
  });

  it('shows the article row only with a date that says something', () => {
    const withDate = (iso: string) =>
      ids(viewOf(data.fund(), { published: epochDayFromIso(iso) }).rows).includes('publication');
    expect(withDate('2026-01-26')).toBe(true);
    expect(withDate('2026-11-20')).toBe(false);
    expect(withDate('2031-01-01')).toBe(false);
    expect(withDate('1999-01-01')).toBe(false);
  });
});
