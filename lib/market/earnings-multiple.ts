import type { Facts, Metric } from './types';

/**
 * Where the source of a price gives no P/E but earnings per share are known from elsewhere (the
 * company's filings), their quotient; a loss gives none, with the reason.
 */
export function withEarningsMultiple(facts: Facts): Facts {
  const { trailingPE, price, eps } = facts.metrics;
  if (trailingPE && trailingPE.reason !== 'not-provided') return facts;
  const multiple = price && eps ? quotient(price, eps) : undefined;
  return multiple ? { ...facts, metrics: { ...facts.metrics, trailingPE: multiple } } : facts;
}

function quotient(price: Metric, eps: Metric): Metric | undefined {
  if (price.value === null || eps.value === null || price.currency !== eps.currency) return undefined;
  const common = {
    unit: 'multiple',
    asOf: price.asOf,
    fetchedAt: Math.min(price.fetchedAt, eps.fetchedAt),
    source: 'computed',
    method: `price (${price.source}) / ${eps.method} (${eps.source})`,
    horizon: 'trailing',
  } as const;
  return eps.value > 0
    ? { ...common, value: price.value / eps.value }
    : { ...common, value: null, reason: 'loss' };
}
