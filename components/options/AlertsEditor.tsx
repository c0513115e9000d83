import { useState } from 'preact/hooks';
import { draftFrom, draftOf } from '../../lib/options/alert-draft';
import type { OptionsActions, OptionsModel } from '../../lib/options/model';
import { ruleText } from '../../lib/options/rule-text';
import type { AlertRule } from '../../lib/settings/settings';
import { useFormatting } from '../theme/format-context';
import { useTranslate } from '../translate-context';
import { AlertForm } from './AlertForm';
import { BackTest } from './BackTest';
import { FieldRow } from './FieldRow';
import { fieldOf } from './field-of';

/** The list of alerts and a form for one more. */
export function AlertsEditor({ model, actions }: { model: OptionsModel; actions: OptionsActions }) {
  const t = useTranslate();
  const { format } = useFormatting();
  const { alerts, pair } = model.settings;
  const [editing, setEditing] = useState<string | null>(null);
  const store = (next: AlertRule[]) => actions.change({ alerts: next }, 'alerts');
  const checkSymbol = async (symbol: string) => {
    // Without an answer from the directory nothing is known against the symbol.
    const found = await actions.lookUp(symbol).catch(() => null);
    const known = found === null || found.some((instrument) => instrument.symbol === symbol);
    return known ? null : t('options_pair_unknown', symbol);
  };
  const form = { settings: model.settings, checkSymbol, onTry: actions.tryRule };
  return (
    <FieldRow field={fieldOf('alerts')} model={model} onUndo={actions.undo} group>
      {alerts.length === 0 && <p class="field-help">{t('options_alerts_none')}</p>}
      <ul class="list">
        {alerts.map((rule) => {
          const text = ruleText(rule, { t, format, pair });
          return (
            <li key={rule.id}>
              {editing === rule.id ? (
                <AlertForm
                  {...form}
                  start={draftOf(rule)}
                  id={rule.id}
                  onRule={(next) => {
                    setEditing(null);
                    store(
                      alerts.map((each) => (each.id === rule.id ? { ...next, enabled: each.enabled } : each)),
                    );
                  }}
                  onCancel={() => setEditing(null)}
                />
              ) : (
                <>
                  <label class="grow">
                    <input
                      type="checkbox"
                      checked={rule.enabled}
                      onChange={(event) => {
                        const enabled = event.currentTarget.checked;
                        store(alerts.map((each) => (each.id === rule.id ? { ...each, enabled } : each)));
                      }}
                    />{' '}
                    <bdi>{text}</bdi>
                  </label>
                  <Snoozed ruleId={rule.id} model={model} actions={actions} />
                  <span class="acts">
                    <button
                      type="button"
                      class="quiet"
                      aria-label={`${t('options_alert_try')}: ${text}`}
                      onClick={() => actions.tryRule(rule)}
                    >
                      {t('options_alert_try')}
                    </button>
                    <button
                      type="button"
                      class="quiet"
                      aria-label={`${t('options_alert_edit')}: ${text}`}
                      onClick={() => setEditing(rule.id)}
                    >
                      {t('options_alert_edit')}
                    </button>
                    <button
                      type="button"
                      class="quiet"
                      aria-label={t('options_alert_remove', text)}
                      onClick={() => store(alerts.filter((each) => each.id !== rule.id))}
                    >
                      ×
                    </button>
                  </span>
                </>
              )}
              <BackTest ruleId={rule.id} model={model} actions={actions} />
            </li>
          );
        })}
      </ul>
      <AlertForm
        {...form}
        start={draftFrom('dayMove')}
        id={null}
        onRule={(rule) => store([...alerts, rule])}
        onTry={(rule) => actions.tryRule({ ...rule, id: DRAFT })}
      />
      <BackTest ruleId={DRAFT} model={model} actions={actions} />
    </FieldRow>
  );
}

/** What the rule in the form is tried as. */
const DRAFT = 'draft';

/** Until when a rule stays quiet, and the way to end it. */
function Snoozed({
  ruleId,
  model,
  actions,
}: {
  ruleId: string;
  model: OptionsModel;
  actions: OptionsActions;
}) {
  const t = useTranslate();
  const { format } = useFormatting();
  const until = model.alerts.snoozed[ruleId];
  if (until === undefined) return null;
  return (
    <>
      <span class="field-help">{t('options_alert_quiet_until', format.moment(until))}</span>
      <button type="button" class="quiet" onClick={() => actions.snooze(ruleId, false)}>
        {t('options_alert_wake')}
      </button>
    </>
  );
}
