import { describe, it } from 'vitest';
import { createHarness, type Harness } from './harness';

const PAIR = { small: 'IWM', large: 'SPY' };
const TRADING = '2026-01-28T16:00:00Z';
const SYMBOLS =
  'AMPL INOD AAPL MSFT NVDA AMZN GOOGL META TSLA AVGO JPM V UNH XOM PG MA HD COST JNJ ABBV BAC KO PEP CSCO ADBE CRM MCD WMT ORCL NFLX AMD INTC QCOM TXN IBM GE CAT BA DIS NKE'.split(
    ' ',
  );

function show(h: Harness, label: string) {
  console.log(
    label,
    h.network.requests.length,
    '\n ',
    h.network.requests.map((r) => r.slice(0, 150)).join('\n  '),
  );
  h.network.clear();
}

describe('requests', () => {
  it('scenarios', async () => {
    const h = createHarness({ now: TRADING });
    let m = h.wake();
    let d = await m.comparison({ pair: PAIR, refresh: true });
    show(h, 'popup cold');
    console.log(
      d.smallHistory.history?.days.length,
      d.small.freshness,
      d.holdings.holdings?.holdings.length,
      d.valuationHistory,
      d.fedFunds.fedFunds?.changes.slice(-3),
      Object.keys(d.context),
      JSON.stringify(d).length,
    );
    await m.comparison({ pair: PAIR });
    show(h, 'popup again');
    h.clock.now += 61_000;
    m = h.wake();
    d = await m.comparison({ pair: PAIR });
    console.log(d.small.freshness);
    d = await m.comparison({ pair: PAIR, refresh: true });
    show(h, 'popup warm, new worker');
    console.log(d.small.freshness, d.valuationHistory, await m.store.status());
    d = await m.comparison({ pair: PAIR, refresh: true, dividends: true });
    show(h, 'dividends');
    console.log(d.smallHistory.history?.adjClose?.length);
    const q = await m.quotes({ symbols: SYMBOLS, refresh: true });
    show(h, '40 tickers');
    console.log(
      Object.values(q)
        .map(
          (x) => `${x.facts?.instrument.symbol} ${x.facts?.metrics.trailingPE?.value ?? x.freshness.failure}`,
        )
        .join(' '),
    );
    const c = await m.card({ symbol: 'AMPL', pair: PAIR, page: SYMBOLS });
    show(h, 'card AMPL after the batch');
    console.log(
      JSON.stringify(c.own.facts?.metrics.trailingPE),
      c.own.freshness,
      c.history.history?.days.length,
      c.small.facts?.metrics.trailingPE,
    );
    const c2 = await m.card({ symbol: 'AAPL', pair: PAIR, page: SYMBOLS });
    show(h, 'card AAPL');
    console.log(
      c2.own.facts?.metrics.trailingPE?.method,
      c2.small.facts?.metrics.trailingPE?.method,
      c2.smallWeight,
    );
    const c3 = await m.card({ symbol: 'ZZZQX', pair: PAIR, page: [] });
    show(h, 'unknown');
    console.log(c3.own, c3.history.freshness, c3.instrument);
    await m.card({ symbol: 'ZZZQX', pair: PAIR, page: [] });
    show(h, 'unknown again');
    const h2 = createHarness({ now: TRADING });
    const c4 = await h2.wake().card({ symbol: 'IWM', pair: PAIR, page: ['IWM', ...SYMBOLS] });
    show(h2, 'card IWM cold');
    console.log(
      c4.own.freshness,
      c4.own.facts?.metrics.trailingPE?.method,
      c4.large.facts?.metrics.trailingPE?.method,
      c4.history.freshness,
    );
  });
});
