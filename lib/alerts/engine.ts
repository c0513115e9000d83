import { DAY } from '../time';
import type { AlertFigure, Reading } from './reading';
import { type AlertSide, ruleKey, type WatchedRule } from './rules';
import type { AlertState, RuleState } from './state';
import { step } from './step';

/** An alert that fires, with what made it. */
export interface FiredAlert {
  rule: WatchedRule;
  side: AlertSide;
  value: number;
  /** The market's moment of the value. */
  asOf: number;
  /** Our moment. */
  at: number;
  figures: AlertFigure[];
}

export interface Evaluation {
  /** By rule id; one notification is enough for all. However many looks were missed, each rule fires once at most. */
  fired: FiredAlert[];
  state: AlertState;
}

/** Nobody snoozes longer: a moment further ahead was set by a clock that ran wrong. */
const LONGEST_SNOOZE = 31 * DAY;
/** Market moments further ahead of our clock are wrong, and would silence a rule until then. */
const MAX_AHEAD = DAY;

const isSnoozed = ({ snoozedUntil }: WatchedRule, now: number): boolean =>
  snoozedUntil !== undefined && snoozedUntil > now && snoozedUntil - now <= LONGEST_SNOOZE;

/** Rules in an order of their own, each id once: what fires cannot depend on how they were listed. */
function ordered(rules: readonly WatchedRule[]): WatchedRule[] {
  const sorted = rules
    .filter(({ enabled }) => enabled)
    .sort((a, b) => (a.id === b.id ? (ruleKey(a) < ruleKey(b) ? -1 : 1) : a.id < b.id ? -1 : 1));
  return sorted.filter(({ id }, at) => id !== sorted[at - 1]?.id);
}

/**
 * Rules, what was remembered and what is there now → what fires, once per crossing, and what to
 * remember. Nothing fires on a reading that is missing, stale, disputed or not comparable; such a
 * reading changes nothing. Rules that are gone or switched off are forgotten.
 */
export function evaluateAlerts(input: {
  rules: readonly WatchedRule[];
  state: AlertState;
  readings: (rule: WatchedRule) => Reading;
  now: number;
  /** The user's quiet hours, or the market is closed and only market hours are wanted. */
  quiet: boolean;
}): Evaluation {
  const { state, now, quiet } = input;
  const fired: FiredAlert[] = [];
  let waiting = false;
  const rules: Record<string, RuleState> = {};
  for (const rule of ordered(input.rules)) {
    const remembered = state.rules[rule.id];
    const before =
      remembered && remembered.asOf > now + MAX_AHEAD ? { ...remembered, asOf: now } : remembered;
    const reading = input.readings(rule);
    if (!reading.usable || reading.asOf > now + MAX_AHEAD) {
      if (before) rules[rule.id] = before;
      continue;
    }
    const free = step(rule, { before, reading, held: false });
    const held = quiet || isSnoozed(rule, now);
    const next = held ? step(rule, { before, reading, held }) : free;
    if (held && free.fired) waiting = true;
    rules[rule.id] = next.state;
    if (next.fired) {
      const { value, asOf, figures } = reading;
      fired.push({ rule, side: next.fired, value, asOf, at: now, figures });
    }
  }
  return { fired, state: { checkedAt: now, rules, waiting } };
}
