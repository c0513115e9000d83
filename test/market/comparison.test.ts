import { describe, expect, it } from 'vitest';
import { comparePE } from '../../lib/market/basis';
import { CONTEXT } from '../../lib/market/comparison';
import { epochDayFromIso, HOUR } from '../../lib/time';
import { createHarness } from './harness';

const PAIR = { small: 'IWM', large: 'SPY' };
const TRADING = '2026-01-28T16:00:00Z';

describe('comparison', () => {
  it('has the context beside the pair, and no side twice', async () => {
    const { wake } = createHarness({ now: TRADING });
    const market = wake();
    expect(Object.keys((await market.comparison({ pair: PAIR })).context)).toEqual(CONTEXT);
    expect(
      Object.keys((await market.comparison({ pair: { small: 'VTWG', large: 'VTWV' } })).context),
    ).toEqual(CONTEXT.filter((symbol) => !symbol.startsWith('VTW')));
  });

  it('takes a P/E both sides have by one method where the preferred ones differ', async () => {
    const { wake, network } = createHarness({ now: TRADING });
    network.interfere(({ pathname }) =>
      pathname.endsWith('/quoteSummary/SPY') ? new Response('oops', { status: 500 }) : undefined,
    );
    const { small, large } = await wake().comparison({ pair: PAIR, refresh: true });
    expect(comparePE(small.facts?.metrics.trailingPE, large.facts?.metrics.trailingPE)).toMatchObject({
      comparable: true,
    });
    expect(small.facts?.metrics.trailingPE?.method).toBe('trailingPE');
  });

  it('compares by a second source that has both, and says on which fund it was measured', async () => {
    const { wake, network } = createHarness({ now: TRADING });
    network.interfere(({ host }) => (host.includes('yahoo') ? new Response('', { status: 503 }) : undefined));
    const { small, large } = await wake().comparison({ pair: PAIR, refresh: true });
    expect(small.facts?.metrics.trailingPE).toMatchObject({ source: 'ishares', basis: 'excludes losses' });
    expect(small.facts?.metrics.trailingPE?.of).toBeUndefined();
    expect(large.facts?.metrics.trailingPE).toMatchObject({ source: 'ishares', of: 'IVV' });
    expect(large.facts?.metrics.netAssets?.source).not.toBe('ishares');
    expect(comparePE(small.facts?.metrics.trailingPE, large.facts?.metrics.trailingPE)).toMatchObject({
      comparable: true,
      basis: 'excludes losses',
    });
  });

  it('shows both and compares neither where there is no such method', async () => {
    const { wake, network } = createHarness({ now: TRADING });
    network.interfere(({ host, searchParams }) =>
      host.includes('yahoo') || searchParams.get('portfolioId') === '239726'
        ? new Response('', { status: 503 })
        : undefined,
    );
    const { small, large, valuationHistory } = await wake().comparison({ pair: PAIR, refresh: true });
    expect(small.facts?.metrics.trailingPE?.source).toBe('ishares');
    expect(large.facts?.metrics.trailingPE?.source).toBe('snapshot');
    expect(comparePE(small.facts?.metrics.trailingPE, large.facts?.metrics.trailingPE)).toMatchObject({
      comparable: false,
    });
    expect(valuationHistory).toEqual([]);
  });

  it('adds one figure a session to the record, none on days it was not asked', async () => {
    const { wake, clock } = createHarness({ now: TRADING });
    const market = wake();
    for (const hours of [0, 5, 24, 24 * 5]) {
      clock.now = Date.parse(TRADING) + hours * HOUR;
      await market.comparison({ pair: PAIR, refresh: true });
    }
    const { valuationHistory } = await market.comparison({ pair: PAIR });
    expect(valuationHistory.map(({ day }) => day)).toEqual(
      ['2026-01-28', '2026-01-29', '2026-02-02'].map(epochDayFromIso),
    );
  });

  it('has the Fed funds target from the next source when the first fails', async () => {
    const { wake, network } = createHarness({ now: TRADING });
    network.interfere(({ host }) =>
      host.includes('newyorkfed') ? new Response('<html>', { status: 200 }) : undefined,
    );
    const { fedFunds } = await wake().comparison({ pair: PAIR, refresh: true });
    expect(fedFunds.fedFunds?.source).toBe('fred');
    expect(fedFunds.freshness.status).toBe('fresh');
  });
});
