import { useEffect, useState } from 'preact/hooks';
import { SECTIONS, type SectionId, sectionFromHash } from '../../lib/options/sections';
import { useTranslate } from '../translate-context';

/** Links to the sections; the one in view is marked. */
export function SectionRail() {
  const t = useTranslate();
  const current = useSectionInView();
  return (
    <nav aria-label={t('options_sections')}>
      <ul>
        {SECTIONS.map((id) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={current === id ? 'true' : undefined}>
              {t(`options_section_${id}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** A section is read once its head has come this far up the window. */
const READ_AT = 0.3;

function useSectionInView(): SectionId {
  const [current, setCurrent] = useState<SectionId>(SECTIONS[0]);
  useEffect(() => {
    const look = () => setCurrent(sectionInView());
    look();
    addEventListener('scroll', look, { passive: true });
    addEventListener('hashchange', look);
    return () => {
      removeEventListener('scroll', look);
      removeEventListener('hashchange', look);
    };
  }, []);
  return current;
}

function sectionInView(): SectionId {
  const tops = SECTIONS.map((id) => ({
    id,
    top: document.getElementById(id)?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY,
  }));
  const { scrollHeight } = document.documentElement;
  const atEnd = innerHeight + scrollY >= scrollHeight - 1 && scrollY > 0;
  // The last sections never reach the top of the window: there the one asked for counts, else the last.
  const asked = sectionFromHash(location.hash);
  if (atEnd) {
    const visible = tops.filter(({ top }) => top >= 0 && top < innerHeight);
    return visible.find(({ id }) => id === asked)?.id ?? visible.at(-1)?.id ?? SECTIONS[0];
  }
  return tops.filter(({ top }) => top <= innerHeight * READ_AT).at(-1)?.id ?? SECTIONS[0];
}
