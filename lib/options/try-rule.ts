import { type BackTest, type BackTestData, backTest } from '../alerts/back-test';
import { LEAST_HISTORY } from '../alerts/reading';
import { alignSeries, seriesFromHistory } from '../analytics/series';
import type { FedFunds } from '../market/types';
import type { ServedHistory } from '../messaging/protocol';
import type { AlertRule, Pair } from '../settings/settings';

/** A rule tried on the past, as it is shown. */
export type TriedRule = { rule: AlertRule } & (
  | { state: 'loading' }
  /** Nobody publishes what it would take. */
  | { state: 'unknowable' }
  /** Discounts are recorded from the installation on, and these are still too few days. */
  | { state: 'recording'; days: number; needed: number }
  /** Nothing is stored; `failed`: and it could not be fetched either. */
  | { state: 'missing'; failed: boolean }
  /** `more`: decades of history could still be fetched for it. */
  | { state: 'tried'; result: BackTest; more: boolean }
);

/** What the background has stored. */
export interface StoredPast {
  histories: Readonly<Record<string, ServedHistory>>;
  recorded: readonly { day: number; ratio: number }[];
  fedFunds: FedFunds | null;
}

/** The symbols whose daily histories a rule is tried on. */
export function historiesFor(rule: AlertRule, chosen: Pair): string[] {
  const { small, large } = rule.pair ?? chosen;
  switch (rule.kind) {
    case 'streak':
      return [small, large];
    case 'price':
    case 'dayMove':
    case 'moveSincePublication':
      return rule.symbol === undefined ? [] : [rule.symbol];
    default:
      return [];
  }
}

/** Whether a rule is tried on what `compare.data` holds rather than on histories. */
export const needsRecord = ({ kind }: AlertRule): boolean =>
  kind === 'discount' || kind === 'discountPercentile' || kind === 'fedTarget';

/** Tries a rule on what is stored. */
export function tryRule(rule: AlertRule, past: StoredPast, chosen: Pair): TriedRule {
  if (rule.kind === 'trailingPE') return { rule, state: 'unknowable' };
  if (rule.kind === 'discount' || rule.kind === 'discountPercentile') {
    const needed = rule.kind === 'discount' ? 2 : LEAST_HISTORY + 1;
    const days = past.recorded.length;
    if (days < needed) return { rule, state: 'recording', days, needed };
  }
  const result = backTest(rule, dataFor(rule, past, chosen));
  return result && result.points.length > 1
    ? { rule, state: 'tried', result, more: historiesFor(rule, chosen).length > 0 }
    : { rule, state: 'missing', failed: false };
}

function dataFor(rule: AlertRule, past: StoredPast, chosen: Pair): BackTestData {
  const series = (symbol: string | undefined) => {
    const history = symbol === undefined ? null : past.histories[symbol]?.history;
    return history ? seriesFromHistory(history) : null;
  };
  const { recorded, fedFunds } = past;
  const pair = rule.pair ?? chosen;
  const [small, large] = rule.kind === 'streak' ? [series(pair.small), series(pair.large)] : [null, null];
  return {
    pair: small && large ? alignSeries({ small, large }) : null,
    own: series(rule.symbol),
    recorded,
    fedFunds,
  };
}
