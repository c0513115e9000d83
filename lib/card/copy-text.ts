import type { Format } from '../format/format';
import { basisLabel } from '../i18n/basis-label';
import { sourceText } from '../i18n/source-text';
import type { Translate } from '../i18n/translate';
import type { Metric } from '../market/types';
import type { CardView } from './types';

export interface CopyKit {
  t: Translate;
  format: Format;
}

/** The card's figures as plain text, a line each, every one with its source and date. */
export function copyText(view: CardView, { t, format }: CopyKit): string {
  const title = [view.symbol, view.name].filter(Boolean).join(' ');
  const lines = [view.exchange ? `${title} (${view.exchange})` : title];
  const add = (label: string, metric: Metric | null, written: (value: number) => string, note = '') => {
    if (metric?.value == null) return;
    const [source] = sourceText(metric, t, format);
    const basis = metric.basis ? basisLabel(metric, t) : '';
    const notes = [basis, note, source].filter(Boolean).join('; ');
    lines.push(`${label}: ${written(metric.value)} (${notes})`);
  };
  const money = (metric: Metric | null) => (value: number) =>
    metric?.unit === 'currency' ? format.price(value, metric.currency) : format.number(value);
  add(t('card_price'), view.price, money(view.price));
  add(t('card_change'), view.change, (value) => format.signedPercent(value));
  for (const row of view.rows) {
    if (row.type === 'figure') {
      const { metric, write } = row;
      add(t(`card_field_${row.id}`, view.pair.small), metric, (value) => {
        if (write === 'percent') return format.percent(value);
        if (write === 'compact') return format.compactPrice(value, metric?.currency);
        return write === 'price' ? format.price(value, metric?.currency) : format.multiple(value);
      });
    } else if (row.type === 'multiple') {
      const against = row.versus
        .flatMap(({ symbol, verdict }) =>
          verdict.comparable
            ? [`${t('card_versus')} ${symbol} ${format.signedPercent(verdict.premium, 0)}`]
            : [],
        )
        .join(', ');
      add(t('card_field_trailingPE'), row.metric, (value) => format.multiple(value), against);
    } else if (row.type === 'range') {
      add(t('card_range_low'), row.low, money(row.low));
      add(t('card_range_high'), row.high, money(row.high));
    } else if (row.type === 'returns') {
      for (const { window, metric } of row.windows)
        add(t(`card_window_${window}`), metric, (value) => format.signedPercent(value, 1));
    } else if (row.type === 'since') {
      const label = t('card_since', format.day(row.since.published));
      add(label, row.since.own, (value) => format.signedPercent(value, 1));
    }
  }
  return lines.join('\n');
}
