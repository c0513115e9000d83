import type { Translate } from '../i18n/translate';
import { FIELDS, type Field } from './fields';

/** The fields whose label, help and choices hold every word of `query`, in page order. An empty query finds nothing. */
export function searchFields(query: string, t: Translate): Field[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  return FIELDS.filter((field) => {
    const choices =
      field.control.kind === 'choice' ? field.control.options.map((option) => t(option.label)) : [];
    const text = fold([t(field.label), t(field.help), ...choices].join(' '));
    return words.every((word) => text.includes(word));
  });
}

/** Case and accents don't matter: `Größe` is found by `grosse`. */
function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/ß/g, 'ss');
}
