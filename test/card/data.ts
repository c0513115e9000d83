import type { Facts, Freshness, History, Metric, MissingReason } from '../../lib/market/types';
import type { CardData } from '../../lib/messaging/protocol';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings';
import { DAY, epochDayFromIso, MINUTE } from '../../lib/time';

/** Invented figures in the shape of the background's reply, the same each time. */
export const NOW = Date.UTC(2026, 10, 23, 14, 30);
const AS_OF = NOW - 2 * MINUTE;
export const FRESH: Freshness = { status: 'fresh', fetching: false };

export function metric(value: number | null, rest: Partial<Metric> = {}): Metric {
  return {
    value,
    unit: 'multiple',
    asOf: AS_OF,
    fetchedAt: NOW - MINUTE,
    source: 'yahoo',
    method: 'trailingPE',
    ...(value === null && { reason: 'not-provided' }),
    ...rest,
  };
}
export const none = (reason: MissingReason, rest: Partial<Metric> = {}) => metric(null, { reason, ...rest });
export const money = (value: number | null, method: string, currency = 'USD') =>
  metric(value, { unit: 'currency', currency, method });
export const fraction = (value: number | null, method: string) => metric(value, { unit: 'fraction', method });
export const pe = (value: number | null, rest: Partial<Metric> = {}) =>
  metric(value, { horizon: 'trailing', basis: 'excludes losses', ...rest });

/** Weekdays up to Friday, 20 November 2026; a wave on a slope. */
export function history(
  symbol: string,
  options: { from?: string; slope?: number; level?: number } = {},
): History {
  const { from = '2021-11-01', slope = 0.0003, level = 100 } = options;
  const days: number[] = [];
  for (let day = epochDayFromIso(from); day <= epochDayFromIso('2026-11-20'); day += 1) {
    const weekday = new Date(day * DAY).getUTCDay();
    if (weekday !== 0 && weekday !== 6) days.push(day);
  }
  const close = days.map(
    (_, i) =>
      level * Math.exp(slope * (i - days.length)) * (1 + 0.05 * Math.sin(i / 37) + 0.02 * Math.sin(i / 5)),
  );
  return {
    symbol,
    currency: 'USD',
    days,
    close,
    adjClose: null,
    splits: [],
    source: 'yahoo',
    fetchedAt: NOW - MINUTE,
  };
}

type Kind = Facts['instrument']['kind'];

export function facts(symbol: string, name: string, kind: Kind, metrics: Facts['metrics']): Facts {
  const exchange = kind === 'etf' ? 'NYSE Arca' : kind === 'index' ? '' : 'NASDAQ';
  return { instrument: { symbol, name, exchange, kind }, currency: 'USD', marketState: 'open', metrics };
}

const settings: CardData['settings'] = {
  pair: DEFAULT_SETTINGS.pair,
  smallCapMax: DEFAULT_SETTINGS.smallCapMax,
  midCapMax: DEFAULT_SETTINGS.midCapMax,
  moveHighlight: DEFAULT_SETTINGS.moveHighlight,
  theme: 'auto',
  palette: 'default',
  cardFields: [],
  quoteSite: 'yahoo',
  watchlist: [],
};

const IWM = facts('IWM', 'iShares Russell 2000 ETF', 'etf', {
  price: money(264.11, 'regularMarketPrice'),
  changeFraction: fraction(0.0084, 'regularMarketChangePercent'),
  netAssets: money(75.1e9, 'totalAssets'),
  trailingPE: pe(19.5, { method: '1 / portfolio earnings yield' }),
  expenseRatio: fraction(0.0019, 'annualReportExpenseRatio'),
  dividendYield: fraction(0.0104, 'yield'),
  fiftyTwoWeekLow: money(171.73, 'fiftyTwoWeekLow'),
  fiftyTwoWeekHigh: money(268.4, 'fiftyTwoWeekHigh'),
  topTenWeight: fraction(0.0512, 'topHoldings'),
});

const SPY = facts('SPY', 'SPDR S&P 500 ETF Trust', 'etf', {
  price: money(702.33, 'regularMarketPrice'),
  changeFraction: fraction(-0.0031, 'regularMarketChangePercent'),
  trailingPE: pe(28, { method: '1 / portfolio earnings yield' }),
});

