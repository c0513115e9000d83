import type { Facts, History, Metric } from '../../lib/market/types';

export const NOW = Date.parse('2026-01-28T16:00:00Z');

export function metric(value: number | null, rest: Partial<Metric> = {}): Metric {
  return {
    value,
    ...(value === null && { reason: 'not-provided' }),
    unit: 'currency',
    asOf: NOW,
    fetchedAt: NOW,
    source: 'yahoo',
    method: 'invented',
    ...rest,
  };
}

export function pe(value: number | null, rest: Partial<Metric> = {}): Metric {
  return metric(value, { unit: 'multiple', basis: 'unknown', horizon: 'trailing', ...rest });
}

export function facts(symbol: string, metrics: Facts['metrics'] = {}, rest: Partial<Facts> = {}): Facts {
  return {
    instrument: { symbol, name: `${symbol} Inc.`, exchange: 'NYSE', kind: 'stock' },
    currency: 'USD',
    marketState: 'open',
    metrics,
    ...rest,
  };
}

export function history(symbol: string, days = 500, rest: Partial<History> = {}): History {
  return {
    symbol,
    currency: 'USD',
    days: Array.from({ length: days }, (_, i) => 20_000 + i),
    close: Array.from({ length: days }, (_, i) => 100 + i / 7),
    adjClose: null,
    splits: [],
    source: 'yahoo',
    fetchedAt: NOW,
    ...rest,
  };
}
