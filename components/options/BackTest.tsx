import { useState } from 'preact/hooks';
import type { BackTest as Result } from '../../lib/alerts/back-test';
import type { Format } from '../../lib/format/format';
import { scaleOf } from '../../lib/options/alert-draft';
import type { OptionsActions, OptionsModel } from '../../lib/options/model';
import { ruleText } from '../../lib/options/rule-text';
import type { TriedRule } from '../../lib/options/try-rule';
import { dayOf } from '../../lib/popup/chart-view';
import type { AlertRule } from '../../lib/settings/settings';
import { DAY, SECOND } from '../../lib/time';
import { ChartTable } from '../chart/chart-table';
import { LineChart } from '../chart/line-chart';
import { useFormatting } from '../theme/format-context';
import { useTranslate } from '../translate-context';

interface BackTestProps {
  /** The rule under which this stands; nothing is shown for another one. */
  ruleId: string;
  model: Pick<OptionsModel, 'tried' | 'settings'>;
  actions: Pick<OptionsActions, 'tryRule' | 'fetchForTry' | 'closeTry'>;
}

/** 'This rule would have fired on these dates', over the stored history. */
export function BackTest({ ruleId, model, actions }: BackTestProps) {
  const t = useTranslate();
  const { format } = useFormatting();
  const { tried } = model;
  if (tried?.rule.id !== ruleId) return null;
  const text = ruleText(tried.rule, { t, format, pair: model.settings.pair });
  return (
    <section class="back-test" aria-label={t('options_try_title')} aria-live="polite">
      <div class="section-head">
        <b>
          <bdi>{text}</bdi>
        </b>
        <button type="button" class="quiet" onClick={actions.closeTry}>
          {t('options_try_close')}
        </button>
      </div>
      <Outcome tried={tried} text={text} look={lookOf(model)} onFetch={actions.fetchForTry} />
    </section>
  );
}

const lookOf = ({ settings }: BackTestProps['model']) => `${settings.theme}/${settings.palette}`;

interface OutcomeProps {
  tried: TriedRule;
  text: string;
  look: string;
  onFetch(): void;
}

function Outcome({ tried, text, look, onFetch }: OutcomeProps) {
  const t = useTranslate();
  switch (tried.state) {
    case 'loading':
      return <p class="field-help">{t('options_try_loading')}</p>;
    case 'unknowable':
      return <p>{t('options_try_unknowable')}</p>;
    case 'recording':
      return <p>{t('options_try_recorded', tried.days, tried.needed)}</p>;
    case 'missing':
      return (
        <>
          <p>{t(tried.failed ? 'options_try_failed' : 'options_try_missing')}</p>
          <button type="button" onClick={onFetch}>
            {t('options_try_fetch')}
          </button>
        </>
      );
    case 'tried':
      return (
        <>
          <Fired rule={tried.rule} result={tried.result} text={text} look={look} />
          {tried.more && (
            <button type="button" class="quiet" onClick={onFetch}>
              {t('options_try_more')}
            </button>
          )}
        </>
      );
  }
}

/** Beyond this many dates a list is no longer read; the chart shows them all. */
const MOST_DATES = 12;
const HEIGHT = 180;

function valueText(rule: AlertRule, value: number, format: Format): string {
  switch (scaleOf(rule.kind)) {
    case 'percent':
      return format.percent(value, 1);
    case 'days':
      return format.days(Math.abs(value));
    default:
      return rule.kind === 'fedTarget' ? format.percent(value, 2) : format.number(value, 2);
  }
}

function Fired({
  rule,
  result,
  text,
  look,
}: {
  rule: AlertRule;
  result: Result;
  text: string;
  look: string;
}) {
  const t = useTranslate();
  const { format } = useFormatting();
  const [cursor, setCursor] = useState<number | null>(null);
  const [asTable, setAsTable] = useState(false);
  const { points, fired } = result;
  const write = (value: number | null) => (value === null ? '' : valueText(rule, value, format));
  const days = new Set(fired.map(({ day }) => day));
  const data = {
    x: Float64Array.from(points, ({ day }) => (day * DAY) / SECOND),
    lines: [Float64Array.from(points, ({ value }) => value)],
  };
  const reading = (at: number) => {
    const point = points[at];
    return point ? `${format.day(point.day)} · ${write(point.value)}` : '';
  };
  const first = format.day(points[0]?.day ?? 0);
  const last = format.day(points.at(-1)?.day ?? 0);
  const latest = fired.slice(-MOST_DATES).reverse();
  const label = t('options_try_chart', text);
  return (
    <>
      <p>
        {fired.length > 0
          ? t('options_try_fired', first, last, fired.length)
          : t('options_try_never', first, last)}
      </p>
      {fired.length > 0 && (
        <ul class="dates">
          {latest.map(({ day, value }) => (
            <li key={day}>
              {format.day(day)} <span class="unit">{write(value)}</span>
            </li>
          ))}
          {fired.length > MOST_DATES && (
            <li class="unit">{t('options_try_earlier', fired.length - MOST_DATES)}</li>
          )}
        </ul>
      )}
      {asTable ? (
        <ChartTable
          data={data}
          caption={label}
          heads={[t('popup_date'), t(`options_alert_kind_${rule.kind}`)]}
          date={(x) => format.day(dayOf(x))}
          value={write}
          height={HEIGHT}
        />
      ) : (
        <>
          <p class="chart-reading" aria-hidden="true">
            {reading(cursor ?? points.length - 1)}
          </p>
          <LineChart
            data={data}
            lines={[{ label: '', tone: 'ink' }]}
            dots={points.flatMap(({ day }, at) => (days.has(day) ? [at] : []))}
            height={HEIGHT}
            base={rule.kind === 'fedTarget' ? 0 : rule.threshold}
            label={label}
            look={look}
            reading={reading}
            cursor={cursor}
            onCursor={setCursor}
            axisValue={(value) =>
              scaleOf(rule.kind) === 'days' ? format.number(value, 0) : valueText(rule, value, format)
            }
            axisDay={format.axisDay}
          />
        </>
      )}
      <button type="button" class="quiet" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
        {t('popup_table')}
      </button>
    </>
  );
}
