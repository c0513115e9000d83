import { useState } from 'preact/hooks';
import type { OptionsActions, OptionsModel } from '../../lib/options/model';
import { BUILT_IN_PAIRS } from '../../lib/settings/pairs';
import type { Pair } from '../../lib/settings/settings';
import { useTranslate } from '../translate-context';
import { FieldRow } from './FieldRow';
import { fieldOf } from './field-of';

const name = (pair: Pair) => `${pair.small} / ${pair.large}`;

/** Chooses the pair compared: a ready-made one, an own one, or two symbols typed. */
export function PairEditor({ model, actions }: { model: OptionsModel; actions: OptionsActions }) {
  const t = useTranslate();
  const { pair, customPairs } = model.settings;
  const [typed, setTyped] = useState<Pair>({ small: '', large: '' });
  const pairs = [...BUILT_IN_PAIRS, ...customPairs];
  const known = pairs.some((each) => name(each) === name(pair));
  return (
    <>
      <FieldRow field={fieldOf('pair')} model={model} onUndo={actions.undo}>
        <select
          id="field-pair"
          aria-describedby="field-pair-help"
          value={name(pair)}
          onChange={(event) => {
            const chosen = pairs.find((each) => name(each) === event.currentTarget.value);
            if (chosen) actions.change({ pair: chosen }, 'pair');
          }}
        >
          {!known && <option value={name(pair)}>{name(pair)}</option>}
          {pairs.map((each) => (
            <option key={name(each)} value={name(each)}>
              {name(each)}
            </option>
          ))}
        </select>
      </FieldRow>
      <FieldRow field={fieldOf('customPairs')} model={model} onUndo={actions.undo} group>
        <form
          class="row"
          onSubmit={(event) => {
            event.preventDefault();
            actions.usePair(typed);
          }}
        >
          {(['small', 'large'] as const).map((side) => (
            <label key={side} class="stacked">
              {t(side === 'small' ? 'options_pair_small' : 'options_pair_large')}
              <input
                class="symbol"
                value={typed[side]}
                maxLength={16}
                autoComplete="off"
                spellcheck={false}
                onInput={(event) => setTyped({ ...typed, [side]: event.currentTarget.value })}
              />
            </label>
          ))}
          <button type="submit" disabled={!typed.small.trim() || !typed.large.trim()}>
            {t('options_pair_use')}
          </button>
        </form>
        {model.notices.pair && <p role={model.notices.pair.role}>{model.notices.pair.text}</p>}
        {customPairs.length === 0 && <p class="field-help">{t('options_customPairs_none')}</p>}
        <ul class="chips">
          {customPairs.map((each) => (
            <li key={name(each)}>
              {name(each)}
              <button
                type="button"
                class="quiet"
                aria-label={t('options_sites_remove', name(each))}
                onClick={() =>
                  actions.change(
                    { customPairs: customPairs.filter((other) => other !== each) },
                    'customPairs',
                  )
                }
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      </FieldRow>
    </>
  );
}
