import type { Format } from '../format/format';
import { basisLabel } from '../i18n/basis-label';
import { reasonText, sourceLabel } from '../i18n/source-label';
import type { Translate } from '../i18n/translate';
import { answerOf, speaksOfSizes } from './answer';
import type { PopupView } from './view';

const WINDOWS = ['1M', '3M', '6M', 'YTD', '1Y', '3Y', '5Y'];

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
  return t(
    answer.kind === 'not-comparable' ? 'popup_answer_not_comparable' : 'popup_answer_no_multiple',
    small,
    large,
  );
}

/** The comparison as plain text for a mail or a note: the answer, both multiples, returns, as-of and sources. */
export function copyText(view: PopupView, t: Translate, format: Format): string {
  const lines = [answerText(view, t, format)];
  for (const side of ['small', 'large'] as const) {
    const metric = view.multiples[0]?.[side];
    const { symbol, failure } = view[side];
    if (!metric || metric.value === null) {
      const reason = metric?.reason ?? failure ?? 'not-provided';
      const none = reason === 'loss' ? t('common_not_meaningful') : format.number(null);
      lines.push(`P/E ${symbol}: ${none} (${reasonText(reason, t)})`);
      continue;
    }
    const origin = t(
      'popup_source_day',
      sourceLabel(metric.source, t),
      format.moment(metric.asOf ?? metric.fetchedAt),
    );
    lines.push(`P/E ${symbol}: ${format.multiple(metric.value)} (${basisLabel(metric, t)}; ${origin})`);
  }
  const known = WINDOWS.flatMap((window) => {
    const trailing = view.trailing[window];
    return trailing ? [{ window, trailing }] : [];
  });
  if (known.length > 0 && view.span) {
    lines.push('', `${t('popup_returns')} ${t('popup_until', format.day(view.span.until))}`);
    for (const { window, trailing } of known) {
      lines.push(
        `${window}: ${view.pair.small} ${format.signedPercent(trailing.small)}, ${view.pair.large} ${format.signedPercent(
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
