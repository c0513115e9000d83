import { yearOf } from '../../lib/analytics/calendar';
import type { Side } from '../../lib/analytics/types';
import type { Format } from '../../lib/format/format';
import { basisLabel } from '../../lib/i18n/basis-label';
import { multipleLabel } from '../../lib/i18n/multiple-label';
import { originLabel, reasonText, sourceLabel } from '../../lib/i18n/source-label';
import type { Translate } from '../../lib/i18n/translate';
import { SNAPSHOT_DAY } from '../../lib/market/snapshot';
import type { PopupView } from '../../lib/popup/view';
import { DAY } from '../../lib/time';
import { Bar } from '../theme/bar';
import { Figure } from '../theme/figure';
import { useFormatting } from '../theme/format-context';
import { useTranslate } from '../translate-context';

const SIDES = ['small', 'large'] as const;

/** A moment's date, without the year where it is this one: two of them stand side by side. */
function dayNear(moment: number, now: number, format: Format): string {
  const day = Math.floor(moment / DAY);
  return yearOf(day) === yearOf(Math.floor(now / DAY)) ? format.axisDay(day, 'day') : format.day(day);
}

/** What is said of a P/E at its longest: how it was reckoned is unknown, and where it comes from. */
const roomOf = (t: Translate, format: Format) =>
  [
    basisLabel({ basis: 'unknown', horizon: 'trailing' }, t),
    t('popup_source_day', sourceLabel('snapshot', t), format.day(SNAPSHOT_DAY)),
  ].join('\n');

/** One side: the number, whose it is, how it was reckoned, where and when it comes from. */
function SideMultiple({ side, view }: { side: Side; view: PopupView }) {
  const t = useTranslate();
  const { format, now } = useFormatting();
  const { symbol, name, failure } = view[side];
  const [answer] = view.multiples;
  const metric = answer?.[side] ?? null;
  const label = multipleLabel(answer?.id ?? 'trailingPE', t);
  const moment = metric && (metric.asOf ?? metric.fetchedAt);
  if (!metric && !failure && view.awaited.includes('valuation')) return <AwaitedMultiple side={side} />;
  return (
    <div class={`multiple ${side}-side`}>
      <p class="multiple-figure">
        {side === 'small' && (
          <span class="multiple-name" aria-hidden="true" title={label}>
            {label}
          </span>
        )}
        {metric ? (
          <Figure metric={metric} tone={side} write={(value) => format.multiple(value)} />
        ) : (
          <span class={side}>{format.number(null)}</span>
        )}
        <b class={side} dir="auto" title={name}>
          {symbol}
        </b>
      </p>
      <p class="soft room" data-room={roomOf(t, format)}>
        {metric && metric.value !== null && moment !== null ? (
          <span>
            {basisLabel(metric, t)}
            <br />
            {t(
              metric.asOf === null ? 'popup_source_fetched' : 'popup_source_day',
              originLabel(metric, t),
              dayNear(moment, now, format),
            )}
          </span>
        ) : (
          <span>{reasonText(metric?.reason ?? failure ?? 'not-provided', t)}</span>
        )}
      </p>
    </div>
  );
}

/** The place of a side that is still to come. */
function AwaitedMultiple({ side }: { side: Side }) {
  const t = useTranslate();
  const { format } = useFormatting();
  return (
    <div class={`multiple ${side}-side`}>
      <p class="multiple-figure">
        <Bar width={3} />
      </p>
      <p class="room" data-room={roomOf(t, format)}>
        <span>
          <Bar width={8} />
          <br />
          <Bar width={8} />
        </span>
      </p>
    </div>
  );
}

/** Both P/Es side by side, whether or not they can be compared. */
export function MultiplesRow({ view }: { view: PopupView | null }) {
  const t = useTranslate();
  const id = view?.multiples[0]?.id ?? 'trailingPE';
  return (
    <section class="multiples tip-anchor" aria-label={multipleLabel(id, t)}>
      <h2 class="sr-only">{multipleLabel(id, t)}</h2>
      <div class="multiples-sides">
        {SIDES.map((side) =>
          view ? (
            <SideMultiple key={side} side={side} view={view} />
          ) : (
            <AwaitedMultiple key={side} side={side} />
          ),
        )}
      </div>
    </section>
  );
}