/** A reply about `own`; `changes` replaces parts of it. */
export function reply(own: Facts | null, changes: Partial<CardData> = {}): CardData {
  const symbol = changes.symbol ?? own?.instrument.symbol ?? 'IWM';
  const served = (known: Facts | null) => ({ facts: known, freshness: FRESH });
  const past = (of: string, options?: Parameters<typeof history>[1]) => ({
    history: history(of, options),
    freshness: FRESH,
  });
  return {
    symbol,
    instrument: own?.instrument ?? null,
    own: served(own),
    history: past(symbol, { slope: 0.0005, level: own?.metrics.price?.value ?? 100 }),
    small: served(IWM),
    large: served(SPY),
    smallHistory: past('IWM', { level: 264 }),
    largeHistory: past('SPY', { slope: 0.0004, level: 702 }),
    smallWeight: null,
    settings,
    ...changes,
  };
}

export const fund = (changes?: Partial<CardData>) => reply(structuredClone(IWM), changes);

export const AMPL = facts('AMPL', 'Amplitude, Inc. Class A Common Stock', 'stock', {
  price: money(11.42, 'regularMarketPrice'),
  changeFraction: fraction(0.0244, 'regularMarketChangePercent'),
  marketCap: money(1.51e9, 'marketCap'),
  trailingPE: none('loss'),
  forwardPE: metric(88.3, { horizon: 'forward', method: 'forwardPE' }),
  priceToBook: metric(5.4, { method: 'priceToBook' }),
  eps: money(-0.71, 'epsTrailingTwelveMonths'),
  fiftyTwoWeekLow: money(7.98, 'fiftyTwoWeekLow'),
  fiftyTwoWeekHigh: money(14.88, 'fiftyTwoWeekHigh'),
});

export const CRVL = facts('CRVL', 'CorVel Corp.', 'stock', {
  price: metric(68.04, {
    unit: 'currency',
    currency: 'USD',
    method: 'regularMarketPrice',
    delayMinutes: 15,
  }),
  changeFraction: fraction(-0.0712, 'regularMarketChangePercent'),
  marketCap: money(3.49e9, 'marketCap'),
  trailingPE: metric(32.86, {
    horizon: 'trailing',
    basis: 'excludes losses',
    method: '1 / portfolio earnings yield',
    check: { value: 44.1, source: 'fmp', method: 'pe' },
  }),
  forwardPE: metric(27.1, { horizon: 'forward', method: 'forwardPE' }),
  priceToBook: metric(9.9, { method: 'priceToBook' }),
  eps: money(2.07, 'epsTrailingTwelveMonths'),
  dividendYield: fraction(0.0031, 'dividendYield'),
  fiftyTwoWeekLow: money(64.11, 'fiftyTwoWeekLow'),
  fiftyTwoWeekHigh: money(128.61, 'fiftyTwoWeekHigh'),
});

const holdings = { source: 'ishares', asOf: NOW - 3 * DAY, fetchedAt: NOW - DAY } as const;
export const stock = (changes?: Partial<CardData>) =>
  reply(CRVL, { smallWeight: 0.000_97, smallWeightFrom: holdings, ...changes });
export const lossMaker = (changes?: Partial<CardData>) => reply(AMPL, changes);

export const index = (changes?: Partial<CardData>) =>
  reply(
    facts('^RUT', 'Russell 2000 Index', 'index', {
      price: metric(2412.88, { unit: 'points', method: 'regularMarketPrice' }),
      changeFraction: fraction(0, 'regularMarketChangePercent'),
      fiftyTwoWeekLow: metric(1732.99, { unit: 'points', method: 'fiftyTwoWeekLow' }),
      fiftyTwoWeekHigh: metric(2466.42, { unit: 'points', method: 'fiftyTwoWeekHigh' }),
    }),
    changes,
  );

const NO_FACTS = { facts: null, freshness: FRESH };
const NO_HISTORY = { history: null, freshness: FRESH };

/** No source knows it. */
export const unknown = () =>
  reply(null, {
    symbol: 'ZZZZ',
    own: NO_FACTS,
    history: NO_HISTORY,
    smallHistory: NO_HISTORY,
    largeHistory: NO_HISTORY,
  });

/** Yesterday's figures, and the refresh failed. */
export const stale = (failure: MissingReason = 'rate-limited') => {
  const data = fund();
  return { ...data, own: { ...data.own, freshness: { status: 'stale', fetching: false, failure } as const } };
};

/** Nothing but a name from the directory, with figures on their way. */
export const arriving = () =>
  reply(null, {
    symbol: 'IWM',
    instrument: IWM.instrument,
    own: { facts: null, freshness: { status: 'stale', fetching: true } },
    history: { history: null, freshness: { status: 'stale', fetching: true } },
  });

/** Known by name, and every source failed. */
export const failed = (failure: MissingReason = 'offline') =>
  reply(null, {
    symbol: 'IWM',
    instrument: IWM.instrument,
    own: { facts: null, freshness: { status: 'stale', fetching: false, failure } },
    history: { history: null, freshness: { status: 'stale', fetching: false, failure } },
  });
