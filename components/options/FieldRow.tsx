import type { ComponentChildren } from 'preact';
import type { Field } from '../../lib/options/fields';
import type { OptionsModel } from '../../lib/options/model';
import { useTranslate } from '../translate-context';

interface FieldRowProps {
  field: Field;
  model: Pick<OptionsModel, 'saved' | 'locked'>;
  onUndo(): void;
  /** Why what was typed was not taken. */
  problem?: string | null;
  /** Editors with several controls are a group; a single control is labelled directly. */
  group?: boolean;
  /** A checkbox stands before its label rather than under it. */
  inline?: boolean;
  /** What stands between the control and its help. */
  extra?: ComponentChildren;
  children: ComponentChildren;
}

/** Label, control and one sentence of help; 'saved' and 'undo' appear here after a change. Locked by policy: shown, not editable. */
export function FieldRow({ field, model, onUndo, problem, group, inline, extra, children }: FieldRowProps) {
  const t = useTranslate();
  const id = `field-${field.key}`;
  const mine = model.saved?.at === field.key ? model.saved : null;
  const locked = model.locked.includes(field.key);
  return (
    <div class="field" id={`row-${field.key}`} {...(group && grouping(id))}>
      <div class="field-head">
        {inline && (
          <fieldset class="bare" disabled={locked}>
            {children}
          </fieldset>
        )}
        {group ? (
          <span class="field-label" id={`${id}-label`}>
            {t(field.label)}
          </span>
        ) : (
          <label class="field-label" for={id}>
            {t(field.label)}
          </label>
        )}
        {inline && locked && <span class="field-help">{t('options_locked')}</span>}
        <span class="field-saved" role="status">
          {mine && t(mine.kind === 'saved' ? 'options_saved' : 'options_undone')}
        </span>
        {mine?.kind === 'saved' && (
          <button type="button" class="quiet" onClick={onUndo}>
            {t('options_undo')}
          </button>
        )}
      </div>
      {inline ? null : locked ? (
        <fieldset class="field-control" disabled>
          <legend class="field-help">{t('options_locked')}</legend>
          {children}
        </fieldset>
      ) : (
        <div class="field-control">{children}</div>
      )}
      {problem && (
        <p class="field-problem" role="alert" id={`${id}-problem`}>
          {problem}
        </p>
      )}
      {extra}
      <p class="field-help" id={`${id}-help`}>
        {t(field.help)}
      </p>
    </div>
  );
}

function grouping(id: string) {
  return {
    role: 'group' as const,
    'aria-labelledby': `${id}-label`,
    'aria-describedby': `${id}-help`,
  };
}
