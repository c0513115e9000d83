import { snapshotFacts, snapshotFedFunds, snapshotHistory } from '../market/snapshot';
import type { ComparisonData } from '../messaging/protocol';
import type { Pair } from '../settings/settings';

const SHIPPED = { status: 'snapshot', fetching: true } as const;

/** What the popup shows on its very first opening, in the shape of a reply that says it is the snapshot. */
export function snapshotData(pair: Pair): ComparisonData {
  return {
    pair,
    small: { facts: snapshotFacts(pair.small), freshness: SHIPPED },
    large: { facts: snapshotFacts(pair.large), freshness: SHIPPED },
    smallHistory: { history: snapshotHistory(pair.small), freshness: SHIPPED },
    largeHistory: { history: snapshotHistory(pair.large), freshness: SHIPPED },
    context: {},
    fedFunds: { fedFunds: snapshotFedFunds(), freshness: SHIPPED },
    holdings: { holdings: null, freshness: SHIPPED },
    valuationHistory: [],
  };
}
