import type { PopupView } from '../../lib/popup/view';
import { useFormatting } from '../theme/format-context';
import { useTranslate } from '../translate-context';

/** The scale always covers what discounts have been in the last decades, and stretches for more. */
const USUAL = { low: -0.1, high: 0.4 };
/** A place among fewer recorded days than this says nothing. */
const ENOUGH_DAYS = 20;

const downToTenth = (value: number) => Math.floor(value * 10) / 10;
const upToTenth = (value: number) => Math.ceil(value * 10) / 10;

/** Today's discount on its scale, with the recorded range and median behind it. */
export function Gauge({ view }: { view: PopupView | null }) {
  const t = useTranslate();
  const { format } = useFormatting();
  const verdict = view?.multiples[0]?.verdict;
  const discount = verdict?.comparable ? verdict.discount : null;
  const gauge = view?.gauge ?? null;
  const low = Math.min(USUAL.low, downToTenth(gauge?.low ?? discount ?? 0));
  const high = Math.max(USUAL.high, upToTenth(gauge?.high ?? discount ?? 0));
  const place = (value: number) => `${(100 * (value - low)) / (high - low)}%`;
  const span =
    gauge && gauge.days > 1 ? { from: place(gauge.low), to: (gauge.high - gauge.low) / (high - low) } : null;

  let caption = ' ';
  if (view && discount === null) caption = t('popup_gauge_none');
  else if (gauge && gauge.days >= ENOUGH_DAYS) {
    caption = t(
      'popup_gauge',
      format.percent(gauge.wider, 0),
      format.number(gauge.days, 0),
      format.percent(gauge.median, 1),
    );
  } else if (gauge) caption = t('popup_gauge_few', format.day(gauge.since), format.days(gauge.days));

  return (
    <figure class="gauge">
      <div class="gauge-scale" aria-hidden="true">
        <bdi>{format.percent(low, 0)}</bdi>
        <div class="gauge-track">
          <i class="gauge-zero" style={{ insetInlineStart: place(0) }} />
          {span && (
            <i class="gauge-span" style={{ insetInlineStart: span.from, inlineSize: `${100 * span.to}%` }} />
          )}
          {span && gauge && <i class="gauge-median" style={{ insetInlineStart: place(gauge.median) }} />}
          {discount !== null && <i class="gauge-now" style={{ insetInlineStart: place(discount) }} />}
        </div>
        <bdi>{format.percent(high, 0)}</bdi>
      </div>
      <figcaption class="soft">
        {discount !== null && (
          <span class="sr-only">{t('popup_discount_value', format.percent(discount, 1))} </span>
        )}
        {caption}
      </figcaption>
    </figure>
  );
}
