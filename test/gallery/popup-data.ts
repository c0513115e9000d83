import type { Facts, Freshness, History, Metric } from '../../lib/market/types';
import type { ComparisonData } from '../../lib/messaging/protocol';
import { DAY, epochDayFromIso, HOUR } from '../../lib/time';
import { GALLERY_NOW } from './state';

/** Invented figures in the shape of the background's reply: plausible, seeded, the same each time. */
const AS_OF = Date.UTC(2026, 10, 20, 21);
const FRESH: Freshness = { status: 'fresh', fetching: false };

/** Deterministic noise in (-1, 1). */
function noise(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 31 - 1;
  };
}

function history(
  symbol: string,
  options: { seed: number; from: string; drift: number; swing: number },
): History {
  const next = noise(options.seed);
  const common = noise(7);
  const last = epochDayFromIso('2026-11-20');
  const days: number[] = [];
  const close: number[] = [];
  const adjClose: number[] = [];
  let level = 50;
  let paid = 0.7;
  for (let day = epochDayFromIso(options.from); day <= last; day += 1) {
    const weekday = new Date(day * DAY).getUTCDay();
    if (weekday === 0 || weekday === 6) continue;
    level *= 1 + options.drift + 0.009 * common() + options.swing * next();
    paid = Math.min(1, paid + 0.000_03);
    days.push(day);
    close.push(level);
    adjClose.push(level * paid);
  }
  return {
    symbol,
    currency: 'USD',
    days,
    close,
    adjClose,
    splits: [],
    source: 'yahoo',
    fetchedAt: GALLERY_NOW,
  };
}

const metric = (value: number | null, rest: Partial<Metric>): Metric => ({
  value,
  unit: 'multiple',
  asOf: AS_OF,
  fetchedAt: GALLERY_NOW - 2 * HOUR,
  source: 'yahoo',
  method: '1 / portfolio earnings yield',
  ...rest,
});

function facts(symbol: string, name: string, figures: { pe: number; price: number; change: number }): Facts {
  return {
    instrument: { symbol, name, exchange: 'NYSE Arca', kind: 'etf' },
    currency: 'USD',
    marketState: 'closed',
    metrics: {
      price: metric(figures.price, { unit: 'currency', currency: 'USD', method: 'regularMarketPrice' }),
      changeFraction: metric(figures.change, { unit: 'fraction', method: 'regularMarketChangePercent' }),
      trailingPE: metric(figures.pe, { basis: 'excludes losses', horizon: 'trailing' }),
      reportedPE: metric(figures.pe * 1.04, { method: 'trailingPE', basis: 'unknown', horizon: 'trailing' }),
      priceToBook: metric(figures.pe / 9, { method: '1 / portfolio book yield' }),
    },
  };
}

const CONTEXT = {
  VTWG: { seed: 21, from: '2010-09-22', drift: 0.0003, swing: 0.008 },
  VTWV: { seed: 22, from: '2010-09-22', drift: 0.000_35, swing: 0.006 },
  IJR: { seed: 23, from: '2000-05-26', drift: 0.0004, swing: 0.006 },
  RSP: { seed: 24, from: '2003-05-01', drift: 0.0004, swing: 0.003 },
};

/** Everything there and fresh. */
export function fullData(): ComparisonData {
  const context = Object.entries(CONTEXT).map(
    ([symbol, options]) => [symbol, { history: history(symbol, options), freshness: FRESH }] as const,
  );
  const today = epochDayFromIso('2026-11-20');
  const wave = noise(5);
  return {
    pair: { small: 'IWM', large: 'SPY' },
    small: {
      facts: facts('IWM', 'iShares Russell 2000 ETF', { pe: 19.5, price: 264.11, change: 0.0084 }),
      freshness: FRESH,
    },
    large: {
      facts: facts('SPY', 'SPDR S&P 500 ETF Trust', { pe: 27.9, price: 702.33, change: -0.0031 }),
      freshness: FRESH,
    },
    smallHistory: {
      history: history('IWM', { seed: 11, from: '2000-05-26', drift: 0.000_33, swing: 0.007 }),
      freshness: FRESH,
    },
    largeHistory: {
      history: history('SPY', { seed: 12, from: '1993-01-29', drift: 0.000_36, swing: 0.001 }),
      freshness: FRESH,
    },
    context: Object.fromEntries(context),
    fedFunds: {
      fedFunds: {
        lower: 0.0325,
        upper: 0.035,
        asOf: AS_OF,
        changes: [
          { day: epochDayFromIso('2025-12-11'), lower: 0.035, upper: 0.0375 },
          { day: epochDayFromIso('2026-07-30'), lower: 0.0325, upper: 0.035 },
        ],
        source: 'nyfed',
        fetchedAt: GALLERY_NOW - 3 * HOUR,
      },
      freshness: FRESH,
    },
    holdings: {
      holdings: {
        symbol: 'SPY',
        asOf: AS_OF,
        complete: false,
        holdings: [
          'Nvidia',
          'Apple',
          'Microsoft',
          'Amazon',
          'Alphabet Class A',
          'Broadcom',
          'Alphabet Class C',
          'Meta Platforms',
          'Tesla',
          'Berkshire Hathaway',
        ].map((name, at) => ({ symbol: name.slice(0, 4).toUpperCase(), name, weight: 0.078 - at * 0.0066 })),
        source: 'yahoo',
        fetchedAt: GALLERY_NOW,
      },
      freshness: FRESH,
    },
    valuationHistory: Array.from({ length: 213 }, (_, at) => ({
      day: today - 305 + Math.round(at * 1.43),
      ratio: 0.71 + 0.03 * Math.sin(at / 30) + 0.008 * wave(),
    })),
  };
}

/** Every part of a reply with the same freshness. */
export function withFreshness(data: ComparisonData, freshness: Freshness): ComparisonData {
  const mark = <T extends { freshness: Freshness }>(served: T): T => ({ ...served, freshness });
  return {
    ...data,
    small: mark(data.small),
    large: mark(data.large),
    smallHistory: mark(data.smallHistory),
    largeHistory: mark(data.largeHistory),
    fedFunds: mark(data.fedFunds),
    holdings: mark(data.holdings),
  };
}
