import { useRef, useState } from 'preact/hooks';
import type { Pair } from '../../lib/settings/settings';
import type { Instrument } from '../../lib/tickers/types';
import { Button } from '../theme/button';
import { useTranslate } from '../translate-context';
import type { PopupActions } from './model';
import { SymbolField } from './symbol-field';

const OTHER = 'other';
const keyOf = ({ small, large }: Pair) => `${small}/${large}`;

export interface PairChooserProps extends Pick<PopupActions, 'choosePair' | 'lookUp'> {
  pair: Pair;
  pairs: Pair[];
}

/** The pairs on offer, and any two other instruments the directory knows. */
export function PairChooser({ pair, pairs, choosePair, lookUp }: PairChooserProps) {
  const t = useTranslate();
  const [typing, setTyping] = useState(false);
  const select = useRef<HTMLSelectElement>(null);
  /** The fields go, and whoever was in them is back where they came from. */
  const putAway = () => {
    setTyping(false);
    select.current?.focus();
  };
  const offered = pairs.some((each) => keyOf(each) === keyOf(pair)) ? pairs : [pair, ...pairs];
  return (
    <div class="pair-chooser">
      <label>
        <span class="sr-only">{t('popup_pair')}</span>
        <select
          ref={select}
          value={typing ? OTHER : keyOf(pair)}
          onChange={(event) => {
            const { value } = event.currentTarget;
            setTyping(value === OTHER);
            const chosen = pairs.find((each) => keyOf(each) === value);
            if (chosen) choosePair(chosen);
          }}
        >
          {offered.map((each) => (
            <option key={keyOf(each)} value={keyOf(each)}>
              {t('popup_pair_of', each.small, each.large)}
            </option>
          ))}
          <option value={OTHER}>{t('popup_pair_other')}</option>
        </select>
      </label>
      {typing && (
        <TypedPair
          lookUp={lookUp}
          onCancel={putAway}
          onPair={(typed) => {
            putAway();
            choosePair(typed);
          }}
        />
      )}
    </div>
  );
}

interface TypedPairProps extends Pick<PopupActions, 'lookUp'> {
  onPair(pair: Pair): void;
  onCancel(): void;
}

/** First one side, then the other; each is named back once found. */
function TypedPair({ lookUp, onPair, onCancel }: TypedPairProps) {
  const t = useTranslate();
  const [small, setSmall] = useState<Instrument | null>(null);
  return (
    <fieldset
      class="typed-pair"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onCancel();
      }}
    >
      <legend>{t('popup_pair_other')}</legend>
      {small && (
        <p>
          <b class="small">{small.symbol}</b> <bdi>{small.name}</bdi>
        </p>
      )}
      <SymbolField
        key={small ? 'large' : 'small'}
        label={t(small ? 'popup_pair_large' : 'popup_pair_small')}
        button={t(small ? 'popup_pair_compare' : 'popup_pair_next')}
        taken={small?.symbol}
        focused={small !== null}
        lookUp={lookUp}
        onChoose={(instrument) => {
          if (!small) setSmall(instrument);
          else onPair({ small: small.symbol, large: instrument.symbol });
        }}
      />
      <Button kind="quiet" onClick={onCancel}>
        {t('popup_cancel')}
      </Button>
    </fieldset>
  );
}
