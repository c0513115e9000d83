import { evaluateAlerts } from '../alerts/engine';
import { type PastAlert, pastAlert } from '../alerts/past-alerts';
import { inQuietHours } from '../alerts/quiet-hours';
import { type AlertData, readingFor } from '../alerts/readings';
import { type WatchedRule, watchedRules } from '../alerts/rules';
import type { Market } from '../market/market';
import type { ComparisonData, ServedFacts, ServedHistory } from '../messaging/protocol';
import type { Pair, Settings } from '../settings/settings';
import type { AlertMemory } from './alert-memory';
import { AFTER_CLOSE } from './schedule';

export interface AlertRunnerDependencies {
  market: Pick<Market, 'comparison' | 'quotes' | 'histories' | 'sessions'>;
  memory: AlertMemory;
  settings(): Promise<Settings>;
  now(): number;
  /** Minute of the user's day, local time. */
  minuteOfDay(): number;
  /** Tells the user; several at once when evaluations were missed. */
  notify(fired: PastAlert[]): Promise<void>;
}

const pairKey = ({ small, large }: Pair) => `${small}|${large}`;

/**
 * Brings what the rules watch, asks the engine, remembers, logs and tells. One check at a time:
 * two alarms at once must not fire the same crossing twice.
 */
export function createAlertRunner(dependencies: AlertRunnerDependencies) {
  const { market, memory, now } = dependencies;
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
      basis: settings.basis,
      facts: (symbol) => facts[symbol],
      history: (symbol) => histories[symbol],
      fedFunds: first?.fedFunds,
      recorded: (pair) => comparisons.get(pairKey(pair))?.valuationHistory ?? [],
      sessionDay: (moment) => market.sessions.today(moment),
    };
  }

  function isQuiet({ quietHours, marketHoursOnly }: Settings): boolean {
    return (
      inQuietHours(quietHours, dependencies.minuteOfDay()) ||
      (marketHoursOnly && !market.sessions.isOpen(now()))
    );
  }

  async function check(): Promise<void> {
    const settings = await dependencies.settings();
    const snoozed = await memory.snoozed();
    const rules = watchedRules(settings).map((rule) => ({ ...rule, snoozedUntil: snoozed[rule.id] }));
    const data = await gather(rules, settings);
    const { fired, state } = evaluateAlerts({
      rules,
      state: await memory.state(),
      readings: (rule) => readingFor(rule, data),
      now: now(),
      quiet: isQuiet(settings),
    });
    const told = fired.map((one) => pastAlert(one, settings.pair));
    // Remembered before it is told: an alert lost to a crash is better than one told for ever.
    await memory.remember(state, told);
    if (told.length > 0) await dependencies.notify(told);
  }

  return {
    check(): Promise<void> {
      running = running.then(check, check);
      return running;
    },
    /**
     * Whether a look between the daily ones can bring anything: for alerts of the user's own while
     * figures move, and for whatever was held back once it may be told.
     */
    async isDue(): Promise<boolean> {
      const settings = await dependencies.settings();
      const { checkedAt, waiting } = await memory.state();
      const close = market.sessions.last(now()).close;
      const settled =
        !market.sessions.isOpen(now()) &&
        checkedAt !== null &&
        checkedAt >= close + AFTER_CLOSE &&
        checkedAt <= now();
      const own = settings.alerts.some(({ enabled }) => enabled) && !settled;
      return own || (waiting && !isQuiet(settings));
    },
  };
}
