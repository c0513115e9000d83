/** Discount and upside of two multiples known to be comparable (lib/market/basis); both must be positive. */
export function discountOf(multiples: { small: number; large: number }): {
  /** small / large. */
  relative: number;
  /** 1 − small / large; negative means small caps are dearer. */
  discount: number;
  /** large / small − 1. */
  parityUpside: number;
} {
  const relative = multiples.small / multiples.large;
  return { relative, discount: 1 - relative, parityUpside: multiples.large / multiples.small - 1 };
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
