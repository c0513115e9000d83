import { useId, useState } from 'preact/hooks';
import type { Instrument } from '../../lib/tickers/types';
import { Button } from '../theme/button';
import { useTranslate } from '../translate-context';
import type { PopupActions } from './model';

export interface SymbolFieldProps extends Pick<PopupActions, 'lookUp'> {
  label: string;
  button: string;
  /** The other side's symbol, which is no answer here. */
  taken?: string | undefined;
  onChoose(instrument: Instrument): void;
}

type Lookup = { kind: 'idle' | 'asking' | 'unknown' | 'same' | 'failed' };

/** A typed symbol or name is taken only once the directory knows it; an exact symbol beats the first guess. */
export function SymbolField({ label, button, taken, lookUp, onChoose }: SymbolFieldProps) {
  const t = useTranslate();
  const id = useId();
  const [text, setText] = useState('');
  const [lookup, setLookup] = useState<Lookup>({ kind: 'idle' });
  const choose = async () => {
    const wanted = text.trim();
    if (wanted === '') return;
    setLookup({ kind: 'asking' });
    try {
      const found = await lookUp(wanted);
      const instrument = found.find(({ symbol }) => symbol === wanted.toUpperCase()) ?? found[0];
      if (!instrument || instrument.symbol === taken) {
        setLookup({ kind: instrument ? 'same' : 'unknown' });
        return;
      }
      setLookup({ kind: 'idle' });
      setText('');
      onChoose(instrument);
    } catch {
      setLookup({ kind: 'failed' });
    }
  };
  return (
    <form
      class="symbol-field"
      onSubmit={(event) => {
        event.preventDefault();
        void choose();
      }}
    >
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        value={text}
        maxLength={60}
        autocomplete="off"
        spellcheck={false}
        dir="auto"
        aria-invalid={lookup.kind === 'unknown' || lookup.kind === 'same'}
        aria-describedby={`${id}-problem`}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setLookup({ kind: 'idle' });
        }}
      />
      <Button onClick={() => void choose()} disabled={lookup.kind === 'asking'}>
        {button}
      </Button>
      <output id={`${id}-problem`} class="field-problem">
        {lookup.kind === 'unknown' && t('popup_symbol_unknown', text.trim())}
        {lookup.kind === 'same' && t('options_pair_same')}
        {lookup.kind === 'failed' && t('popup_symbol_failed')}
      </output>
    </form>
  );
}
