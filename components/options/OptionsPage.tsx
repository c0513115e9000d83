import { useState } from 'preact/hooks';
import { FIELDS } from '../../lib/options/fields';
import type { OptionsActions, OptionsModel } from '../../lib/options/model';
import { SECTIONS, type SectionId } from '../../lib/options/sections';
import { useTranslate } from '../translate-context';
import { SearchHits } from './SearchHits';
import { SectionBody } from './SectionBody';
import { SectionRail } from './SectionRail';

interface OptionsPageProps {
  model: OptionsModel;
  actions: OptionsActions;
}

/** The whole page: search, a rail of sections, and every preference in its place. */
export function OptionsPage({ model, actions }: OptionsPageProps) {
  const t = useTranslate();
  const [query, setQuery] = useState('');
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
      <SectionRail />
      <main>
        <SearchHits query={query} />
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
