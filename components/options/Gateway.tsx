import { useState } from 'preact/hooks';
import type { OptionsActions, OptionsModel } from '../../lib/options/model';
import { parseGateway } from '../../lib/settings/gateway';
import { useTranslate } from '../translate-context';
import { FieldRow } from './FieldRow';
import { fieldOf } from './field-of';

/** A server that passes requests on to the sources, checked as it is typed. */
export function Gateway({ model, actions }: { model: OptionsModel; actions: OptionsActions }) {
  const t = useTranslate();
  const { gateway } = model.settings;
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? gateway;
  const bad = text.trim() !== '' && parseGateway(text) === null;
  return (
    <FieldRow
      field={fieldOf('gateway')}
      model={model}
      onUndo={actions.undo}
      problem={bad ? t('options_gateway_bad', text.trim()) : null}
    >
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          setTyped(null);
          actions.useGateway(text);
        }}
      >
        <input
          id="field-gateway"
          class="address"
          value={text}
          placeholder="https://"
          aria-describedby={`field-gateway-help${bad ? ' field-gateway-problem' : ''}`}
          aria-invalid={bad || undefined}
          autoComplete="off"
          spellcheck={false}
          dir="ltr"
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" disabled={bad || text.trim() === '' || text === gateway}>
          {t('options_gateway_save')}
        </button>
        {gateway !== '' && (
          <button type="button" onClick={() => actions.useGateway('')}>
            {t('options_gateway_remove')}
          </button>
        )}
      </form>
    </FieldRow>
  );
}
