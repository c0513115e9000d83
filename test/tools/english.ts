import type { Translate } from '../../lib/i18n/translate';
import english from '../../public/_locales/en/messages.json';

/** The English texts without a browser, for tests and tools. */
export const translateEnglish: Translate = (key, ...substitutions) =>
  english[key].message.replace(/\$([$\d])/g, (_, n) =>
    n === '$' ? '$' : String(substitutions[Number(n) - 1] ?? ''),
  );
