import type { Side } from '../analytics/types';
import type { Format } from '../format/format';
import { basisLabel } from '../i18n/basis-label';
import { multipleLabel } from '../i18n/multiple-label';
import { originLabel, reasonText, sourceLabel } from '../i18n/source-label';
import type { Translate } from '../i18n/translate';
import { answerOf, speaksOfSizes, WHY_NOT } from './answer';
import type { PopupView } from './view';

const WINDOWS = ['1M', '3M', '6M', 'YTD', '1Y', '3Y', '5Y'] as const;

function answerText(view: PopupView, t: Translate, format: Format): string {
  const answer = answerOf(view);
  const sizes = speaksOfSizes(view.pair);
  const small = sizes ? t('popup_small_caps') : view.pair.small;
  const large = sizes ? t('popup_large_caps') : view.pair.large;
  if (answer.kind === 'below' || answer.kind === 'above') {
    const keys = sizes
      ? ({ below: 'popup_answer_below', above: 'popup_answer_above' } as const)
      : ({ below: 'popup_answer_one_below', above: 'popup_answer_one_above' } as const);
    const sentence = t(keys[answer.kind], small, large, format.percent(answer.discount, 1));
    return `${sentence} ${t('popup_parity', format.signedPercent(answer.parityUpside, 1))}`;
  }
  if (answer.kind === 'level') return t('popup_answer_level', small, large);
  if (answer.kind !== 'not-comparable') return t('popup_answer_no_multiple', small, large);
  return `${t('popup_answer_not_comparable', small, large)} ${t(WHY_NOT[answer.why])}`;
}

/** A P/E is named once for both sides; which one it is, its name says. */
function multipleText(view: PopupView, side: Side, t: Translate, format: Format): string {
  const [answer] = view.multiples;
  const metric = answer?.[side];
  const { symbol, failure } = view[side];
  const head = `${multipleLabel(answer?.id ?? 'trailingPE', t)} ${symbol}`;
  if (!metric || metric.value === null) {
    const reason = metric?.reason ?? failure ?? 'not-provided';
    const none = reason === 'loss' ? t('common_not_meaningful') : format.number(null);
    return `${head}: ${none} (${reasonText(reason, t)})`;
  }
  const origin = t(
    metric.asOf === null ? 'popup_source_fetched' : 'popup_source_day',
    originLabel(metric, t),
    format.moment(metric.asOf ?? metric.fetchedAt),
  );
  const check = metric.check
    ? `; ${t('common_check', sourceLabel(metric.check.source, t), format.multiple(metric.check.value))}`
    : '';
  return `${head}: ${format.multiple(metric.value)} (${basisLabel(metric, t)}; ${origin}${check})`;
}

/** The comparison as plain text for a mail or a note: the answer, both multiples, returns by the measure shown, as-of and sources. */
export function copyText(view: PopupView, t: Translate, format: Format): string {
  const lines = [answerText(view, t, format)];
  for (const side of ['small', 'large'] as const) lines.push(multipleText(view, side, t, format));
  const known = WINDOWS.flatMap((window) => {
    const trailing = view.trailing[window];
    return trailing ? [{ window, trailing }] : [];
  });
  if (known.length > 0 && view.span) {
    const measure = t(view.measure === 'total' ? 'popup_measure_total' : 'popup_measure_price');
    lines.push('', `${t('popup_returns')} · ${measure} · ${t('popup_until', format.day(view.span.until))}`);
    for (const { window, trailing } of known) {
      lines.push(
        `${t(`popup_window_${window.toLowerCase() as Lowercase<typeof window>}`)}: ${view.pair.small} ${format.signedPercent(trailing.small)}, ${view.pair.large} ${format.signedPercent(
          trailing.large,
        )}, ${format.points(trailing.small - trailing.large)}`,
      );
    }
  }
  if (view.asOf !== null) {
    const sources = view.sources.map((source) => sourceLabel(source, t)).join(', ');
    lines.push('', t('popup_footer', format.moment(view.asOf), sources));
  }
  return `${lines.join('\n')}\n`;
}
