import { DAY } from '../time';
import type { Reading } from './reading';
import { type AlertSide, hasComeBack, isTwoSided, ruleKey, sideOf, type WatchedRule } from './rules';
import type { RuleState } from './state';

export type UsableReading = Extract<Reading, { usable: true }>;

/** What one reading does to one rule: the state after it, and the side on which it fires, if it does. */
export interface Step {
  state: RuleState;
  fired: AlertSide | null;
}

/**
 * One rule, one reading.
 *
 * ```
 *            beyond, allowed: fires
 *    armed ─────────────────────────▶ fired
 *      ▲                                │
 *      └── back past the hysteresis, ◀──┘
 *          or another episode
 * ```
 *
 * While it may not fire (`held`: quiet hours, market closed, snoozed) an armed rule stays armed, so
 * that it speaks afterwards if the value is still beyond, and never if it came back meanwhile.
 */
export function step(
  rule: WatchedRule,
  { before, reading, held }: { before: RuleState | undefined; reading: UsableReading; held: boolean },
): Step {
  const key = ruleKey(rule);
  const known = before?.rule === key ? before : undefined;
  if (known && reading.asOf < known.asOf) return { state: known, fired: null };
  const seen = { rule: key, episode: reading.episode, asOf: reading.asOf, value: reading.value };
  if (rule.kind === 'fedTarget') return stepChange(rule, { seen, known, held });
  const now = sideOf(rule, reading.value);
  if (!known && isTwoSided(rule)) {
    return { state: { ...seen, side: reading.value >= rule.threshold ? 'above' : 'below' }, fired: null };
  }
  if (!known && rule.quietStart) return { state: { ...seen, side: now }, fired: null };
  const side = known && !isAnother(rule, known, reading) ? known.side : null;
  const left = side !== null && hasComeBack(rule, { side, value: reading.value }) ? null : side;
  if (now === null || now === left || held) return { state: { ...seen, side: left }, fired: null };
  return { state: { ...seen, side: now }, fired: now };
}

/**
 * Whether the reading belongs to another event than the one remembered. A streak must have begun
 * since we last looked: one whose beginning moved was revised, and has been told.
 */
function isAnother({ kind }: WatchedRule, known: RuleState, { episode }: UsableReading): boolean {
  if (episode === null) return false;
  return kind === 'streak' ? episode > Math.floor(known.asOf / DAY) : episode !== known.episode;
}

/** Rules about a change of the value itself: held ones keep the old value to compare with. */
function stepChange(
  rule: WatchedRule,
  { seen, known, held }: { seen: Omit<RuleState, 'side'>; known: RuleState | undefined; held: boolean },
): Step {
  const state = { ...seen, side: null };
  if (!known || known.value === seen.value) return { state, fired: null };
  const side = seen.value > known.value ? 'above' : 'below';
  if (rule.direction !== 'either' && rule.direction !== side) return { state, fired: null };
  return held ? { state: { ...state, value: known.value }, fired: null } : { state, fired: side };
}
