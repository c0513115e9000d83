import { type CheckedClaim, checkClaims } from '../article/check-claims';
import { claimData, claimSymbols } from '../article/claim-sources';
import { findClaims } from '../article/find-claims';
import type { ClaimData } from '../article/known';
import type { PageText } from '../article/page-text';
import { trackerOf } from '../card/trackers';
import type { Call } from '../hover/card-port';

export interface PageClaimsOptions extends Pick<ClaimData, 'published' | 'pair' | 'recorded'> {
  page: PageText;
  call: Call;
}

/** Claims looked at; an article makes a handful. */
const MOST = 24;

/**
 * What a page states, checked. The figures to set beside it are asked for only where there is
 * something to set them beside; what can't be had leaves its place empty.
 */
export async function pageClaims({ page, call, ...rest }: PageClaimsOptions): Promise<CheckedClaim[]> {
  const claims = findClaims(page.text, page.mentions).slice(0, MOST);
  if (claims.length === 0) return [];
  const context = { ...rest, standIn: trackerOf };
  const symbols = claimSymbols(claims, context);
  const [facts, histories] = await Promise.all([
    symbols.facts.length > 0
      ? call('quotes.get', { symbols: symbols.facts, refresh: true }).catch(() => ({}))
      : {},
    symbols.histories.length > 0
      ? call('histories.get', { symbols: symbols.histories.slice(0, 60) }).catch(() => ({}))
      : {},
  ]);
  return checkClaims(claims, claimData({ facts, histories }, context));
}
