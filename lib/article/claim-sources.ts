import type { Facts, History } from '../market/types';
import type { Claim } from './claim';
import type { ClaimData } from './known';

type Context = Pick<ClaimData, 'pair' | 'standIn'>;

/** Symbols that a list of claims is checked by, those that stand in for an index included. */
export function claimSymbols(
  claims: readonly Claim[],
  { pair, standIn }: Context,
): { facts: string[]; histories: string[] } {
  const facts = new Set<string>();
  const histories = new Set<string>();
  const add = (to: Set<string>, symbol: string) => {
    to.add(symbol);
    const other = standIn(symbol);
    if (other !== null) to.add(other);
  };
  for (const claim of claims) {
    switch (claim.kind) {
      case 'multiple':
      case 'netAssets':
        add(facts, claim.symbol);
        break;
      case 'return':
        add(histories, claim.symbol);
        break;
      case 'streak':
        add(histories, claim.winner);
        add(histories, claim.loser ?? pair.large);
        break;
      case 'discount':
      case 'upside':
        add(facts, claim.small ?? pair.small);
        add(facts, claim.large ?? pair.large);
    }
  }
  return { facts: [...facts], histories: [...histories] };
}

/** What the background served, by symbol, as what claims are checked by. */
export function claimData(
  served: {
    facts: Readonly<Record<string, { facts: Facts | null } | undefined>>;
    histories: Readonly<Record<string, { history: History | null } | undefined>>;
  },
  rest: Context & Pick<ClaimData, 'published' | 'recorded'>,
): ClaimData {
  return {
    ...rest,
    history: (symbol) => served.histories[symbol]?.history ?? null,
    metric: (symbol, id) => served.facts[symbol]?.facts?.metrics[id],
  };
}
