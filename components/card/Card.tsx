import { useEffect, useId, useState } from 'preact/hooks';
import type { CardView } from '../../lib/card/types';
import { reasonText } from '../../lib/i18n/source-label';
import { Button } from '../theme/button';
import { useFormatting } from '../theme/format-context';
import { useTranslate } from '../translate-context';
import { CardChartBlock } from './CardChartBlock';
import { CardFoot, type FootActions } from './CardFoot';
import { CardHead, type CardHeadProps, CardPrice } from './CardHead';
import { CardRows } from './CardRows';
import { type CorrectionActions, Corrections } from './Corrections';

export interface CardProps
  extends Pick<CardHeadProps, 'pinned' | 'onPin' | 'onClose' | 'onCorner' | 'onShift'> {
  view: CardView;
  /** The mention as written. */
  text: string;
  actions: FootActions & CorrectionActions;
}

/** The hover card: everything known of one instrument, each number with its source. */
export function Card({ view, text, actions, ...head }: CardProps) {
  const titleId = useId();
  const [correcting, setCorrecting] = useState(false);
  return (
    <div
      class="card"
      role="dialog"
      aria-labelledby={titleId}
      tabIndex={-1}
      data-theme={view.theme === 'auto' ? undefined : view.theme}
      data-palette={view.palette === 'default' ? undefined : view.palette}
      data-status={view.status.name}
    >
      <Announcement view={view} />
      <CardHead view={view} titleId={titleId} {...head} />
      <Body view={view} text={text} actions={actions} />
      <Corrections
        text={text}
        symbol={view.symbol}
        standing={view.status.name === 'unknown' ? 'unknown' : view.doubtful ? 'doubtful' : 'sure'}
        open={correcting}
        actions={actions}
      />
      <CardFoot
        view={view}
        actions={actions}
        correcting={correcting}
        onCorrect={() => setCorrecting(!correcting)}
      />
    </div>
  );
}

function Body({ view, text, actions }: Pick<CardProps, 'view' | 'text' | 'actions'>) {
  const t = useTranslate();
  switch (view.status.name) {
    case 'loading':
    case 'ready':
      return (
        <>
          <CardPrice view={view} />
          <CardChartBlock view={view} />
          <CardRows view={view} />
        </>
      );
    case 'unknown':
      return <p class="sentence">{t('card_unknown', text)}</p>;
    case 'failed':
      return (
        <div class="sentence">
          <p>{reasonText(view.status.reason, t)}</p>
          <Button onClick={actions.refresh}>{t('card_retry')}</Button>
        </div>
      );
  }
}

/** Said politely once there is something to say; an empty region first, or nothing would be heard. */
function Announcement({ view }: { view: CardView }) {
  const t = useTranslate();
  const { format } = useFormatting();
  const [said, setSaid] = useState('');
  const { status, price, change } = view;
  const level =
    price?.value == null
      ? ''
      : price.unit === 'currency'
        ? format.price(price.value, price.currency)
        : format.number(price.value);
  const sentence =
    status.name === 'ready'
      ? t('card_said', view.symbol, view.name, level, format.signedPercent(change?.value ?? null))
      : status.name === 'unknown'
        ? t('card_unknown', view.symbol)
        : status.name === 'failed'
          ? reasonText(status.reason, t)
          : '';
  // Once for each state: figures that tick while the card stands are not read out.
  useEffect(() => setSaid(sentence), [status.name]);
  return (
    <div class="sr-only" role="status">
      {said}
    </div>
  );
}
