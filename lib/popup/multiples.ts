import { historyPosition, withToday } from '../analytics/history-position';
import { printedInterval, valuationInterval } from '../analytics/interval';
import { gapClosing } from '../analytics/valuation';
import { comparePE } from '../market/basis';
import type { Facts, Metric } from '../market/types';
import type { Settings } from '../settings/settings';
import { DAY } from '../time';
import { type GaugeView, MULTIPLE_IDS, type MultipleId, type MultipleView, type PopupView } from './view';

type Metrics = Facts['metrics'] | undefined;

function multiple(id: MultipleId, small: Metrics, large: Metrics): MultipleView {
  const ours = small?.[id];
  const theirs = large?.[id];
  const verdict = comparePE(ours, theirs);
  return {
    id,
    small: ours ?? null,
    large: theirs ?? null,
    verdict: verdict.comparable
      ? {
          comparable: true,
          discount: verdict.discount,
          parityUpside: verdict.parityUpside,
          basis: verdict.basis,
          horizon: verdict.horizon,
          disputed: verdict.disputed,
        }
      : verdict,
  };
}

/** The one multiple that answers, where the reader has chosen one. */
const WANTED: Record<Settings['basis'], MultipleId | null> = {
  auto: null,
  trailing: 'trailingPE',
  reported: 'reportedPE',
  forward: 'forwardPE',
};

/**
 * The multiples either side has, the one chosen or else the first like-for-like P/E in front. Without any, the trailing
 * P/E stays in front with the reason, so that both numbers can still be shown side by side.
 */
export function multiplesOf(
  small: Metrics,
  large: Metrics,
  basis: Settings['basis'] = 'auto',
): MultipleView[] {
  const wanted = WANTED[basis];
  const all = MULTIPLE_IDS.filter((id) => id === (wanted ?? 'trailingPE') || small?.[id] || large?.[id]).map(
    (id) => multiple(id, small, large),
  );
  const answer = all.find(({ id, verdict }) =>
    wanted ? id === wanted : id !== 'priceToBook' && verdict.comparable,
  );
  return answer ? [answer, ...all.filter((other) => other !== answer)] : all;
}

/** Two ratios closer than this are one observation written twice. */
const SAME = 1e-9;

interface Recorded {
  day: number;
  /** PE_small / PE_large. */
  ratio: number;
}

/** Today's place among the recorded discounts; null where today's cannot be compared or is the shipped one. */
export function gaugeOf(answer: MultipleView, history: readonly Recorded[]): GaugeView | null {
  const { verdict, small, large } = answer;
  // The shipped figures were not recorded here.
  if (!verdict.comparable || small?.source === 'snapshot') return null;
  const moment = Math.max(small?.asOf ?? small?.fetchedAt ?? 0, large?.asOf ?? large?.fetchedAt ?? 0);
  const ratio = 1 - verdict.discount;
  const last = history.at(-1);
  // Looked at again on a day without a session, it is still the last session's observation.
  const same = last !== undefined && Math.abs(last.ratio - ratio) < SAME;
  const days = withToday(history, { day: same ? last.day : Math.floor(moment / DAY), ratio });
  const discounts = days.map(({ ratio }) => 1 - ratio);
  const position = historyPosition(discounts, verdict.discount);
  const first = days[0];
  if (!position || !first) return null;
  return {
    days: position.n,
    since: first.day,
    wider: position.strict,
    zScore: position.zScore,
    median: position.median,
    low: Math.min(...discounts),
    high: Math.max(...discounts),
  };
}

/** As its source printed it; the shipped figures are known no more precisely than that. */
const printed = (metric: Metric | null) =>
  metric?.source === 'snapshot' && metric.value !== null ? printedInterval(String(metric.value)) : null;

export function rangeOf({ small, large }: MultipleView): PopupView['range'] {
  const ours = printed(small);
  const theirs = printed(large);
  if (!ours || !theirs) return null;
  const { discount, parityUpside } = valuationInterval({ small: ours, large: theirs });
  return { discount: [...discount], parityUpside: [...parityUpside] };
}

export function closingOf(answer: MultipleView, gauge: GaugeView | null): PopupView['closing'] {
  if (!answer.verdict.comparable || !answer.small?.value || !answer.large?.value) return null;
  return gapClosing(
    { small: answer.small.value, large: answer.large.value },
    gauge && gauge.days > 1 ? 1 - gauge.median : null,
  );
}
