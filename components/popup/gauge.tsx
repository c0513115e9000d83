import type { PopupView } from '../../lib/popup/view';
import { useFormatting } from '../theme/format-context';
import { Rich } from '../theme/rich';
import { useTranslate } from '../translate-context';

/** The scale always covers what discounts have been in the last decades, and stretches for more. */
const USUAL = { low: -0.1, high: 0.4 };
/** A place among fewer recorded days than this says nothing. */
const ENOUGH_DAYS = 20;

const downToTenth = (value: number) => Math.floor(value * 10) / 10;
const upToTenth = (value: number) => Math.ceil(value * 10) / 10;

/** Today's discount on its scale, with the recorded range and median, or how far rounding reaches, behind it. */
export function Gauge({ view }: { view: PopupView | null }) {
  const t = useTranslate();
  const { format } = useFormatting();
  const verdict = view?.multiples[0]?.verdict;
  const discount = verdict?.comparable ? verdict.discount : null;
  const gauge = view?.gauge ?? null;
  const low = Math.min(USUAL.low, downToTenth(gauge?.low ?? discount ?? 0));
  const high = Math.max(USUAL.high, upToTenth(gauge?.high ?? discount ?? 0));
  const place = (value: number) => `${(100 * (value - low)) / (high - low)}%`;
  const recorded = gauge && gauge.days > 1 ? ([gauge.low, gauge.high] as const) : null;
  const span = view?.range?.discount ?? recorded;
  // What it says once a year is recorded, with the marks it explains.
  const room = t(
    'popup_gauge',
    format.percent(0.99, 0),
    `▬ ${format.number(999, 0)}`,
    `▮ ${format.percent(0.999, 1)}`,
  );
  return (
    <figure class="gauge">
      <p class="gauge-head">
        {discount !== null && <i class="gauge-key gauge-now" />} {t('popup_discount')}{' '}
        <b>
          <bdi class="figure">{format.percent(discount, 1)}</bdi>
        </b>
        {gauge && gauge.days >= ENOUGH_DAYS && gauge.zScore !== null && (
          <span class="soft">{t('popup_gauge_deviation', format.signedNumber(gauge.zScore, 1))}</span>
        )}
      </p>
      <div class="gauge-scale" aria-hidden="true">
        <bdi>{format.percent(low, 0)}</bdi>
        <div class="gauge-track">
          <i class="gauge-zero" style={{ insetInlineStart: place(0) }}>
            <bdi>{format.percent(0, 0)}</bdi>
          </i>
          {span && (
            <i
              class="gauge-span"
              style={{
                insetInlineStart: place(span[0]),
                insetInlineEnd: `${100 - Number.parseFloat(place(span[1]))}%`,
              }}
            />
          )}
          {recorded && gauge && <i class="gauge-median" style={{ insetInlineStart: place(gauge.median) }} />}
          {discount !== null && <i class="gauge-now" style={{ insetInlineStart: place(discount) }} />}
        </div>
        <bdi>{format.percent(high, 0)}</bdi>
      </div>
      <figcaption class="soft room" data-room={room}>
        <span>{view && <Caption view={view} discount={discount} />}</span>
      </figcaption>
    </figure>
  );
}

function Caption({ view, discount }: { view: PopupView; discount: number | null }) {
  const t = useTranslate();
  const { format } = useFormatting();
  const { gauge, range } = view;
  if (discount === null && view.awaited.includes('valuation')) return null;
  if (discount === null) return <>{t('popup_gauge_none')}</>;
  if (range) {
    return (
      <>{t('popup_range', format.percentRange(range.discount), format.percentRange(range.parityUpside))}</>
    );
  }
  if (!gauge) return null;
  if (gauge.days < ENOUGH_DAYS)
    return <>{t('popup_gauge_few', format.day(gauge.since), format.days(gauge.days))}</>;
  // What the scale shows of it stands before the word for it.
  return (
    <Rich
      text="popup_gauge"
      parts={[
        <bdi key="wider">{format.percent(gauge.wider, 0)}</bdi>,
        <span key="days">
          <i class="gauge-key gauge-span" /> <bdi>{format.number(gauge.days, 0)}</bdi>
        </span>,
        <span key="median">
          <i class="gauge-key gauge-median" /> <bdi>{format.percent(gauge.median, 1)}</bdi>
        </span>,
      ]}
    />
  );
}
