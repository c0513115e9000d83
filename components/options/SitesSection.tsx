import type { OptionsActions, OptionsModel } from '../../lib/options/model';
import { CONTENT_MATCHES } from '../../lib/settings/hosts';
import { useTranslate } from '../translate-context';
import { SiteList } from './SiteList';

/** Where pages are read: the built-in list, both lists of the user's, and everywhere. */
export function SitesSection({ model, actions }: { model: OptionsModel; actions: OptionsActions }) {
  const t = useTranslate();
  const everywhere = model.settings.allowSites.includes('*');
  return (
    <>
      <details>
        <summary>{t('options_sites_builtin', CONTENT_MATCHES.length)}</summary>
        <p class="field-help" dir="ltr">
          {CONTENT_MATCHES.map((match) => new URL(match.replace('*.', '')).hostname).join(', ')}
        </p>
      </details>
      {model.builtInWithheld > 0 && (
        <div class="row" role="status">
          <span class="field-problem">{t('options_sites_builtin_withheld', model.builtInWithheld)}</span>
          <button type="button" onClick={actions.grantBuiltIn}>
            {t('options_sites_grant')}
          </button>
        </div>
      )}
      <SiteList list="allowSites" model={model} actions={actions} />
      <div class="field">
        <label class="field-label">
          <input
            type="checkbox"
            checked={everywhere}
            onChange={(event) =>
              event.currentTarget.checked
                ? actions.addSite('allowSites', '*')
                : actions.removeSite('allowSites', '*')
            }
          />{' '}
          {t('options_sites_all')}
        </label>
        {everywhere && model.withheld.includes('*') && (
          <button type="button" onClick={() => actions.grantSite('*')}>
            {t('options_sites_grant')}
          </button>
        )}
        <p class="field-help">{t('options_sites_all_help')}</p>
      </div>
      {model.notices.sites && <p role={model.notices.sites.role}>{model.notices.sites.text}</p>}
      <SiteList list="blockSites" model={model} actions={actions} />
    </>
  );
}
