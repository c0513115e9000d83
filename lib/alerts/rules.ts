import { type AlertRule, DEFAULT_SETTINGS, type Settings } from '../settings/settings';

export type AlertSide = 'above' | 'below';

/** A rule as the engine takes it. */
export interface WatchedRule extends AlertRule {
  /** True: being beyond the threshold when first seen is no news. */
  quietStart?: boolean;
  /** Epoch ms until which it stays quiet. */
  snoozedUntil?: number | undefined;
}

/** Ids of the two thresholds that everybody has. */
export const DISCOUNT_RULE = 'threshold-discount';
export const STREAK_RULE = 'threshold-streak';

/**
 * The user's alerts and the two thresholds of the settings. A threshold nobody has touched says
 * nothing about the state of the market at installation.
 */
export function watchedRules(settings: Settings): WatchedRule[] {
  const thresholds: WatchedRule[] = [
    {
      id: DISCOUNT_RULE,
      enabled: true,
      kind: 'discount',
      direction: 'above',
      threshold: settings.discountAlert,
      quietStart: settings.discountAlert === DEFAULT_SETTINGS.discountAlert,
    },
    {
      id: STREAK_RULE,
      enabled: true,
      kind: 'streak',
      direction: 'either',
      threshold: settings.streakAlert,
      quietStart: settings.streakAlert === DEFAULT_SETTINGS.streakAlert,
    },
  ];
  return [...thresholds, ...settings.alerts];
}

/** What makes a rule another rule; snoozing does not. */
export function ruleKey(rule: AlertRule): string {
  const { kind, direction, threshold, symbol, pair, since } = rule;
  return JSON.stringify([
    kind,
    direction,
    threshold,
    symbol ?? '',
    pair?.small ?? '',
    pair?.large ?? '',
    since ?? '',
  ]);
}

/** Kinds whose threshold is a size that both signs can reach. */
const SIGNED: ReadonlySet<AlertRule['kind']> = new Set(['streak', 'dayMove', 'moveSincePublication']);

/** How far a value must come back before it can cross again: more than the noise of one figure. */
function hysteresis({ kind, threshold }: AlertRule): number {
  switch (kind) {
    case 'discount':
      return 0.01;
    case 'discountPercentile':
      return 0.05;
    case 'trailingPE':
      return 0.02 * Math.abs(threshold);
    case 'price':
      return 0.01 * Math.abs(threshold);
    case 'dayMove':
    case 'moveSincePublication':
      return Math.min(0.01, 0.2 * Math.abs(threshold));
    case 'streak':
    case 'fedTarget':
      return 0;
  }
}

/** Fires on either side of one level, so that being on a side is its normal state. */
export function isTwoSided({ kind, direction }: AlertRule): boolean {
  return direction === 'either' && !SIGNED.has(kind) && kind !== 'fedTarget';
}

/** On which side of the rule a value lies; null: on none that matters. */
export function sideOf(rule: AlertRule, value: number): AlertSide | null {
  const { direction, threshold } = rule;
  if (isTwoSided(rule)) {
    if (value >= threshold) return 'above';
    return value <= threshold - hysteresis(rule) ? 'below' : null;
  }
  const low = SIGNED.has(rule.kind) ? -threshold : threshold;
  if (direction !== 'below' && value >= threshold) return 'above';
  return direction !== 'above' && value <= low ? 'below' : null;
}

/** Whether a value has come back far enough for the rule to be armed again. */
export function hasComeBack(rule: AlertRule, { side, value }: { side: AlertSide; value: number }): boolean {
  if (isTwoSided(rule)) return false;
  const low = SIGNED.has(rule.kind) ? -rule.threshold : rule.threshold;
  const margin = hysteresis(rule);
  return side === 'above' ? value < rule.threshold - margin : value > low + margin;
}
