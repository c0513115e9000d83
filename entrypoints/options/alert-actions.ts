import { send } from '../../lib/messaging/messaging';
import type { OptionsActions } from '../../lib/options/model';
import { historiesFor, needsRecord, type StoredPast, tryRule } from '../../lib/options/try-rule';
import type { AlertRule } from '../../lib/settings/settings';
import { type Bench, transport } from './bench';

type AlertActions = Pick<OptionsActions, 'snooze' | 'tryRule' | 'fetchForTry' | 'closeTry'>;

/** Keeping rules quiet, and trying them on the past. */
export function alertActions({ model, set, refreshData }: Bench): AlertActions {
  async function past(rule: AlertRule, fetch: boolean): Promise<StoredPast> {
    const { pair } = model.value.settings;
    const symbols = historiesFor(rule, pair);
    const histories =
      symbols.length > 0
        ? await send(transport, 'histories.whole', { symbols, ...(fetch && { fetch }) })
        : {};
    if (!needsRecord(rule)) return { histories, recorded: [], fedFunds: null };
    const { valuationHistory, fedFunds } = await send(transport, 'compare.data', {
      pair: rule.pair ?? pair,
      ...(fetch && { refresh: true }),
    });
    return { histories, recorded: valuationHistory, fedFunds: fedFunds.fedFunds };
  }

  async function attempt(rule: AlertRule, fetch: boolean): Promise<void> {
    set({ tried: { rule, state: 'loading' } });
    const tried = await past(rule, fetch).then(
      (stored) => tryRule(rule, stored, model.value.settings.pair),
      () => ({ rule, state: 'missing' as const, failed: true }),
    );
    // Another one may have been tried meanwhile, or this one closed.
    if (model.value.tried?.rule !== rule) return;
    if (fetch && tried.state === 'missing') set({ tried: { ...tried, failed: true } });
    else set({ tried: fetch && tried.state === 'tried' ? { ...tried, more: false } : tried });
  }

  return {
    async snooze(rule, quiet) {
      await send(transport, 'alerts.snooze', { rule, quiet });
      await refreshData();
    },
    tryRule: (rule) => void attempt(rule, false),
    fetchForTry() {
      const { tried } = model.value;
      if (tried) void attempt(tried.rule, true);
    },
    closeTry: () => set({ tried: null }),
  };
}
