import { useFormatting } from '../theme/format-context';
import { Move } from '../theme/move';
import { useTranslate } from '../translate-context';
import type { QuoteRow } from './model';

export interface SymbolChipProps {
  row: QuoteRow;
  /** What pressing it does, said with the symbol in `$1`. */
  label: string;
  onClick(): void;
  /** Moves beyond this fraction stand out. */
  moveHighlight: number;
}

/** A symbol with its day's move; pressing it leads to where the list belongs. */
export function SymbolChip({ row, label, onClick, moveHighlight }: SymbolChipProps) {
  const t = useTranslate();
  const { format } = useFormatting();
  const fraction = row.change?.value ?? null;
  const strong = fraction !== null && Math.abs(fraction) >= moveHighlight;
  return (
    <button type="button" class={`chip${strong ? ' strong' : ''}`} title={label} onClick={onClick}>
      <b dir="auto">{row.symbol}</b>{' '}
      {row.change === null || fraction === null ? (
        <span class="soft">{format.number(null)}</span>
      ) : (
        <Move fraction={fraction} />
      )}
      {strong && <span class="sr-only"> {t('popup_large_move')}</span>}
    </button>
  );
}
