import type { Translate } from '../../lib/i18n/translate';

const ACCENTED: Record<string, string> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ö',
  u: 'ü',
  n: 'ñ',
  s: 'ß',
  A: 'Å',
  E: 'Ē',
  I: 'Ï',
  O: 'Ø',
  U: 'Û',
};

/**
 * A language that doesn't exist: every text 40 % longer, with accents, in words as long as German
 * can make them. Numbers and names passed in stay as they are.
 */
export function longWords(translate: Translate): Translate {
  return (key, ...substitutions) => {
    const marks = substitutions.map((_, at) => `⟦${at}⟧`);
    const text = translate(key, ...marks)
      .replace(/[aeiounsAEIOU]/g, (letter) => ACCENTED[letter] ?? letter)
      .replace(/\p{L}{4,}/gu, (word) => word + word.slice(-Math.ceil(word.length * 0.4)));
    return text.replace(/⟦(\d)⟧/g, (_, at) => String(substitutions[Number(at)]));
  };
}
