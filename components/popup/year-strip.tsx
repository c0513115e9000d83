import { useState } from 'preact/hooks';
import type { PopupView, YearView } from '../../lib/popup/view';
import type { Pair } from '../../lib/settings/settings';
import { Button } from '../theme/button';
import { useFormatting } from '../theme/format-context';
import { Move } from '../theme/move';
import { useTranslate } from '../translate-context';
import type { Layout } from './model';

/** Years that fit side by side into the popup; the full page shows all. */
const LATEST = 9;

/** Shape as well as colour says who won: a disc for the small side, a square for the large one. */
const SHAPES = { small: '●', large: '■', tie: '＝' } as const;

export interface YearStripProps {
  pair: Pair;
  view: PopupView | null;
  layout: Layout;
  /** All years were asked for: decades may be fetched. */
  onAll(): void;
}

/** Calendar years by winner; pointing at one or walking the arrow keys reads its figures out below. */
export function YearStrip({ pair, view, layout, onAll }: YearStripProps) {
  const t = useTranslate();
  const [all, setAll] = useState(layout === 'full');
  const covered = (view?.years ?? []).filter(({ outcome }) => outcome !== null);
  const years = all ? covered : covered.slice(-LATEST);
  const [chosen, setChosen] = useState<number | null>(null);
  const shown = years.find(({ year }) => year === chosen) ?? years.at(-1);
  const nameOf = ({ year, outcome }: YearView) => {
    if (outcome?.winner === 'tie') return t('popup_year_tie', year);
    return t('popup_year_winner', year, outcome?.winner === 'large' ? pair.large : pair.small);
  };
  return (
    <section class="years">
      <div class="years-head">
        <h2 id="years-title">
          {t('popup_years')}{' '}
          <span class="soft years-key">
            <span class="small">{`${SHAPES.small} ${pair.small}`}</span>{' '}
            <span class="large">{`${SHAPES.large} ${pair.large}`}</span>
          </span>
        </h2>
        {layout !== 'full' && (
          <Button
            kind="quiet"
            pressed={all}
            disabled={covered.length === 0}
            onClick={() => {
              setAll(!all);
              if (!all) onAll();
            }}
          >
            {t('popup_years_all')}
          </Button>
        )}
      </div>
      <div class="year-list" role="radiogroup" aria-labelledby="years-title">
        {years.map((entry) => (
          <label
            key={entry.year}
            class={entry === shown ? 'chosen' : ''}
            onPointerEnter={() => setChosen(entry.year)}
          >
            <input
              type="radio"
              name="year"
              class="sr-only"
              aria-label={nameOf(entry)}
              checked={entry === shown}
              onChange={() => setChosen(entry.year)}
            />
            <span aria-hidden="true" class={entry.outcome?.winner}>
              {SHAPES[entry.outcome?.winner ?? 'tie']}
            </span>
            <span aria-hidden="true">{String(entry.year).slice(-2)}</span>
          </label>
        ))}
      </div>
      <output class="year-reading">{shown && <YearReading pair={pair} entry={shown} />}</output>
    </section>
  );
}

function YearReading({ pair, entry }: { pair: Pair; entry: YearView }) {
  const t = useTranslate();
  const { format } = useFormatting();
  const { outcome } = entry;
  if (!outcome) return null;
  const gap = outcome.small - outcome.large;
  return (
    <>
      <span class="soft">{outcome.partial ? t('popup_year_so_far', entry.year) : entry.year}</span>
      <span>
        <b class="small" dir="auto">
          {pair.small}
        </b>{' '}
        <Move fraction={outcome.small} />
      </span>
      <span>
        <b class="large" dir="auto">
          {pair.large}
        </b>{' '}
        <Move fraction={outcome.large} />
      </span>
      <bdi class={`figure ${gap > 0 ? 'small' : gap < 0 ? 'large' : ''}`}>{format.points(gap, 1)}</bdi>
    </>
  );
}
