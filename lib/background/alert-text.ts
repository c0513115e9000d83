import type { FiredAlert } from '../alerts/engine';
import type { AlertFigure } from '../alerts/reading';
import type { Format } from '../format/format';
import type { MessageKey, Translate } from '../i18n/translate';
import type { Pair } from '../settings/settings';

interface Writers {
  t: Translate;
  format: Format;
  /** The chosen pair, for rules that name none. */
  pair: Pair;
}

/** What a notification says: the crossing, then the figures, sources and dates that made it fire. */
export function alertText(
  fired: FiredAlert,
  { t, format, pair }: Writers,
): { title: string; message: string } {
  const { rule, side, value } = fired;
  const subject = rule.symbol ?? nameOf(rule.pair ?? pair);
  const title = t(`background_alert_${rule.kind}_${side}` as MessageKey, subject, amount(fired, format));
  const figures = fired.figures.map((figure) => figureText(figure, { t, format, value }));
  return { title, message: figures.join('\n') };
}

const nameOf = ({ small, large }: Pair) => `${small} / ${large}`;

function amount({ rule, value }: FiredAlert, format: Format): string {
  switch (rule.kind) {
    case 'discount':
    case 'discountPercentile':
      return format.percent(value, 0);
    case 'dayMove':
    case 'moveSincePublication':
      return format.signedPercent(value, 1);
    case 'streak':
      return format.days(Math.abs(value));
    case 'trailingPE':
      return format.multiple(value);
    case 'price':
      return format.number(value, 2);
    case 'fedTarget':
      return format.percent(value, 2);
  }
}

function figureText(
  figure: AlertFigure,
  { t, format }: { t: Translate; format: Format; value: number },
): string {
  const { symbol, what, value, source, asOf } = figure;
  const written =
    what === 'fedTarget'
      ? format.percent(value, 2)
      : what === 'changeFraction'
        ? format.signedPercent(value, 2)
        : format.number(value, what === 'trailingPE' ? 1 : 2);
  const text = `${symbol ? `${symbol} ` : ''}${written} · ${source}`;
  return asOf === null ? text : `${text} · ${t('common_as_of', format.moment(asOf))}`;
}
