import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { MessageKey, Translate } from '../../lib/i18n/translate';
import type { Field } from '../../lib/options/fields';
import { readAliases, readWords, textFromAliases, textFromWords } from '../../lib/options/list-text';
import type { OptionsActions, OptionsModel } from '../../lib/options/model';
import { numberFromText, textFromNumber } from '../../lib/options/number-text';
import type { Settings } from '../../lib/settings/settings';
import { useTranslate } from '../translate-context';
import { FieldRow } from './FieldRow';

interface FieldEditorProps {
  field: Field;
  model: OptionsModel;
  actions: OptionsActions;
  /** What stands under the control. */
  extra?: ComponentChildren;
}

type Taken = { patch: Partial<Settings> } | { problem: string };

/** One preference with the control its description asks for. */
export function FieldEditor({ field, model, actions, extra }: FieldEditorProps) {
  const t = useTranslate();
  const [problem, setProblem] = useState<string | null>(null);
  /** What is being typed; news from elsewhere must not take it out of the person's hands. */
  const [draft, setDraft] = useState<string | null>(null);
  const { key, control } = field;
  const value = model.settings[key];
  const common = {
    id: `field-${key}`,
    'aria-describedby': `field-${key}-help${problem ? ` field-${key}-problem` : ''}`,
    'aria-invalid': problem ? true : undefined,
  };
  const take = (taken: Taken) => {
    setProblem('problem' in taken ? taken.problem : null);
    if ('patch' in taken) actions.change(taken.patch, key);
  };
  type Typed = { currentTarget: { value: string } };
  const chosen = (read: (text: string) => Taken) => (event: Typed) => take(read(event.currentTarget.value));
  const typed = (stored: string, read: (text: string) => Taken) => ({
    value: draft ?? stored,
    onInput: (event: Typed) => setDraft(event.currentTarget.value),
    onChange(event: Typed) {
      setDraft(null);
      take(read(event.currentTarget.value));
    },
  });
  return (
    <FieldRow
      field={field}
      model={model}
      onUndo={actions.undo}
      problem={problem}
      inline={control.kind === 'toggle'}
      group={control.kind === 'several'}
      extra={extra}
    >
      {control.kind === 'toggle' && (
        <input
          {...common}
          type="checkbox"
          checked={value === true}
          onChange={(event) => take({ patch: { [key]: event.currentTarget.checked } })}
        />
      )}
      {control.kind === 'choice' && (
        <select {...common} value={String(value)} onChange={chosen((text) => ({ patch: { [key]: text } }))}>
          {control.options.map((option) => (
            <option key={option.value} value={option.value}>
              {t(option.label)}
            </option>
          ))}
        </select>
      )}
      {control.kind === 'number' && (
        <>
          <input
            {...common}
            class="number"
            inputMode="decimal"
            {...typed(textFromNumber(value as number, control.scale), (text) =>
              takeNumber({ text, field, settings: model.settings, t }),
            )}
          />
          <span class="unit">{t(`options_unit_${control.scale}`)}</span>
        </>
      )}
      {control.kind === 'several' &&
        control.options.map((option) => {
          const chosen = value as string[];
          return (
            <label key={option.value} class="option">
              <input
                type="checkbox"
                checked={chosen.includes(option.value)}
                onChange={(event) => {
                  const wanted = event.currentTarget.checked;
                  const next = control.options
                    .map((each) => each.value)
                    .filter((each) => (each === option.value ? wanted : chosen.includes(each)));
                  take({ patch: { [key]: next } });
                }}
              />{' '}
              {t(option.label)}
            </label>
          );
        })}
      {control.kind === 'words' && (
        <textarea
          {...common}
          rows={2}
          {...typed(textFromWords(value as string[]), (text) => {
            const read = readWords(text, key === 'watchlist');
            return 'bad' in read
              ? { problem: t('options_words_bad', read.bad) }
              : { patch: { [key]: read.words } };
          })}
        />
      )}
      {control.kind === 'aliases' && (
        <textarea
          {...common}
          rows={3}
          {...typed(textFromAliases(model.settings.aliases), (text) => {
            const read = readAliases(text);
            return 'bad' in read
              ? { problem: t('options_aliases_bad', read.bad) }
              : { patch: { aliases: read.aliases } };
          })}
        />
      )}
    </FieldRow>
  );
}

interface NumberTyped {
  text: string;
  field: Field;
  settings: Settings;
  t: Translate;
}

function takeNumber({ text, field, settings, t }: NumberTyped): Taken {
  if (field.control.kind !== 'number') return { patch: {} };
  const { scale, min, max } = boundsOf(field, settings);
  const read = numberFromText(text, { scale, min, max });
  if ('value' in read) return { patch: { [field.key]: read.value } };
  const limit = read.problem === 'too-small' ? min : max;
  const key = `options_problem_${read.problem.replace(/-/g, '_')}` as MessageKey;
  const old = textFromNumber(settings[field.key] as number, scale);
  return { problem: t(key, old, textFromNumber(limit, scale)) };
}

/** The size buckets must stay in order: small caps end where mid caps begin. */
function boundsOf(field: Field, settings: Settings) {
  const control = field.control as Extract<Field['control'], { kind: 'number' }>;
  if (field.key === 'smallCapMax') return { ...control, max: settings.midCapMax };
  if (field.key === 'midCapMax') return { ...control, min: settings.smallCapMax };
  return control;
}
