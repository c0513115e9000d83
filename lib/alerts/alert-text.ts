import type { Format } from '../format/format';
import { sourceLabel } from '../i18n/source-label';
import type { MessageKey, Translate } from '../i18n/translate';
import type { PastAlert } from './past-alerts';
import type { AlertFigure } from './reading';

interface Writers {
  t: Translate;
  format: Format;
}

export interface AlertText {
  /** What was crossed, in one line. */
  title: string;
  /** The figures that made it fire, each with source and date. */
  figures: string[];
}

/** What an alert says, in its notification and in the log. */
export function alertText(alert: PastAlert, { t, format }: Writers): AlertText {
  const { kind, side, symbol, pair } = alert;
  const subject = symbol ?? (pair ? `${pair.small} / ${pair.large}` : '');
  const title = t(`background_alert_${kind}_${side}` as MessageKey, subject, amount(alert, format));
  return { title, figures: alert.figures.map((figure) => figureText(figure, { t, format })) };
}

function amount({ kind, value, figures }: PastAlert, format: Format): string {
  switch (kind) {
    case 'discount':
      return format.percent(value, 0);
    case 'discountPercentile':
      return format.number(100 * value, 0);
    case 'dayMove':
    case 'moveSincePublication':
      return format.signedPercent(value, 1);
    case 'streak':
      return format.days(Math.abs(value));
    case 'trailingPE':
      return format.multiple(value);
    case 'price':
      return format.price(value, figures[0]?.currency ?? null);
    case 'fedTarget':
      return format.percent(value, 2);
  }
}

function figureText(figure: AlertFigure, { t, format }: Writers): string {
  const { symbol, source, asOf } = figure;
  const written = [symbol, valueText(figure, format)].filter(Boolean).join(' ');
  const text = `${written} · ${sourceLabel(source, t)}`;
  return asOf === null ? text : `${text} · ${t('common_as_of', format.moment(asOf))}`;
}

function valueText({ what, value, currency }: AlertFigure, format: Format): string {
  switch (what) {
    case 'fedTarget':
      return format.percent(value, 2);
    case 'changeFraction':
      return format.signedPercent(value, 2);
    case 'trailingPE':
    case 'reportedPE':
    case 'forwardPE':
      return `P/E ${format.multiple(value)}`;
    default:
      return format.price(value, currency ?? null);
  }
}
