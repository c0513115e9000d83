import { alertText } from '../../lib/alerts/alert-text';
import type { OptionsActions, OptionsModel } from '../../lib/options/model';
import { useFormatting } from '../theme/format-context';
import { useTranslate } from '../translate-context';

interface AlertLogProps {
  alerts: OptionsModel['alerts'];
  actions: Pick<OptionsActions, 'snooze'>;
}

/** Past alerts, newest first: what was crossed, on which figures, and the way to keep its rule quiet. */
export function AlertLog({ alerts, actions }: AlertLogProps) {
  const t = useTranslate();
  const { format } = useFormatting();
  return (
    <section class="field" id="alert-log" aria-labelledby="alert-log-title">
      <span class="field-label" id="alert-log-title">
        {t('options_log_title')}
      </span>
      {alerts.log.length === 0 && <p class="field-help">{t('options_log_none')}</p>}
      <ul class="list">
        {alerts.log.map((alert) => {
          const { title, figures } = alertText(alert, { t, format });
          const until = alerts.snoozed[alert.ruleId];
          return (
            <li key={`${alert.ruleId}${alert.at}`} class="past-alert">
              <div class="row">
                <span class="grow">
                  <bdi>{title}</bdi>
                </span>
                <time class="field-help" dateTime={new Date(alert.at).toISOString()}>
                  {format.moment(alert.at)}
                </time>
                {until === undefined ? (
                  <button
                    type="button"
                    class="quiet"
                    aria-label={`${t('background_alert_snooze')}: ${title}`}
                    onClick={() => actions.snooze(alert.ruleId, true)}
                  >
                    {t('background_alert_snooze')}
                  </button>
                ) : (
                  <span class="field-help">{t('options_alert_quiet_until', format.moment(until))}</span>
                )}
              </div>
              {figures.map((figure) => (
                <p key={figure} class="field-help">
                  <bdi>{figure}</bdi>
                </p>
              ))}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
