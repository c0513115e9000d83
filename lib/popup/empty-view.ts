import type { MissingReason } from '../market/types';
import type { Pair } from '../settings/settings';
import { buildView } from './build-view';
import type { PopupView } from './view';

/** What is said of a pair of which nothing is known and nothing on its way: each figure missing, for `reason`. */
export function emptyView(pair: Pair, reason: MissingReason): PopupView {
  const freshness = { status: 'stale', fetching: false, failure: reason } as const;
  const data = {
    pair,
    small: { facts: null, freshness },
    large: { facts: null, freshness },
    smallHistory: { history: null, freshness },
    largeHistory: { history: null, freshness },
    context: {},
    fedFunds: { fedFunds: null, freshness },
    holdings: { holdings: null, freshness },
    valuationHistory: [],
  };
  return buildView(data, { measure: 'price', now: 0 }).view;
}
