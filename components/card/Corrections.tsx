import { useState } from 'preact/hooks';
import type { Instrument } from '../../lib/tickers/types';
import { Button } from '../theme/button';
import { useTranslate } from '../translate-context';

/** What the reader may say about a mention; each takes effect at once unless it says otherwise. */
export interface CorrectionActions {
  /** The word is no ticker, nowhere. */
  ignore(undo: boolean): Promise<unknown>;
  /** The word always means this symbol; null takes that back. */
  alias(symbol: string | null): Promise<unknown>;
  /** Off on this site; takes effect when the card closes, so that it can be taken back here. */
  block(undo: boolean): void;
  /** Other instruments the word may mean. */
  meanings(): Promise<Instrument[]>;
}

export interface CorrectionsProps {
  text: string;
  symbol: string;
  /** `doubtful`: it may be no ticker. `unknown`: no source knows it. */
  standing: 'sure' | 'doubtful' | 'unknown';
  /** The reader asked for all there is to say. */
  open: boolean;
  actions: CorrectionActions;
}

interface Done {
  sentence: string;
  undo(): void;
}

/** 'Not a ticker', 'not on this site', 'always Y', each with its undo. */
export function Corrections({ text, symbol, standing, open, actions }: CorrectionsProps) {
  const t = useTranslate();
  const [done, setDone] = useState<Done | null>(null);
  const [meanings, setMeanings] = useState<Instrument[] | null>(null);
  const [failed, setFailed] = useState(false);

  const run = (work: () => Promise<unknown>, then: Done | null) =>
    work().then(
      () => {
        setFailed(false);
        setDone(then);
      },
      () => setFailed(true),
    );
  const ignore = () =>
    run(() => actions.ignore(false), {
      sentence: t('card_done_ignored', text),
      undo: () => run(() => actions.ignore(true), null),
    });
  const alias = (meant: string) =>
    run(() => actions.alias(meant), {
      sentence: t('card_done_alias', text, meant),
      undo: () => run(() => actions.alias(null), null),
    });
  const block = () => {
    actions.block(false);
    const undo = () => {
      actions.block(true);
      setDone(null);
    };
    setDone({ sentence: t('card_done_blocked'), undo });
  };
  const look = () =>
    actions.meanings().then(
      (found) => setMeanings(found.filter((other) => other.symbol !== symbol).slice(0, 5)),
      () => setFailed(true),
    );

  const doubtful = standing === 'doubtful';
  if (standing === 'sure' && !open && !done) return null;
  return (
    <section class="corrections" aria-label={t('card_correct_label')}>
      <p role="status">
        {failed ? t('card_correct_failed') : done ? done.sentence : doubtful && t('card_doubt', text)}
      </p>
      {done ? (
        <Button onClick={done.undo}>{t('card_undo')}</Button>
      ) : (
        <>
          {doubtful && <Button onClick={() => alias(symbol)}>{t('card_is_ticker')}</Button>}
          <Button onClick={ignore}>{t('card_not_ticker')}</Button>
          {open && <Button onClick={block}>{t('card_not_here')}</Button>}
          {open && meanings === null && <Button onClick={look}>{t('card_meanings')}</Button>}
          {meanings?.map((other) => (
            <Button key={other.symbol} onClick={() => alias(other.symbol)}>
              {t('card_always', other.symbol, other.name)}
            </Button>
          ))}
          {meanings?.length === 0 && <span class="soft">{t('card_meanings_none')}</span>}
        </>
      )}
    </section>
  );
}
