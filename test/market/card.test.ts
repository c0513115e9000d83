import { describe, expect, it } from 'vitest';
import { MINUTE } from '../../lib/time';
import { createHarness } from './harness';

const PAIR = { small: 'IWM', large: 'SPY' };
const TRADING = '2026-01-28T16:00:00Z';

describe('card', () => {
  it('waits for a price when there is none, and for nothing when there is', async () => {
    const { wake, clock, network } = createHarness({ now: TRADING });
    const market = wake();
    const first = await market.card({ symbol: 'AMPL', pair: PAIR });
    expect(first.own.facts?.metrics.price?.value).toBeGreaterThan(0);
    clock.now += 2 * MINUTE;
    network.interfere(() => new Promise(() => undefined));
    const second = await market.card({ symbol: 'AMPL', pair: PAIR });
    expect(second.own).toMatchObject({ freshness: { status: 'stale', fetching: true } });
    expect(second.own.facts?.metrics.price).toEqual(first.own.facts?.metrics.price);
  });

  it('is answered without figures when the source takes too long', async () => {
    const { wake, network } = createHarness({ now: TRADING });
    network.interfere(() => new Promise(() => undefined));
    const card = await wake().card({ symbol: 'AMPL', pair: PAIR });
    expect(card.own).toEqual({ facts: null, freshness: { status: 'stale', fetching: true } });
  });

  it('of a stock takes valuation from the batch, of a fund from its own facts', async () => {
    const { wake, network } = createHarness({ now: TRADING });
    const market = wake();
    await market.card({ symbol: 'AAPL', pair: PAIR, refresh: true });
    expect(network.count(/quoteSummary/)).toBe(0);
    const fund = await market.card({ symbol: 'VTWG', pair: PAIR, refresh: true });
    expect(network.count(/quoteSummary\/VTWG/)).toBe(1);
    expect(fund.own.facts?.metrics.expenseRatio?.value).toBeGreaterThan(0);
  });

  it('of an index asks for no valuation', async () => {
    const { wake, network } = createHarness({ now: TRADING });
    const card = await wake().card({ symbol: '^GSPC', pair: PAIR, refresh: true });
    expect(network.count(/quoteSummary/)).toBe(0);
    expect(card.own.facts?.instrument.kind).toBe('index');
    expect(card.own.facts?.metrics.trailingPE?.value ?? null).toBeNull();
  });

  it('asks about neighbours on the page, the nearest first, and about no page it is not on', async () => {
    const { wake, network } = createHarness({ now: TRADING });
    const market = wake();
    const page =
      'AAPL MSFT NVDA AMZN GOOGL META TSLA AVGO JPM V UNH XOM PG MA HD COST JNJ ABBV BAC KO PEP CSCO ADBE CRM MCD WMT ORCL NFLX AMD INTC QCOM TXN IBM GE CAT BA DIS NKE AMPL INOD'.split(
        ' ',
      );
    await market.card({ symbol: 'AMPL', pair: PAIR, page, refresh: true });
    const asked = network.requests.filter((request) => request.includes('/v7/finance/quote')).join();
    expect(asked).toContain('INOD');
    expect(asked).not.toContain('AAPL%2C');
    const spark = network.requests.filter((request) => request.includes('/v7/finance/spark')).join();
    for (const near of ['INOD', 'NKE', 'DIS', 'BA', 'CAT', 'GE']) expect(spark).toContain(near);
    expect(spark).not.toContain('QCOM');
    network.clear();
    await market.card({ symbol: 'F', pair: PAIR, page, refresh: true });
    expect(network.requests.join()).not.toContain('QCOM');
  });

  it('knows the share of the small benchmark once its holdings are there', async () => {
    const { wake } = createHarness({ now: TRADING });
    const market = wake();
    expect((await market.card({ symbol: 'INOD', pair: PAIR })).smallWeight).toBeNull();
    await market.comparison({ pair: { small: 'SPY', large: 'IWM' }, refresh: true });
    const holdings = (await market.comparison({ pair: { small: 'SPY', large: 'IWM' } })).holdings.holdings;
    const [member] = holdings?.holdings ?? [];
    const card = await market.card({ symbol: member?.symbol ?? '', pair: PAIR });
    expect(card.smallWeight).toBe(member?.weight);
    expect(card.smallWeightFrom?.source).toBe('yahoo');
  });
});
