import type { Facts, Metric, MetricId } from './types';

/** Figures that move with every trade: of several, the newest counts. */
const LIVE: readonly MetricId[] = ['price', 'previousClose', 'change', 'changeFraction'];
/** Two sources further apart than this on a P/E: shown, marked 'check'. */
const DISPUTE = 0.25;
const MULTIPLES: readonly MetricId[] = ['trailingPE', 'forwardPE'];

/**
 * Several sources' facts of one instrument made one, figure by figure: the first that has a value,
 * except that prices come all from the newest. Best source first; undefined ones are skipped.
 */
export function mergeFacts(sources: readonly (Facts | null | undefined)[]): Facts | null {
  const known = sources.filter((facts): facts is Facts => facts !== null && facts !== undefined);
  const [best] = known;
  if (!best) return null;
  const newest = known.reduce((a, b) => (priceMoment(b) > priceMoment(a) ? b : a));
  const metrics: Facts['metrics'] = {};
  for (const id of new Set(known.flatMap((facts) => Object.keys(facts.metrics) as MetricId[]))) {
    const ordered = LIVE.includes(id) ? [newest, ...known] : known;
    const candidates = ordered.map((facts) => facts.metrics[id]).filter((metric) => metric !== undefined);
    const chosen = candidates.find((metric) => metric.value !== null) ?? candidates[0];
    if (chosen) metrics[id] = MULTIPLES.includes(id) ? withCheck(chosen, candidates) : chosen;
  }
  return {
    instrument: {
      symbol: best.instrument.symbol,
      name: known.find((facts) => facts.instrument.name)?.instrument.name ?? '',
      exchange: known.find((facts) => facts.instrument.exchange)?.instrument.exchange ?? '',
      kind: best.instrument.kind,
    },
    currency: known.find((facts) => facts.currency)?.currency ?? null,
    marketState: newest.marketState,
    metrics,
  };
}

function priceMoment(facts: Facts): number {
  const price = facts.metrics.price;
  return price?.value == null ? Number.NEGATIVE_INFINITY : (price.asOf ?? price.fetchedAt);
}

function withCheck(chosen: Metric, candidates: readonly Metric[]): Metric {
  if (chosen.value === null || chosen.check) return chosen;
  const value = chosen.value;
  const other = candidates.find(
    (metric) =>
      metric.value !== null &&
      (metric.horizon ?? 'trailing') === (chosen.horizon ?? 'trailing') &&
      Math.abs(metric.value / value - 1) > DISPUTE,
  );
  if (!other || other.value === null) return chosen;
  return { ...chosen, check: { value: other.value, source: other.source, method: other.method } };
}
