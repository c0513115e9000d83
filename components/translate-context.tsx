import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Translate } from '../lib/i18n/translate';

/** Components may not touch the browser API, so the entrypoint hands the translator down. */
export const TranslateContext = createContext<Translate | null>(null);

/** The translator of the surrounding tree; throws where an entrypoint forgot to provide one. */
export function useTranslate(): Translate {
  const translate = useContext(TranslateContext);
  if (!translate) throw new Error('no TranslateContext above this component');
  return translate;
}
