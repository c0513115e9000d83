import { useFormatting } from './format-context';

export interface MoveProps {
  fraction: number | null;
  digits?: number;
  /** Without the percent sign, where a table's head carries it. */
  bare?: boolean;
}

/** A gain or loss: sign and arrow always, colour second; the sign alone is read aloud. */
export function Move({ fraction, digits = 2, bare = false }: MoveProps) {
  const { format } = useFormatting();
  const tone = fraction === null || fraction === 0 ? 'flat' : fraction > 0 ? 'gain' : 'loss';
  return (
    <bdi class={`move ${tone}`}>
      {tone !== 'flat' && (
        <span class="arrow" aria-hidden="true">
          {tone === 'gain' ? '▲' : '▼'}
        </span>
      )}
      {bare ? format.signedHundredths(fraction, digits) : format.signedPercent(fraction, digits)}
    </bdi>
  );
}
