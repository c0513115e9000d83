import type { OptionsActions, OptionsModel } from '../../lib/options/model';
import { useTranslate } from '../translate-context';
import { FieldRow } from './FieldRow';
import { fieldOf } from './field-of';

/** Hours of the user's clock without notifications; they may span midnight. */
export function QuietHours({ model, actions }: { model: OptionsModel; actions: OptionsActions }) {
  const t = useTranslate();
  const hours = model.settings.quietHours;
  const times = hours ?? { from: '22:00', to: '07:00' };
  return (
    <FieldRow field={fieldOf('quietHours')} model={model} onUndo={actions.undo} group>
      <label>
        <input
          type="checkbox"
          checked={hours !== null}
          onChange={(event) =>
            actions.change({ quietHours: event.currentTarget.checked ? times : null }, 'quietHours')
          }
        />{' '}
        {t('options_quietHours_on')}
      </label>
      {hours &&
        (['from', 'to'] as const).map((end) => (
          <label key={end}>
            {t(end === 'from' ? 'options_quietHours_from' : 'options_quietHours_to')}{' '}
            <input
              type="time"
              value={hours[end]}
              onChange={(event) => {
                const time = event.currentTarget.value;
                if (time) actions.change({ quietHours: { ...hours, [end]: time } }, 'quietHours');
              }}
            />
          </label>
        ))}
    </FieldRow>
  );
}
