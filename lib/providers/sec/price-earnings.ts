import type { Metric } from '../../market/types';

/**
 * P/E of a price and trailing earnings a share from the SEC. Earnings at or below zero give null
 * with the reason `loss`; different currencies `currency-mismatch`. Its date is the price's.
 */
export function priceEarnings(price: Metric, eps: Metric): Metric {
  const frame = {
    unit: 'multiple' as const,
    asOf: price.asOf,
    fetchedAt: Math.min(price.fetchedAt, eps.fetchedAt),
    source: eps.source,
    method: `price / ${eps.method}`,
    horizon: 'trailing' as const,
  };
  if (eps.value === null) return { ...frame, value: null, reason: eps.reason ?? 'not-provided' };
  if (eps.value <= 0) return { ...frame, value: null, reason: 'loss' };
  if (price.value === null) return { ...frame, value: null, reason: price.reason ?? 'not-provided' };
  if (price.currency !== eps.currency) return { ...frame, value: null, reason: 'currency-mismatch' };
  return { ...frame, value: price.value / eps.value };
}
