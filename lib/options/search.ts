import type { MessageKey, Translate } from '../i18n/translate';
import { FIELDS } from './fields';
import type { SectionId } from './sections';

/** A place of the page that matches. */
export interface Hit {
  label: MessageKey;
  section: SectionId;
  /** Id of the element to go to. */
  target: string;
}

/** What can be done or read on the page and is no preference. */
const PLACES: [SectionId, MessageKey, target?: string][] = [
  ['alerts', 'options_alert_try'],
  ['alerts', 'options_log_title', 'alert-log'],
  ['detection', 'options_preview_label', 'preview'],
  ['sites', 'options_sites_all'],
  ['sources', 'options_source_key_save'],
  ['sources', 'options_source_test'],
  ['storage', 'options_storage_clear'],
  ['storage', 'options_storage_export'],
  ['storage', 'options_storage_forget_label', 'forget-site'],
  ['backup', 'options_backup_export'],
  ['backup', 'options_backup_import'],
  ['about', 'options_about_packages'],
  ['about', 'options_about_diagnostics'],
];

/** Everything whose label, help and choices hold every word of `query`, in page order. An empty query finds nothing. */
export function search(query: string, t: Translate): Hit[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const matches = (texts: string[]) => {
    const text = fold(texts.join(' '));
    return words.every((word) => text.includes(word));
  };
  const fields = FIELDS.filter(({ label, help, control }) =>
    matches([
      t(label),
      t(help),
      ...('options' in control ? control.options.map((each) => t(each.label)) : []),
    ]),
  ).map(({ key, label, section }): Hit => ({ label, section, target: `row-${key}` }));
  const places = PLACES.filter(([section, label]) =>
    matches([t(label), t(`options_section_${section}`)]),
  ).map(([section, label, target = section]): Hit => ({ label, section, target }));
  return [...fields, ...places];
}

/** Case and accents don't matter: `Größe` is found by `grosse`. */
function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/ß/g, 'ss');
}
