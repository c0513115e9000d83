import type { Freshness } from '../market/types';
import type { ComparisonData } from '../messaging/protocol';

/** The parts of the popup that can be missing on their own. */
export const PARTS = ['valuation', 'history', 'rates', 'holdings'] as const;
export type Part = (typeof PARTS)[number];

interface Served {
  there: boolean;
  freshness: Freshness;
}

const served = ({ small, large, smallHistory, largeHistory, fedFunds, holdings }: ComparisonData) =>
  ({
    valuation: [small, large].map(({ facts, freshness }) => ({ there: facts !== null, freshness })),
    history: [smallHistory, largeHistory].map(({ history, freshness }) => ({
      there: history !== null,
      freshness,
    })),
    rates: [{ there: fedFunds.fedFunds !== null, freshness: fedFunds.freshness }],
    holdings: [{ there: holdings.holdings !== null, freshness: holdings.freshness }],
  }) satisfies Record<Part, Served[]>;

/** On its way for the first time; what failed stays missing while it is tried again. */
const isAwaited = ({ there, freshness }: Served) =>
  !there && freshness.fetching && freshness.failure === undefined;

/** Parts of which something is still to come. */
export function awaitedParts(data: ComparisonData): Part[] {
  const parts = served(data);
  return PARTS.filter((part) => parts[part].some(isAwaited));
}

/** Parts of which something is not there and not to be waited for. */
export function missingParts(data: ComparisonData): Part[] {
  const parts = served(data);
  return PARTS.filter((part) =>
    parts[part].some(
      (one) =>
        !one.there &&
        !isAwaited(one) &&
        // Not every large side publishes holdings; only what could not be had is missed.
        (part !== 'holdings' || one.freshness.failure !== undefined),
    ),
  );
}

/** Whether neither figures nor prices of either side are there. */
export function isEmpty(data: ComparisonData): boolean {
  const { valuation, history } = served(data);
  return [...valuation, ...history].every(({ there }) => !there);
}
