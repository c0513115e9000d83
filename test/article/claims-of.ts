import type { Claim } from '../../lib/article/claim';
import { findClaims } from '../../lib/article/find-claims';
import { mentionsIn } from './mentions';

/** A claim in short: who, what, over which time. */
export function brief(claim: Claim): string {
  const value = Number(claim.figure.value.toPrecision(6));
  switch (claim.kind) {
    case 'multiple':
      return `${claim.symbol} ${claim.horizon} ${value}`;
    case 'netAssets':
      return `${claim.symbol} holds ${value}`;
    case 'return':
      return `${claim.symbol} ${value} ${JSON.stringify(claim.window)}${claim.annualised ? ' a year' : ''}`;
    case 'streak':
      return `${claim.winner} beat ${claim.loser} ${value}`;
    default:
      return `${claim.kind} ${claim.small} ${claim.large} ${value}`;
  }
}

/** Every claim in a text, in short. */
export const claimsOf = (text: string): string[] => findClaims(text, mentionsIn(text)).map(brief);
