import { useMemo } from 'preact/hooks';
import { search } from '../../lib/options/search';
import { useTranslate } from '../translate-context';

/** What of the page matches the words searched for, as links to it. */
export function SearchHits({ query }: { query: string }) {
  const t = useTranslate();
  const hits = useMemo(() => search(query, t), [query, t]);
  if (query.trim() === '') return null;
  return (
    <section class="hits" aria-live="polite">
      <p>
        {hits.length > 0 ? t('options_search_some', hits.length) : t('options_search_none', query.trim())}
      </p>
      <ul class="list">
        {hits.map((hit) => (
          <li key={`${hit.target}${hit.label}`}>
            <a href={`#${hit.target}`}>{t(hit.label)}</a>
            <span class="field-help">{t(`options_section_${hit.section}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
