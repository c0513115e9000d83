import type { OptionsActions, OptionsModel } from '../../lib/options/model';
import { CARD_FIELDS, type CardField, chosenCardFields } from '../../lib/settings/card-fields';
import { useTranslate } from '../translate-context';
import { FieldRow } from './FieldRow';
import { fieldOf } from './field-of';

/** Which figures the card shows, and in which order. */
export function CardFields({ model, actions }: { model: OptionsModel; actions: OptionsActions }) {
  const t = useTranslate();
  const chosen = chosenCardFields(model.settings.cardFields);
  const rows = [...chosen, ...CARD_FIELDS.filter((id) => !chosen.includes(id))];
  const store = (cardFields: CardField[]) => actions.change({ cardFields }, 'cardFields');
  const move = (index: number, step: -1 | 1) => {
    const next = [...chosen];
    const [moved] = next.splice(index, 1);
    if (moved === undefined) return;
    next.splice(index + step, 0, moved);
    store(next);
  };
  return (
    <FieldRow field={fieldOf('cardFields')} model={model} onUndo={actions.undo} group>
      <ul class="list">
        {rows.map((id, index) => {
          const shown = chosen.includes(id);
          const label = t(`options_cardField_${id}`);
          return (
            <li key={id}>
              <label class="grow">
                <input
                  type="checkbox"
                  checked={shown}
                  disabled={shown && chosen.length === 1}
                  onChange={() => store(shown ? chosen.filter((each) => each !== id) : [...chosen, id])}
                />{' '}
                {label}
              </label>
              <button
                type="button"
                class="quiet"
                disabled={!shown || index === 0}
                aria-label={t('options_cardFields_up', label)}
                onClick={() => move(index, -1)}
              >
                ↑
              </button>
              <button
                type="button"
                class="quiet"
                disabled={!shown || index >= chosen.length - 1}
                aria-label={t('options_cardFields_down', label)}
                onClick={() => move(index, 1)}
              >
                ↓
              </button>
            </li>
          );
        })}
      </ul>
    </FieldRow>
  );
}
