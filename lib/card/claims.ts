import { isAbout } from '../article/about';
import { type CheckedClaim, checkClaims } from '../article/check-claims';
import type { Claim } from '../article/claim';
import type { ClaimData } from '../article/known';
import type { CardData } from '../messaging/protocol';
import type { EpochDay } from '../time';
import { trackerOf } from './trackers';

/** What the page states about the card's instrument, beside what the card knows. */
export function cardClaims(
  claims: readonly Claim[],
  { data, published }: { data: CardData; published: EpochDay | null },
): CheckedClaim[] {
  const { pair } = data.settings;
  const parts = [
    { symbol: data.symbol, facts: data.own.facts, history: data.history.history },
    { symbol: pair.small, facts: data.small.facts, history: data.smallHistory.history },
    { symbol: pair.large, facts: data.large.facts, history: data.largeHistory.history },
  ];
  const partOf = (symbol: string) => parts.find((part) => part.symbol === symbol);
  const known: ClaimData = {
    published,
    pair,
    history: (symbol) => partOf(symbol)?.history ?? null,
    metric: (symbol, id) => partOf(symbol)?.facts?.metrics[id],
    standIn: trackerOf,
    recorded: data.recorded ?? [],
  };
  return checkClaims(
    claims.filter((claim) => isAbout(claim, data.symbol, known)),
    known,
  );
}
