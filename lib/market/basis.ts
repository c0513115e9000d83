import { DAY } from '../time';
import type { Metric } from './types';

/** Two P/Es further apart in time than this are not compared. */
export const MAX_APART = 7 * DAY;

export type NotComparable =
  /** One of the two is missing. */
  | 'missing'
  | 'different-source'
  | 'different-method'
  /** One counts loss makers, the other doesn't. */
  | 'different-basis'
  /** Trailing against forward. */
  | 'different-horizon'
  | 'dates-apart'
  /** No source says what day one of them is of. */
  | 'undated';

export type PEComparison =
  | {
      comparable: true;
      small: number;
      large: number;
      /** `1 − PE_small / PE_large`, a fraction; negative when small caps are dearer. */
      discount: number;
      /** `PE_large / PE_small − 1`: how far small would have to rise, earnings and the large multiple unchanged. */
      parityUpside: number;
      basis: NonNullable<Metric['basis']>;
      horizon: NonNullable<Metric['horizon']>;
      /** A second source disagrees with one of the two by more than 25 %. */
      disputed: boolean;
    }
  | { comparable: false; why: NotComparable };

/**
 * The like-for-like rule: a discount only from two P/Es of the same source, method, horizon and
 * basis (the same source and method count as the same basis where it is unknown), at most seven
 * days apart. Popup, card and alerts all ask here.
 */
export function comparePE(small: Metric | undefined, large: Metric | undefined): PEComparison {
  const no = (why: NotComparable): PEComparison => ({ comparable: false, why });
  if (!isMultiple(small) || !isMultiple(large)) return no('missing');
  if ((small.horizon ?? 'trailing') !== (large.horizon ?? 'trailing')) return no('different-horizon');
  if (small.source !== large.source) return no('different-source');
  if ((small.basis ?? 'unknown') !== (large.basis ?? 'unknown')) return no('different-basis');
  if (small.method !== large.method) return no('different-method');
  const from = dateOf(small);
  const to = dateOf(large);
  if (from === null || to === null) return no('undated');
  if (Math.abs(from - to) > MAX_APART) return no('dates-apart');
  return {
    comparable: true,
    small: small.value,
    large: large.value,
    discount: 1 - small.value / large.value,
    parityUpside: large.value / small.value - 1,
    basis: small.basis ?? 'unknown',
    horizon: small.horizon ?? 'trailing',
    disputed: small.check !== undefined || large.check !== undefined,
  };
}

/** The first of the candidates (best first, same order on both sides) that can be compared. */
export function firstComparable(
  small: readonly (Metric | undefined)[],
  large: readonly (Metric | undefined)[],
): { small: Metric; large: Metric } | undefined {
  for (const ours of small) {
    for (const theirs of large) {
      if (ours && theirs && comparePE(ours, theirs).comparable) return { small: ours, large: theirs };
    }
  }
  return undefined;
}

function isMultiple(metric: Metric | undefined): metric is Metric & { value: number } {
  return metric !== undefined && metric.value !== null && metric.value > 0;
}

/** The market's moment; where the source names none, the moment it was fetched, unless that is all a stored figure has. */
function dateOf(metric: Metric): number | null {
  return metric.asOf ?? (metric.source === 'snapshot' ? null : metric.fetchedAt);
}
