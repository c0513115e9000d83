import type { CardView } from '../../lib/card/types';
import { useFormatting } from '../theme/format-context';
import { useTranslate } from '../translate-context';
import { CardFigure } from './CardFigure';
import { CloseIcon, MoveIcon, PinIcon } from './icons';

export interface CardHeadProps {
  view: CardView;
  /** Names the dialog. */
  titleId: string;
  pinned: boolean;
  onPin(): void;
  onClose(): void;
  /** The next corner of the window: moving without dragging. */
  onCorner(): void;
  /** By so many pixels. */
  onShift(shift: { x: number; y: number }): void;
}

/** How far an arrow key moves a pinned card, px. */
const STEP = 16;
const ARROWS: Record<string, { x: number; y: number }> = {
  ArrowLeft: { x: -STEP, y: 0 },
  ArrowRight: { x: STEP, y: 0 },
  ArrowUp: { x: 0, y: -STEP },
  ArrowDown: { x: 0, y: STEP },
};

export function CardHead({ view, titleId, pinned, onPin, onClose, onCorner, onShift }: CardHeadProps) {
  const t = useTranslate();
  return (
    <header class="head" data-drag={pinned}>
      <div class="title" id={titleId}>
        <bdi class="symbol">{view.symbol}</bdi>{' '}
        <span class="name" dir="auto" title={view.name}>
          {view.name}
        </span>
      </div>
      {view.kind && view.kind !== 'other' && <span class="kind">{t(`card_kind_${view.kind}`)}</span>}
      <span class="tools">
        {pinned ? (
          <button
            type="button"
            class="tool"
            title={t('card_move')}
            aria-label={t('card_move')}
            onClick={onCorner}
            onKeyDown={(event) => {
              const shift = ARROWS[event.key];
              if (!shift) return;
              event.preventDefault();
              onShift(shift);
            }}
          >
            <MoveIcon />
          </button>
        ) : (
          <button type="button" class="tool" title={t('card_pin')} aria-label={t('card_pin')} onClick={onPin}>
            <PinIcon />
          </button>
        )}
        <button
          type="button"
          class="tool"
          title={t('card_close')}
          aria-label={t('card_close')}
          onClick={onClose}
        >
          <CloseIcon />
        </button>
      </span>
    </header>
  );
}

/** Level, the day's change, where and when. */
export function CardPrice({ view }: { view: CardView }) {
  const t = useTranslate();
  const { format, now } = useFormatting();
  const { price, change, bigMove } = view;
  const direction = change?.value ? (change.value > 0 ? 'gain' : 'loss') : '';
  const when =
    price?.value == null
      ? ''
      : price.delayMinutes
        ? t('card_delayed', price.delayMinutes)
        : format.age(price.asOf ?? price.fetchedAt, now);
  return (
    <div class="price tip-anchor">
      <span class="level">
        <CardFigure
          metric={price}
          label={t('card_price')}
          write={(value) =>
            price?.unit === 'currency' ? format.price(value, price.currency) : format.number(value)
          }
        />
      </span>
      {(change === null || change.value !== null) && (
        <span class={bigMove ? 'change big' : 'change'}>
          <CardFigure metric={change} label={t('card_change')} write={format.move} tone={direction} />
        </span>
      )}
      <span class="soft place">
        <bdi>{view.exchange}</bdi>
        {view.exchange && when && ' · '}
        <bdi>{when}</bdi>
      </span>
    </div>
  );
}
