import { useState } from 'preact/hooks';
import type { OptionsActions, OptionsModel } from '../../lib/options/model';
import { parseSitePattern } from '../../lib/settings/site-rules';
import { useTranslate } from '../translate-context';
import { FieldRow } from './FieldRow';
import { fieldOf } from './field-of';

interface SiteListProps {
  list: 'allowSites' | 'blockSites';
  model: OptionsModel;
  actions: OptionsActions;
}

/** A list of site patterns, checked as they are typed. */
export function SiteList({ list, model, actions }: SiteListProps) {
  const t = useTranslate();
  const [typed, setTyped] = useState('');
  const bad = typed.trim() !== '' && parseSitePattern(typed) === null;
  const sites = model.settings[list].filter((site) => site !== '*');
  return (
    <FieldRow
      field={fieldOf(list)}
      model={model}
      onUndo={actions.undo}
      problem={bad ? t('options_sites_bad', typed.trim()) : null}
      group
    >
      <ul class="list">
        {sites.map((site) => (
          <li key={site}>
            <span dir="ltr">{site}</span>
            {list === 'allowSites' && model.withheld.includes(site) && (
              <span class="row">
                <span class="field-problem">{t('options_sites_withheld')}</span>
                <button type="button" onClick={() => actions.grantSite(site)}>
                  {t('options_sites_grant')}
                </button>
              </span>
            )}
            <button
              type="button"
              class="quiet"
              aria-label={t('options_sites_remove', site)}
              onClick={() => actions.removeSite(list, site)}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          actions.addSite(list, typed);
          setTyped('');
        }}
      >
        <input
          id={`field-${list}`}
          value={typed}
          placeholder={t('options_sites_placeholder')}
          aria-label={t(fieldOf(list).label)}
          aria-invalid={bad || undefined}
          autoComplete="off"
          spellcheck={false}
          dir="ltr"
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" disabled={bad || typed.trim() === ''}>
          {t('options_sites_add')}
        </button>
      </form>
    </FieldRow>
  );
}
