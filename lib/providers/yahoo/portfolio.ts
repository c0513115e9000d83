import * as v from 'valibot';
import type { Holdings } from '../../market/types';
import { type Figure, figure, known, label, symbolField } from '../fields';
import { ProviderError } from '../types';

/** v10 `topHoldings`: the ten largest positions (fractions) and the portfolio's ratios. */
export const topHoldingsSchema = v.object({
  holdings: v.fallback(
    v.array(v.object({ symbol: symbolField, holdingName: label, holdingPercent: figure })),
    [],
  ),
  equityHoldings: v.fallback(v.object({ priceToEarnings: figure, priceToBook: figure }), {
    priceToEarnings: 'absent',
    priceToBook: 'absent',
  }),
});
export type TopHoldings = v.InferOutput<typeof topHoldingsSchema>;

export interface PortfolioRatios {
  trailingPE: number | null;
  priceToBook: number | null;
  method: string;
}

const ratio = (value: Figure): number | null => {
  const x = known(value);
  return x !== null && x > 0 ? x : null;
};

/**
 * Yahoo's fund ratios were true ratios until about 2022 (QQQ 34.82 in February 2021) and have been
 * their inverses since (0.02938 in February 2025, an earnings yield). Whether a reply is inverted
 * is decided on the P/E, where no fund is near 1, and applied to all of its ratios. 0 is missing.
 * Five decimals of an inverse limit its precision to about 0.03 %.
 */
export function portfolioRatios({ equityHoldings }: TopHoldings): PortfolioRatios {
  const pe = ratio(equityHoldings.priceToEarnings);
  const pb = ratio(equityHoldings.priceToBook);
  if (pe === null || pe > 300) return { trailingPE: null, priceToBook: null, method: 'portfolio P/E' };
  if (pe >= 1) return { trailingPE: pe, priceToBook: pb, method: 'portfolio P/E' };
  const upright = 1 / pe;
  if (upright > 300) return { trailingPE: null, priceToBook: null, method: 'portfolio P/E' };
  return {
    trailingPE: upright,
    priceToBook: pb === null ? null : 1 / pb,
    method: '1 / portfolio earnings yield',
  };
}

/** Positions with a usable weight, largest first, each symbol once. */
function positions({ holdings }: TopHoldings): Holdings['holdings'] {
  const rows = new Map<string, Holdings['holdings'][number]>();
  for (const { symbol, holdingName, holdingPercent } of holdings) {
    const weight = known(holdingPercent);
    if (weight === null || weight <= 0 || weight > 1) continue;
    const key = symbol || holdingName;
    if (key !== '' && !rows.has(key)) rows.set(key, { symbol, name: holdingName, weight });
  }
  return [...rows.values()].sort((a, b) => b.weight - a.weight);
}

/** Weight of the ten largest positions, a fraction; null where the reply has none that add up. */
export function topTenWeight(top: TopHoldings): number | null {
  const weight = positions(top)
    .slice(0, 10)
    .reduce((sum, row) => sum + row.weight, 0);
  return weight > 0 && weight <= 1.0001 ? weight : null;
}

/** The top ten as holdings. Throws `empty` for what holds no listed positions. */
export function topHoldings(top: TopHoldings, { symbol, now }: { symbol: string; now: number }): Holdings {
  const holdings = positions(top);
  if (holdings.length === 0) throw new ProviderError('empty', 'no holdings in the reply');
  return { symbol, asOf: null, complete: false, holdings, source: 'yahoo', fetchedAt: now };
}
