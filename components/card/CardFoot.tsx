import { useState } from 'preact/hooks';
import type { CardView } from '../../lib/card/types';
import { reasonText, sourceLabel } from '../../lib/i18n/source-label';
import { Button } from '../theme/button';
import { useFormatting } from '../theme/format-context';
import { useTranslate } from '../translate-context';

export interface FootActions {
  refresh(): void;
  /** Resolves with whether the symbol is on the watchlist now. */
  watch(): Promise<boolean>;
  /** Resolves with whether the clipboard took it. */
  copy(): Promise<boolean>;
}

export interface CardFootProps {
  view: CardView;
  actions: FootActions;
  correcting: boolean;
  onCorrect(): void;
}

/** How the figures stand, where they come from, and what can be done with them. */
export function CardFoot({ view, actions, correcting, onCorrect }: CardFootProps) {
  const t = useTranslate();
  const [watched, setWatched] = useState(view.watched);
  const [copied, setCopied] = useState<boolean | null>(null);
  const known = view.status.name === 'ready';
  return (
    <footer class="foot">
      <Standing view={view} />
      <div class="actions">
        {known && (
          <>
            <Button kind="quiet" onClick={actions.refresh}>
              {t(view.freshness.fetching ? 'card_refreshing' : 'card_refresh')}
            </Button>
            <Button
              kind="quiet"
              pressed={watched}
              onClick={() => {
                actions.watch().then(setWatched, () => undefined);
              }}
            >
              {t(watched ? 'card_watched' : 'card_watch')}
            </Button>
            <Button kind="quiet" onClick={() => void actions.copy().then(setCopied)}>
              {t(copied === null ? 'card_copy' : copied ? 'card_copied' : 'card_copy_failed')}
            </Button>
          </>
        )}
        <button type="button" class="button quiet" aria-expanded={correcting} onClick={onCorrect}>
          {t('card_correct')}
        </button>
        <a class="button quiet open" href={view.quote.url} target="_blank" rel="noopener noreferrer">
          {t('card_open', view.quote.site)}
        </a>
      </div>
    </footer>
  );
}

function Standing({ view }: { view: CardView }) {
  const t = useTranslate();
  const { format, now } = useFormatting();
  const { freshness, sources, status } = view;
  if (status.name === 'failed') return null;
  const oldest = sources.reduce((moment, line) => Math.min(moment, line.moment), now);
  return (
    <p class="sources">
      {freshness.failure && <span class="stale">{t('card_stale', reasonText(freshness.failure, t))} </span>}
      {freshness.status === 'snapshot' && (
        <span class="stale">{t('card_snapshot', format.moment(oldest))} </span>
      )}
      {sources.map(({ source, moment }, at) => (
        <span key={source}>
          {at > 0 && ' · '}
          <bdi>{sourceLabel(source, t)}</bdi>{' '}
          <span title={format.moment(moment)}>{format.age(moment, now)}</span>
        </span>
      ))}
    </p>
  );
}
