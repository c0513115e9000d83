import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { FIELDS } from '../../lib/options/fields';
import type { OptionsActions, OptionsModel } from '../../lib/options/model';
import { searchFields } from '../../lib/options/search';
import { SECTIONS, type SectionId } from '../../lib/options/sections';
import { useTranslate } from '../translate-context';
import { AlertLog } from './AlertLog';
import { AlertsEditor } from './AlertsEditor';
import { CardFields } from './CardFields';
import { AboutSection, BackupSection, StorageSection } from './DataSections';
import { DetectionPreview } from './DetectionPreview';
import { FieldEditor } from './FieldEditor';
import { PairEditor } from './PairEditor';
import { QuietHours } from './QuietHours';
import { SitesSection } from './SitesSection';
import { SourcesSection } from './SourcesSection';

interface OptionsPageProps {
  model: OptionsModel;
  actions: OptionsActions;
}

/** The whole page: search, a rail of sections, and every preference in its place. */
export function OptionsPage({ model, actions }: OptionsPageProps) {
  const t = useTranslate();
  const [query, setQuery] = useState('');
  const hits = useMemo(() => searchFields(query, t), [query, t]);
  return (
    <div class="options">
      <header>
        <h1>{t('options_title')}</h1>
        <input
          type="search"
          value={query}
          placeholder={t('options_search')}
          aria-label={t('options_search')}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      </header>
      {(model.health === 'corrupt' || model.health === 'memory' || model.health === 'future') && (
        <p class="banner" role="alert">
          {t(`options_health_${model.health}`)}
        </p>
      )}
      <nav aria-label={t('options_sections')}>
        <ul>
          {SECTIONS.map((id) => (
            <li key={id}>
              <a href={`#${id}`}>{t(`options_section_${id}`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        {query.trim() !== '' && (
          <section class="hits" aria-live="polite">
            <p>
              {hits.length > 0
                ? t('options_search_some', hits.length)
                : t('options_search_none', query.trim())}
            </p>
            <ul class="list">
              {hits.map((field) => (
                <li key={field.key}>
                  <a href={`#row-${field.key}`}>{t(field.label)}</a>
                  <span class="field-help">{t(`options_section_${field.section}`)}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
        {SECTIONS.map((id) => (
          <section key={id} id={id} aria-labelledby={`${id}-title`}>
            <div class="section-head">
              <h2 id={`${id}-title`}>{t(`options_section_${id}`)}</h2>
              <ResetButton section={id} actions={actions} />
            </div>
            <SectionBody id={id} model={model} actions={actions} />
          </section>
        ))}
      </main>
    </div>
  );
}

function ResetButton({ section, actions }: { section: SectionId; actions: OptionsActions }) {
  const t = useTranslate();
  const keys = FIELDS.filter((field) => field.section === section).map((field) => field.key);
  const [first] = keys;
  if (first === undefined) return null;
  return (
    <button type="button" class="quiet" onClick={() => actions.resetSection(keys, first)}>
      {t('options_reset_section')}
      <span class="sr-only">: {t(`options_section_${section}`)}</span>
    </button>
  );
}

function SectionBody({ id, model, actions }: OptionsPageProps & { id: SectionId }) {
  const own: Record<SectionId, ComponentChildren> = {
    comparison: <PairEditor model={model} actions={actions} />,
    alerts: (
      <>
        <AlertsEditor model={model} actions={actions} />
        <QuietHours model={model} actions={actions} />
        <AlertLog alerts={model.alerts} actions={actions} />
      </>
    ),
    detection: <DetectionPreview model={model} actions={actions} />,
    card: <CardFields model={model} actions={actions} />,
    sites: <SitesSection model={model} actions={actions} />,
    sources: <SourcesSection model={model} actions={actions} />,
    storage: <StorageSection model={model} actions={actions} />,
    backup: <BackupSection model={model} actions={actions} />,
    about: <AboutSection model={model} actions={actions} />,
  };
  const simple = FIELDS.filter((field) => field.section === id && field.control.kind !== 'custom');
  return (
    <>
      {id === 'comparison' && own[id]}
      {simple.map((field) => (
        <FieldEditor key={field.key} field={field} model={model} actions={actions} />
      ))}
      {id !== 'comparison' && own[id]}
    </>
  );
}
