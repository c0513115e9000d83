import { useState } from 'preact/hooks';
import {
  type AlertDraft,
  draftFrom,
  KINDS,
  needsDate,
  needsSymbol,
  readDraft,
  scaleOf,
} from '../../lib/options/alert-draft';
import type { OptionsActions, OptionsModel } from '../../lib/options/model';
import { textFromNumber } from '../../lib/options/number-text';
import type { AlertRule } from '../../lib/settings/settings';
import { useTranslate } from '../translate-context';
import { FieldRow } from './FieldRow';
import { fieldOf } from './field-of';

/** The list of alerts and a form for one more. */
export function AlertsEditor({ model, actions }: { model: OptionsModel; actions: OptionsActions }) {
  const t = useTranslate();
  const { alerts } = model.settings;
  const [draft, setDraft] = useState<AlertDraft>(draftFrom('dayMove'));
  const [problem, setProblem] = useState<string | null>(null);
  const scale = scaleOf(draft.kind);
  const describe = (rule: AlertRule) => {
    const unit = scaleOf(rule.kind);
    const figure = t(`options_alert_kind_${rule.kind}`);
    if (rule.kind === 'fedTarget') return figure;
    const amount = `${textFromNumber(rule.threshold, unit)}${unit === 'percent' ? ' %' : ''}`;
    return [rule.symbol, figure, t(`options_alert_direction_${rule.direction}`), amount]
      .filter(Boolean)
      .join(' ');
  };
  const add = () => {
    const read = readDraft(draft, crypto.randomUUID());
    if ('problem' in read) {
      setProblem(t(read.problem, draft.threshold || draft.symbol));
      return;
    }
    setProblem(null);
    setDraft(draftFrom(draft.kind));
    actions.change({ alerts: [...alerts, read.rule] }, 'alerts');
  };
  return (
    <FieldRow field={fieldOf('alerts')} model={model} onUndo={actions.undo} problem={problem} group>
      {alerts.length === 0 && <p class="field-help">{t('options_alerts_none')}</p>}
      <ul class="list">
        {alerts.map((rule) => (
          <li key={rule.id}>
            <label>
              <input
                type="checkbox"
                checked={rule.enabled}
                onChange={(event) => {
                  const enabled = event.currentTarget.checked;
                  actions.change(
                    { alerts: alerts.map((each) => (each.id === rule.id ? { ...each, enabled } : each)) },
                    'alerts',
                  );
                }}
              />{' '}
              {describe(rule)}
            </label>
            <button
              type="button"
              class="quiet"
              aria-label={t('options_alert_remove', describe(rule))}
              onClick={() =>
                actions.change({ alerts: alerts.filter((each) => each.id !== rule.id) }, 'alerts')
              }
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <label class="stacked">
          {t('options_alert_kind')}
          <select
            value={draft.kind}
            onChange={(event) => setDraft(draftFrom(event.currentTarget.value as AlertRule['kind']))}
          >
            {KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {t(`options_alert_kind_${kind}`)}
              </option>
            ))}
          </select>
        </label>
        {needsSymbol(draft.kind) && (
          <label class="stacked">
            {t('options_alert_symbol')}
            <input
              class="symbol"
              value={draft.symbol}
              maxLength={16}
              onInput={(event) => setDraft({ ...draft, symbol: event.currentTarget.value })}
            />
          </label>
        )}
        {needsDate(draft.kind) && (
          <label class="stacked">
            {t('options_alert_since')}
            <input
              type="date"
              value={draft.since}
              onInput={(event) => setDraft({ ...draft, since: event.currentTarget.value })}
            />
          </label>
        )}
        {draft.kind !== 'fedTarget' && (
          <>
            <label class="stacked">
              {t('options_alert_direction')}
              <select
                value={draft.direction}
                onChange={(event) =>
                  setDraft({ ...draft, direction: event.currentTarget.value as AlertRule['direction'] })
                }
              >
                {(['above', 'below', 'either'] as const).map((direction) => (
                  <option key={direction} value={direction}>
                    {t(`options_alert_direction_${direction}`)}
                  </option>
                ))}
              </select>
            </label>
            <label class="stacked">
              {t('options_alert_threshold')}
              <span class="with-unit">
                <input
                  class="number"
                  inputMode="decimal"
                  value={draft.threshold}
                  onInput={(event) => setDraft({ ...draft, threshold: event.currentTarget.value })}
                />
                {scale === 'percent' && <span class="unit">%</span>}
              </span>
            </label>
          </>
        )}
        <button type="submit">{t('options_alert_add')}</button>
      </form>
    </FieldRow>
  );
}
