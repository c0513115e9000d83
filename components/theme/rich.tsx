import type { ComponentChild } from 'preact';
import type { MessageKey } from '../../lib/i18n/translate';
import { useTranslate } from '../translate-context';

/** Stands for the n-th part while the sentence is translated; no text on screen contains it. */
const mark = (at: number) => `\ue000${at}\ue001`;

export interface RichProps {
  text: MessageKey;
  parts: ComponentChild[];
}

/** A translated sentence whose `$1` … are elements, in whatever order the language wants them. */
export function Rich({ text, parts }: RichProps) {
  const t = useTranslate();
  const pieces = t(text, ...parts.map((_, at) => mark(at))).split(/\ue000(\d)\ue001/);
  return <>{pieces.map((piece, at) => (at % 2 === 0 ? piece : parts[Number(piece)]))}</>;
}
