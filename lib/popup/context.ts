import { concentration } from '../analytics/concentration';
import { fedFundsSummary } from '../analytics/fed-funds';
import { trailingReturn } from '../analytics/returns';
import { alignSeries, seriesFromHistory } from '../analytics/series';
import type { Measure, WindowId } from '../analytics/types';
import type { FedFunds, History, Holdings } from '../market/types';
import { DAY } from '../time';
import type { ConcentrationView, LeadView, RatesView } from './view';

/** Windows in which other pairs are set beside this one. */
export const LEAD_WINDOWS = ['1M', 'YTD', '1Y', '5Y'] as const satisfies readonly WindowId[];

/** Two series set against each other; of several seconds the first that is there. */
export interface LeadPair {
  first: string;
  seconds: readonly string[];
}

/** Small growth against small value, and pairs that tell size from other differences. */
export const GROWTH_VALUE: LeadPair = { first: 'VTWG', seconds: ['VTWV'] };
export const CONTROL_PAIRS: readonly LeadPair[] = [
  { first: 'IJR', seconds: ['SPY', 'IVV', '^GSPC'] },
  { first: 'RSP', seconds: ['SPY', 'IVV', '^GSPC'] },
];

/** Returns of the first minus those of the second; null without both histories. */
export function leadOf(
  { first, seconds }: LeadPair,
  histories: ReadonlyMap<string, History>,
  measure: Measure,
): LeadView | null {
  const ours = histories.get(first);
  const second = seconds.find((symbol) => histories.has(symbol));
  const theirs = second === undefined ? undefined : histories.get(second);
  if (!ours || !theirs || second === undefined) return null;
  const aligned = alignSeries({
    small: seriesFromHistory(ours),
    large: seriesFromHistory(theirs),
    measure,
  });
  const lead = (window: WindowId) => {
    const trailing = trailingReturn(aligned, window);
    return [window, trailing && trailing.small - trailing.large] as const;
  };
  return { first, second, leads: Object.fromEntries(LEAD_WINDOWS.map(lead)) };
}

export function ratesOf(fedFunds: FedFunds | null, now: number): RatesView | null {
  if (!fedFunds) return null;
  // The shipped figures speak of their own last months, not of those before today.
  const today = fedFunds.source === 'snapshot' ? fedFunds.asOf : now;
  return { ...fedFundsSummary(fedFunds, Math.floor(today / DAY)), source: fedFunds.source };
}

export function concentrationOf(holdings: Holdings | null): ConcentrationView | null {
  if (!holdings) return null;
  const { topTen, largestSeven, effectiveNumber } = concentration(holdings);
  if (topTen === null && largestSeven === null && effectiveNumber === null) return null;
  return {
    symbol: holdings.symbol,
    asOf: holdings.asOf,
    source: holdings.source,
    topTen,
    seven: largestSeven && {
      weight: largestSeven.weight,
      names: largestSeven.companies.map(({ name }) => name),
    },
    effective: effectiveNumber,
  };
}
