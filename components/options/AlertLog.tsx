import { scaleOf } from '../../lib/options/alert-draft';
import type { OptionsModel } from '../../lib/options/model';
import { textFromNumber } from '../../lib/options/number-text';
import { useTranslate } from '../translate-context';

/** Past alerts, newest first: what was crossed, the figure, and when. */
export function AlertLog({ log, locale }: { log: OptionsModel['log']; locale: string }) {
  const t = useTranslate();
  const when = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <div class="field">
      <h3 class="field-label">{t('options_log_title')}</h3>
      {log.length === 0 ? (
        <p class="field-help">{t('options_log_none')}</p>
      ) : (
        <ul class="list">
          {log.map((entry) => {
            const scale = scaleOf(entry.kind);
            const digits = Number(textFromNumber(entry.value, scale));
            return (
              <li key={`${entry.ruleId}${entry.at}`}>
                <span class="grow">
                  {entry.symbol && <bdi>{entry.symbol} </bdi>}
                  {t(`options_alert_kind_${entry.kind}`)}{' '}
                  {new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(digits)}
                  {scale === 'percent' && ' %'}
                </span>
                <time class="field-help" dateTime={new Date(entry.at).toISOString()}>
                  {when.format(entry.at)}
                </time>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
