import type { Facts, Metric, MetricId, MissingReason, SourceId } from '../market/types';
import type { Instrument, InstrumentKind } from '../tickers/types';
import type { Figure } from './fields';

/** What a figure of each kind can be: unit, and bounds no real one leaves (`from` included). */
const RULES: Record<MetricId, { unit: 'money' | 'fraction' | 'multiple'; from: number; to: number }> = {
  price: { unit: 'money', from: 1e-9, to: 1e9 },
  previousClose: { unit: 'money', from: 1e-9, to: 1e9 },
  change: { unit: 'money', from: -1e9, to: 1e9 },
  changeFraction: { unit: 'fraction', from: -1, to: 1000 },
  marketCap: { unit: 'money', from: 1, to: 1e17 },
  netAssets: { unit: 'money', from: 1, to: 1e17 },
  trailingPE: { unit: 'multiple', from: 1e-6, to: 1e6 },
  reportedPE: { unit: 'multiple', from: 1e-6, to: 1e6 },
  forwardPE: { unit: 'multiple', from: 1e-6, to: 1e6 },
  priceToBook: { unit: 'multiple', from: 1e-6, to: 1e6 },
  eps: { unit: 'money', from: -1e7, to: 1e7 },
  epsForward: { unit: 'money', from: -1e7, to: 1e7 },
  dividendYield: { unit: 'fraction', from: 0, to: 2 },
  expenseRatio: { unit: 'fraction', from: 0, to: 0.5 },
  fiftyTwoWeekLow: { unit: 'money', from: 1e-9, to: 1e9 },
  fiftyTwoWeekHigh: { unit: 'money', from: 1e-9, to: 1e9 },
  ytdReturn: { unit: 'fraction', from: -1, to: 1e5 },
  oneYearReturn: { unit: 'fraction', from: -1, to: 1e5 },
  threeYearReturn: { unit: 'fraction', from: -1, to: 1e5 },
  fiveYearReturn: { unit: 'fraction', from: -1, to: 1e5 },
  topTenWeight: { unit: 'fraction', from: 0, to: 1.0001 },
};

export interface SheetHead {
  source: SourceId;
  kind: InstrumentKind;
  currency: string | null;
  fetchedAt: number;
  /** The market's moment of everything that moves with the price. */
  asOf: number | null;
  delayMinutes?: number;
}

export interface Entry {
  method: string;
  /** 0.01 where the source sends percent. */
  scale?: number;
  /** Overrides the head's moment; null where the source gives none. */
  asOf?: number | null;
  currency?: string | null;
  /** Why it is missing when the source sends nothing. */
  absent?: MissingReason;
  /** Why it is withheld when it lies outside what is possible. */
  outside?: MissingReason;
  of?: string;
  basis?: Metric['basis'];
  horizon?: Metric['horizon'];
}

/**
 * Collects one instrument's metrics. Every figure passes through `put`, so none leaves without
 * unit, moment, source and method, and none that cannot be real leaves at all.
 */
export function createSheet(head: SheetHead) {
  const metrics: Facts['metrics'] = {};

  function frame(id: MetricId, entry: Entry): Omit<Metric, 'value' | 'reason'> {
    const money = RULES[id].unit === 'money';
    const points = money && head.kind === 'index';
    const currency = entry.currency === undefined ? head.currency : entry.currency;
    return {
      unit: RULES[id].unit === 'money' ? (points ? 'points' : 'currency') : RULES[id].unit,
      ...(money && !points && currency !== null && { currency }),
      asOf: entry.asOf === undefined ? head.asOf : entry.asOf,
      fetchedAt: head.fetchedAt,
      source: head.source,
      method: entry.method,
      ...(head.delayMinutes !== undefined && { delayMinutes: head.delayMinutes }),
      ...(entry.of !== undefined && { of: entry.of }),
      ...(entry.basis && { basis: entry.basis }),
      ...(entry.horizon && { horizon: entry.horizon }),
    };
  }

  return {
    metrics,
    put(id: MetricId, figure: Figure, entry: Entry): void {
      const base = frame(id, entry);
      const value = typeof figure === 'number' ? figure * (entry.scale ?? 1) : null;
      if (value === null) {
        const reason = figure === 'absent' ? (entry.absent ?? 'not-provided') : 'unreliable';
        metrics[id] = { ...base, value: null, reason };
      } else if (value >= RULES[id].from && value <= RULES[id].to) {
        metrics[id] = { ...base, value };
      } else {
        metrics[id] = { ...base, value: null, reason: entry.outside ?? 'unreliable' };
      }
    },
    lack(id: MetricId, reason: MissingReason, entry: Entry): void {
      metrics[id] = { ...frame(id, entry), value: null, reason };
    },
    facts(instrument: Instrument, marketState: Facts['marketState']): Facts {
      return { instrument, currency: head.currency, marketState, metrics };
    },
  };
}
export type Sheet = ReturnType<typeof createSheet>;

/** Two figures for one thing that lie more than a quarter apart: the larger is over 1.25 times the smaller. */
export function disagree(a: number, b: number): boolean {
  return Math.max(a, b) > 1.25 * Math.min(a, b);
}

/** Marks a metric 'check' when a second figure for the same thing disagrees by more than 25 %. */
export function withCheck(metric: Metric, other: Metric | undefined): Metric {
  if (metric.value === null || !other || other.value === null || !disagree(metric.value, other.value)) {
    return metric;
  }
  return { ...metric, check: { value: other.value, source: other.source, method: other.method } };
}
