import type english from '../../public/_locales/en/messages.json';

/** Every text on screen has a key in `_locales/en/messages.json`; a misspelt key doesn't compile. */
export type MessageKey = keyof typeof english;

/** A key and what stands for `$1`, `$2` … → text in the browser's language. */
export type Translate = (key: MessageKey, ...substitutions: (string | number)[]) => string;

/** Wraps the browser's `i18n.getMessage`. */
export function createTranslate(getMessage: (key: MessageKey, substitutions: string[]) => string): Translate {
  return (key, ...substitutions) => getMessage(key, substitutions.map(String));
}
