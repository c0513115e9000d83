import type { Basis, Facts, Metric, MissingReason, SourceId } from '../market/types';
import { DAY } from '../time';
import type { Side } from './types';

/** The multiples on which two sides can be compared. */
export const MULTIPLES = ['trailingPE', 'forwardPE', 'priceToBook'] as const;
export type MultipleId = (typeof MULTIPLES)[number];

/** Figures further apart in time than this are not like for like. */
const MAX_DAYS_APART = 7;

/** Why there is no discount: a figure is missing (with its reason), a loss, or what differs between the two. */
export type NotComparable = 'missing' | 'loss' | 'source' | 'method' | 'basis' | 'horizon' | 'dates';

export type Valuation =
  /** Like for like: the discount means something. */
  | {
      comparable: true;
      small: number;
      large: number;
      /** 1 − small / large; negative means small caps are dearer. */
      discount: number;
      /** large / small − 1. */
      parityUpside: number;
      /** small / large. */
      relative: number;
      source: SourceId;
      method: string;
      basis: Basis;
      /** A second source disagrees with one of the two. */
      disputed: boolean;
    }
  /** Both figures may be shown, a discount may not. */
  | { comparable: false; why: NotComparable; side?: Side; reason?: MissingReason };

/** Discount and upside of two multiples known to be comparable; both must be positive. */
export function discountOf(multiples: { small: number; large: number }) {
  const relative = multiples.small / multiples.large;
  return { relative, discount: 1 - relative, parityUpside: multiples.large / multiples.small - 1 };
}

/** The figure's own moment; a source that gives none is at most as old as when it was fetched. */
const dated = (metric: Metric) => metric.asOf ?? metric.fetchedAt;

function difference(small: Metric, large: Metric): NotComparable | null {
  if (small.source !== large.source) return 'source';
  if (small.method !== large.method) return 'method';
  if ((small.horizon ?? 'trailing') !== (large.horizon ?? 'trailing')) return 'horizon';
  const bases = [small.basis ?? 'unknown', large.basis ?? 'unknown'];
  if (bases[0] !== bases[1] && !bases.includes('unknown')) return 'basis';
  return Math.abs(dated(small) - dated(large)) > MAX_DAYS_APART * DAY ? 'dates' : null;
}

/**
 * Like for like or not at all: same source, method, horizon and basis (one source and method count
 * as one basis where it is unknown), dated at most 7 days apart, both companies or funds in profit.
 */
export function valuation(multiples: { small: Metric | undefined; large: Metric | undefined }): Valuation {
  for (const side of ['small', 'large'] as const) {
    const metric = multiples[side];
    if (metric?.reason === 'loss' || (metric?.value ?? 1) <= 0)
      return { comparable: false, why: 'loss', side };
    if (metric?.value === null || metric === undefined) {
      return { comparable: false, why: 'missing', side, ...(metric?.reason && { reason: metric.reason }) };
    }
  }
  const small = multiples.small as Metric & { value: number };
  const large = multiples.large as Metric & { value: number };
  const why = difference(small, large);
  if (why) return { comparable: false, why };
  const bases = [small.basis, large.basis];
  return {
    comparable: true,
    small: small.value,
    large: large.value,
    ...discountOf({ small: small.value, large: large.value }),
    source: small.source,
    method: small.method,
    basis: bases[0] === bases[1] ? (bases[0] ?? 'unknown') : 'unknown',
    disputed: small.check !== undefined || large.check !== undefined,
  };
}

/** The comparison on every multiple that either side was asked for. */
export function valuations(metrics: {
  small: Facts['metrics'];
  large: Facts['metrics'];
}): { multiple: MultipleId; valuation: Valuation }[] {
  return MULTIPLES.filter((id) => metrics.small[id] || metrics.large[id]).map((multiple) => ({
    multiple,
    valuation: valuation({ small: metrics.small[multiple], large: metrics.large[multiple] }),
  }));
}

/** The ways a gap can close, as price moves with earnings unchanged; negative where a side is to fall. */
export interface GapClosing {
  /** Small alone rises to the large multiple. */
  smallRises: number;
  /** Large alone falls to the small multiple. */
  largeFalls: number;
  /** Both move to the multiple in the middle. */
  halfway: { multiple: number; small: number; large: number };
  /** Small moves until the relative multiple is back at its own median; null without history. */
  toMedian: number | null;
}

export function gapClosing(
  { small, large }: { small: number; large: number },
  medianRelative: number | null,
): GapClosing {
  const middle = (small + large) / 2;
  return {
    smallRises: large / small - 1,
    largeFalls: small / large - 1,
    halfway: { multiple: middle, small: middle / small - 1, large: middle / large - 1 },
    toMedian: medianRelative === null ? null : medianRelative / (small / large) - 1,
  };
}
