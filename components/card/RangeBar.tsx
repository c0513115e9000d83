import type { CardRow, Shown } from '../../lib/card/types';
import { useFormatting } from '../theme/format-context';
import { useTranslate } from '../translate-context';
import { CardFigure } from './CardFigure';

export interface RangeBarProps {
  row: Extract<CardRow, { type: 'range' }>;
  /** Says how its ends are written: money or index points. */
  price: Shown;
}

/** Where the price stands between the year's low and high. */
export function RangeBar({ row, price }: RangeBarProps) {
  const t = useTranslate();
  const { format } = useFormatting();
  const { low, high, at } = row;
  const write = (value: number) =>
    price?.unit === 'points' ? format.number(value) : format.price(value, low?.currency);
  const bothMissing = low !== null && high !== null && low.value === null && high.value === null;
  return (
    <div class="wide range tip-anchor">
      <span class="label">{t('card_field_fiftyTwoWeek')}</span>
      <CardFigure metric={low} label={t('card_range_low')} write={write} />
      {!bothMissing && (
        <>
          <span
            class="track"
            {...(at !== null && { role: 'img', 'aria-label': t('card_range_at', format.percent(at, 0)) })}
          >
            {at !== null && <span class="mark" style={{ insetInlineStart: `${at * 100}%` }} />}
          </span>
          <CardFigure metric={high} label={t('card_range_high')} write={write} />
        </>
      )}
    </div>
  );
}
