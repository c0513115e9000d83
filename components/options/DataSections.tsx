import { useState } from 'preact/hooks';
import type { MessageKey } from '../../lib/i18n/translate';
import type { ImportPreview } from '../../lib/options/backup';
import type { OptionsActions, OptionsModel } from '../../lib/options/model';
import { textFromNumber } from '../../lib/options/number-text';
import { valueText } from '../../lib/options/value-text';
import { parseSitePattern } from '../../lib/settings/site-rules';
import { useFormatting } from '../theme/format-context';
import { useTranslate } from '../translate-context';
import { fieldOf } from './field-of';

interface SectionProps {
  model: OptionsModel;
  actions: OptionsActions;
}

/** What is kept of the market, how to see it and how to be rid of it. */
export function StorageSection({ model, actions }: SectionProps) {
  const t = useTranslate();
  return (
    <div class="field">
      <p>{t('options_storage_privacy')}</p>
      {model.data && (
        <p>
          {t(
            'options_storage_used',
            `${textFromNumber(Math.round(model.data.bytes / 1e4) * 1e4, 'megabytes')} MB`,
            model.data.entries,
          )}
        </p>
      )}
      {model.data?.notice && (
        <p class="banner" role="alert">
          {t(`options_storage_notice_${model.data.notice}`)}
        </p>
      )}
      <div class="row">
        <button type="button" onClick={actions.exportData}>
          {t('options_storage_export')}
        </button>
        <button type="button" class="danger" onClick={actions.clearData}>
          {t('options_storage_clear')}
        </button>
      </div>
      <ForgetSite onForget={actions.forgetSite} />
      {model.notices.storage && <p role={model.notices.storage.role}>{model.notices.storage.text}</p>}
    </div>
  );
}

/** Everything kept of one site, wiped. */
function ForgetSite({ onForget }: { onForget(site: string): void }) {
  const t = useTranslate();
  const [typed, setTyped] = useState('');
  const site = parseSitePattern(typed);
  const bad = typed.trim() !== '' && (site === null || site === '*');
  return (
    <form
      class="field"
      onSubmit={(event) => {
        event.preventDefault();
        onForget(typed);
        setTyped('');
      }}
    >
      <label class="field-label" for="forget-site">
        {t('options_storage_forget_label')}
      </label>
      <div class="row field-control">
        <input
          id="forget-site"
          value={typed}
          placeholder={t('options_sites_placeholder')}
          aria-describedby="forget-site-help"
          aria-invalid={bad || undefined}
          autoComplete="off"
          spellcheck={false}
          dir="ltr"
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="danger" disabled={bad || typed.trim() === ''}>
          {t('options_storage_forget')}
        </button>
      </div>
      {bad && (
        <p class="field-problem" role="alert">
          {t('options_sites_bad', typed.trim())}
        </p>
      )}
      <p class="field-help" id="forget-site-help">
        {t('options_storage_forget_help')}
      </p>
    </form>
  );
}

/** Options to a file and back, with a look at what would change. */
export function BackupSection({ model, actions }: SectionProps) {
  const t = useTranslate();
  const preview = model.importPreview;
  return (
    <div class="field">
      <div class="row">
        <button type="button" onClick={actions.exportSettings}>
          {t('options_backup_export')}
        </button>
        <label class="button">
          {t('options_backup_import')}
          <input
            type="file"
            accept=".json,application/json"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              if (file) actions.readImport(file);
              event.currentTarget.value = '';
            }}
          />
        </label>
      </div>
      {preview && !preview.ok && (
        <p role="alert" class="field-problem">
          {t(`options_backup_problem_${preview.problem.replace(/-/g, '_')}` as MessageKey, preview.at ?? '')}
        </p>
      )}
      {preview?.ok && (
        <div role="status">
          {preview.changed.length === 0 ? (
            <p>{t('options_backup_same')}</p>
          ) : (
            <ImportTable preview={preview} settings={model.settings} />
          )}
          <div class="row">
            {preview.changed.length > 0 && (
              <button type="button" onClick={actions.applyImport}>
                {t('options_backup_apply')}
              </button>
            )}
            <button type="button" onClick={actions.cancelImport}>
              {t('options_backup_cancel')}
            </button>
          </div>
        </div>
      )}
      {model.notices.backup && <p role={model.notices.backup.role}>{model.notices.backup.text}</p>}
    </div>
  );
}

/** Every option an import would change, as it is and as it would be. */
function ImportTable({
  preview,
  settings,
}: {
  preview: Extract<ImportPreview, { ok: true }>;
  settings: OptionsModel['settings'];
}) {
  const t = useTranslate();
  const { format } = useFormatting();
  return (
    <table class="import">
      <caption>{t('options_backup_preview', preview.changed.length)}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{t('options_backup_now')}</th>
          <th scope="col">{t('options_backup_after')}</th>
        </tr>
      </thead>
      <tbody>
        {preview.changed.map((key) => {
          const field = fieldOf(key);
          return (
            <tr key={key}>
              <th scope="row">{t(field.label)}</th>
              <td>
                <bdi>{valueText(field, settings, { t, format })}</bdi>
              </td>
              <td>
                <bdi>{valueText(field, preview.settings, { t, format })}</bdi>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Version, licence, and what helps when something is wrong. */
export function AboutSection({ model, actions }: SectionProps) {
  const t = useTranslate();
  return (
    <div class="field">
      <p>{t('options_about_version', model.version)}</p>
      <p>{t('options_about_licence')}</p>
      <p>
        <a href="/licences.txt" target="_blank" rel="noreferrer">
          {t('options_about_packages')}
        </a>
      </p>
      <button type="button" onClick={actions.copyDiagnostics}>
        {t('options_about_diagnostics')}
      </button>
      <p class="field-help">{t('options_about_diagnostics_help')}</p>
      {model.notices.about && (
        <p role={model.notices.about.role} class="notice-text">
          {model.notices.about.text}
        </p>
      )}
    </div>
  );
}
