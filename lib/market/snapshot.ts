import { DAY, epochDayFromIso, HOUR } from '../time';
import type { Facts, FedFunds, History, Metric } from './types';

/**
 * What ships with the extension, so that it says something useful before the first reply: the
 * figures published in January 2026 by the article this started from. Everything is dated, and
 * served with status `snapshot`, never as current.
 */
export const SNAPSHOT_DAY = epochDayFromIso('2026-01-23');
/** Close of that day in New York. */
const AS_OF = SNAPSHOT_DAY * DAY + 21 * HOUR;

function figure(value: number, rest: Pick<Metric, 'unit' | 'method'> & Partial<Metric>): Metric {
  return { value, asOf: AS_OF, fetchedAt: AS_OF, source: 'snapshot', ...rest };
}

const multiple = (value: number) =>
  figure(value, { unit: 'multiple', method: 'as published', basis: 'unknown', horizon: 'trailing' });

const FUNDS: Facts[] = [
  {
    instrument: { symbol: 'IWM', name: 'iShares Russell 2000 ETF', exchange: 'NYSE Arca', kind: 'etf' },
    currency: 'USD',
    marketState: 'unknown',
    metrics: {
      trailingPE: multiple(19.5),
      netAssets: figure(75e9, { unit: 'currency', currency: 'USD', method: 'as published, rounded' }),
    },
  },
  {
    instrument: { symbol: 'SPY', name: 'SPDR S&P 500 ETF Trust', exchange: 'NYSE Arca', kind: 'etf' },
    currency: 'USD',
    marketState: 'unknown',
    metrics: { trailingPE: multiple(28) },
  },
];

/** Published daily returns in percent: Russell 2000, S&P 500. The last day of the streak was published without figures. */
const RETURNS: [iso: string, russell2000: number, sp500: number][] = [
  ['2026-01-02', 1.06, 0.19],
  ['2026-01-05', 1.58, 0.64],
  ['2026-01-06', 1.37, 0.62],
  ['2026-01-07', -0.29, -0.34],
  ['2026-01-08', 1.11, 0.01],
  ['2026-01-09', 0.78, 0.65],
  ['2026-01-12', 0.44, 0.16],
  ['2026-01-13', -0.1, -0.19],
  ['2026-01-14', 0.7, -0.53],
  ['2026-01-15', 0.86, 0.26],
  ['2026-01-16', 0.12, -0.06],
  ['2026-01-20', -1.21, -2.06],
  ['2026-01-21', 2.0, 1.16],
];

/** The streak as published; its last day is beyond the returns that were. */
export const SNAPSHOT_STREAK = {
  first: epochDayFromIso('2026-01-02'),
  last: epochDayFromIso('2026-01-22'),
  days: 14,
  ended: epochDayFromIso('2026-01-23'),
};

function rebased(symbol: string, column: 1 | 2): History {
  const close = [100];
  for (const row of RETURNS) close.push((close.at(-1) ?? 100) * (1 + row[column] / 100));
  return {
    symbol,
    currency: null,
    days: [epochDayFromIso('2025-12-31'), ...RETURNS.map(([iso]) => epochDayFromIso(iso))],
    close,
    adjClose: null,
    splits: [],
    source: 'snapshot',
    fetchedAt: AS_OF,
  };
}

const SMALL = rebased('^RUT', 1);
const LARGE = rebased('^GSPC', 2);
/** The funds' place is taken by the index they follow; the series names itself. */
const HISTORIES: Record<string, History> = { '^RUT': SMALL, IWM: SMALL, '^GSPC': LARGE, SPY: LARGE };

/** Three cuts of 25 bp in the second half of 2025. */
const FED_FUNDS: FedFunds = {
  lower: 0.035,
  upper: 0.0375,
  asOf: AS_OF,
  changes: [
    // Where the cuts began: 75 bp in all is said of this range.
    { day: epochDayFromIso('2024-12-19'), lower: 0.0425, upper: 0.045 },
    { day: epochDayFromIso('2025-09-18'), lower: 0.04, upper: 0.0425 },
    { day: epochDayFromIso('2025-10-30'), lower: 0.0375, upper: 0.04 },
    { day: epochDayFromIso('2025-12-11'), lower: 0.035, upper: 0.0375 },
  ],
  source: 'snapshot',
  fetchedAt: AS_OF,
};

export function snapshotFacts(symbol: string): Facts | null {
  return FUNDS.find((facts) => facts.instrument.symbol === symbol) ?? null;
}
/** Levels rebased to 100 at the end of 2025. */
export function snapshotHistory(symbol: string): History | null {
  return Object.hasOwn(HISTORIES, symbol) ? (HISTORIES[symbol] ?? null) : null;
}
export function snapshotFedFunds(): FedFunds {
  return FED_FUNDS;
}
