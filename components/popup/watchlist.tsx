import { useTranslate } from '../translate-context';
import type { PopupActions, PopupModel } from './model';
import { SymbolChip } from './symbol-chip';
import { SymbolField } from './symbol-field';

export interface WatchlistProps extends Pick<PopupActions, 'lookUp' | 'open' | 'toggleWatched'> {
  rows: PopupModel['watchlist'];
  moveHighlight: number;
}

/** Leaves a button that is about to go for the next like it, or for the field where there is none. */
function moveOn(button: HTMLElement): void {
  const item = button.closest('li');
  const neighbour = item?.nextElementSibling ?? item?.previousElementSibling;
  const next = neighbour?.querySelector<HTMLElement>('.chip-remove');
  (next ?? button.closest('section')?.querySelector('input'))?.focus();
}

/** What the reader keeps an eye on: each with its move, each removable, one more to be typed. */
export function Watchlist({ rows, moveHighlight, lookUp, open, toggleWatched }: WatchlistProps) {
  const t = useTranslate();
  return (
    <section class="watchlist">
      <h2>{t('popup_watchlist')}</h2>
      {rows.length === 0 && <p class="soft">{t('popup_watchlist_empty')}</p>}
      <ul class="chips">
        {rows.map((row) => (
          <li key={row.symbol} class="chip-pair">
            <SymbolChip
              row={row}
              label={t('popup_watchlist_open', row.symbol)}
              moveHighlight={moveHighlight}
              onClick={() => open(row.symbol)}
            />
            <button
              type="button"
              class="chip-remove"
              aria-label={t('popup_watchlist_remove', row.symbol)}
              title={t('popup_watchlist_remove', row.symbol)}
              onClick={(event) => {
                moveOn(event.currentTarget);
                toggleWatched(row.symbol);
              }}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <SymbolField
        label={t('popup_watchlist_add')}
        button={t('popup_add')}
        lookUp={lookUp}
        onChoose={({ symbol }) => {
          if (!rows.some((row) => row.symbol === symbol)) toggleWatched(symbol);
        }}
      />
    </section>
  );
}
