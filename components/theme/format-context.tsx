import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Format } from '../../lib/format/format';

/** How numbers are written, and the moment ages are counted from (epoch ms). */
export interface Formatting {
  format: Format;
  now: number;
}

/** Handed down by the entrypoint: components have no clock and choose no locale. */
export const FormatContext = createContext<Formatting | null>(null);

/** Formatters of the surrounding tree; throws where an entrypoint forgot to provide them. */
export function useFormatting(): Formatting {
  const formatting = useContext(FormatContext);
  if (!formatting) throw new Error('no FormatContext above this component');
  return formatting;
}
