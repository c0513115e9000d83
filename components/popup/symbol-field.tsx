import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Instrument } from '../../lib/tickers/types';
import { Button } from '../theme/button';
import { useTranslate } from '../translate-context';
import type { PopupActions } from './model';

export interface SymbolFieldProps extends Pick<PopupActions, 'lookUp'> {
  label: string;
  button: string;
  /** The other side's symbol, which is no answer here. */
  taken?: string | undefined;
  /** Whether the reader has just asked for it, and so types here next. */
  focused?: boolean;
  onChoose(instrument: Instrument): void;
}

type Lookup = { kind: 'idle' | 'asking' | 'unknown' | 'same' | 'failed' };

/** What was meant by what was typed or pasted: full-width letters are plain ones, invisible characters nothing. */
const asTyped = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim();

/** A typed symbol or name is taken only once the directory knows it; an exact symbol beats the first guess. */
export function SymbolField({ label, button, taken, focused = false, lookUp, onChoose }: SymbolFieldProps) {
  const t = useTranslate();
  const id = useId();
  const [text, setText] = useState('');
  const [lookup, setLookup] = useState<Lookup>({ kind: 'idle' });
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (focused) input.current?.focus();
  }, []);
  /** What is asked for now; an answer to anything else comes too late. */
  const asked = useRef<string | null>(null);
  const choose = async () => {
    const wanted = asTyped(text);
    if (wanted === '' || asked.current === wanted) return;
    asked.current = wanted;
    setLookup({ kind: 'asking' });
    try {
      const found = await lookUp(wanted);
      if (asked.current !== wanted) return;
      asked.current = null;
      const instrument = found.find(({ symbol }) => symbol === wanted.toUpperCase()) ?? found[0];
      if (!instrument || instrument.symbol === taken) {
        setLookup({ kind: instrument ? 'same' : 'unknown' });
        return;
      }
      setLookup({ kind: 'idle' });
      setText('');
      onChoose(instrument);
    } catch {
      if (asked.current !== wanted) return;
      asked.current = null;
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
        ref={input}
        type="text"
        value={text}
        maxLength={60}
        autocomplete="off"
        spellcheck={false}
        dir="auto"
        aria-invalid={lookup.kind === 'unknown' || lookup.kind === 'same'}
        aria-describedby={`${id}-problem`}
        onInput={(event) => {
          asked.current = null;
          setText(event.currentTarget.value);
          setLookup({ kind: 'idle' });
        }}
      />
      <Button onClick={() => void choose()} disabled={lookup.kind === 'asking'}>
        {button}
      </Button>
      <output id={`${id}-problem`} class="field-problem">
        {lookup.kind === 'unknown' && t('popup_symbol_unknown', asTyped(text))}
        {lookup.kind === 'same' && t('options_pair_same')}
        {lookup.kind === 'failed' && t('popup_symbol_failed')}
      </output>
    </form>
  );
}
