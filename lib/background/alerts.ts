import * as v from 'valibot';
import { evaluateAlerts, type FiredAlert } from '../alerts/engine';
import { withFired } from '../alerts/past-alerts';
import { inQuietHours } from '../alerts/quiet-hours';
import { type AlertData, readingFor } from '../alerts/readings';
import { type WatchedRule, watchedRules } from '../alerts/rules';
import { alertStateSchema, NO_ALERT_STATE } from '../alerts/state';
import type { Market } from '../market/market';
import type { ComparisonData, ServedFacts, ServedHistory } from '../messaging/protocol';
import type { Pair, Settings } from '../settings/settings';
import type { StorageArea } from '../settings/storage';
import { DAY } from '../time';

export interface AlertRunnerDependencies {
  market: Pick<Market, 'comparison' | 'quotes' | 'histories' | 'sessions'>;
  local: StorageArea;
  settings(): Promise<Settings>;
  now(): number;
  /** Minute of the user's day, local time. */
  minuteOfDay(): number;
  /** Tells the user; several at once when evaluations were missed. */
  notify(fired: FiredAlert[], settings: Settings): Promise<void>;
}

const STATE = 'alertState';
const SNOOZED = 'alertsSnoozed';
/** Rule id → epoch ms until which it stays quiet. */
const snoozedSchema = v.fallback(v.record(v.string(), v.number()), {});
export const ALERT_LOG = 'alertLog';

const pairKey = ({ small, large }: Pair) => `${small}|${large}`;

/**
 * Brings what the rules watch, asks the engine, remembers, logs and tells. One check at a time:
 * two alarms at once must not fire the same crossing twice.
 */
export function createAlertRunner(dependencies: AlertRunnerDependencies) {
  const { market, local, now } = dependencies;
  let running: Promise<void> = Promise.resolve();

  async function gather(rules: readonly WatchedRule[], settings: Settings): Promise<AlertData> {
    const pairs = new Map<string, Pair>();
    const quoted = new Set<string>();
    const charted = new Set<string>();
    for (const { enabled, kind, pair = settings.pair, symbol } of rules) {
      if (!enabled) continue;
      if (symbol === undefined) pairs.set(pairKey(pair), pair);
      else if (kind === 'moveSincePublication') charted.add(symbol);
      else quoted.add(symbol);
    }
    const comparisons = new Map<string, ComparisonData>();
    for (const [key, pair] of pairs) comparisons.set(key, await market.comparison({ pair, refresh: true }));
    const facts: Record<string, ServedFacts> =
      quoted.size > 0 ? await market.quotes({ symbols: [...quoted], refresh: true }) : {};
    const histories: Record<string, ServedHistory> =
      charted.size > 0 ? await market.histories([...charted]) : {};
    for (const data of comparisons.values()) {
      facts[data.pair.small] ??= data.small;
      facts[data.pair.large] ??= data.large;
      histories[data.pair.small] ??= data.smallHistory;
      histories[data.pair.large] ??= data.largeHistory;
    }
    const [first] = comparisons.values();
    return {
      pair: settings.pair,
      facts: (symbol) => facts[symbol],
      history: (symbol) => histories[symbol],
      fedFunds: first?.fedFunds,
      recorded: (pair) => comparisons.get(pairKey(pair))?.valuationHistory ?? [],
      sessionDay: (moment) => market.sessions.today(moment),
    };
  }

  async function readSnoozed(): Promise<Record<string, number>> {
    return v.parse(snoozedSchema, (await local.get(SNOOZED))[SNOOZED] ?? {});
  }

  async function check(): Promise<void> {
    const settings = await dependencies.settings();
    const snoozed = await readSnoozed();
    const rules = watchedRules(settings).map((rule) => ({ ...rule, snoozedUntil: snoozed[rule.id] }));
    const stored = await local.get(STATE);
    const state = v.safeParse(alertStateSchema, stored[STATE]);
    const data = await gather(rules, settings);
    const quiet =
      inQuietHours(settings.quietHours, dependencies.minuteOfDay()) ||
      (settings.marketHoursOnly && !market.sessions.isOpen(now()));
    const result = evaluateAlerts({
      rules,
      state: state.success ? state.output : NO_ALERT_STATE,
      readings: (rule) => readingFor(rule, data),
      now: now(),
      quiet,
    });
    // Remembered before it is told: an alert lost to a crash is better than one told for ever.
    const log = (await local.get(ALERT_LOG))[ALERT_LOG];
    await local.set({
      [STATE]: result.state,
      ...(result.fired.length > 0 && { [ALERT_LOG]: withFired(log, result.fired) }),
    });
    if (result.fired.length > 0) await dependencies.notify(result.fired, settings);
  }

  return {
    check(): Promise<void> {
      running = running.then(check, check);
      return running;
    },
    /** Keeps a rule quiet for a day. */
    async snooze(ruleId: string): Promise<void> {
      const current = Object.entries(await readSnoozed()).filter(([, until]) => until > now());
      await local.set({ [SNOOZED]: { ...Object.fromEntries(current), [ruleId]: now() + DAY } });
    },
  };
}
