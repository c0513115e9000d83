import type { Claim } from './claim';
import type { ClaimData } from './known';

/** Whether a claim says something about this symbol: names it, or the index it follows, or the pair it is a side of. */
export function isAbout(
  claim: Claim,
  symbol: string,
  { pair, standIn }: Pick<ClaimData, 'pair' | 'standIn'>,
): boolean {
  const isSame = (named: string) =>
    named === symbol || standIn(named) === symbol || standIn(symbol) === named;
  switch (claim.kind) {
    case 'multiple':
    case 'netAssets':
    case 'return':
      return claim.symbol === symbol;
    case 'streak':
      return isSame(claim.winner) || isSame(claim.loser ?? pair.large);
    case 'discount':
    case 'upside':
      return isSame(claim.small ?? pair.small) || isSame(claim.large ?? pair.large);
  }
}
