/**
 * What kind of thing an instrument is. `fund` is a mutual fund; an exchange-traded fund is `etf`;
 * `other` is a currency pair, a future or a coin.
 */
export type InstrumentKind = 'stock' | 'etf' | 'index' | 'fund' | 'other';

/** What a ticker names. `symbol` is the provider's form: `BRK-B`, `^GSPC`. */
export interface Instrument {
  symbol: string;
  name: string;
  /** Exchange as people write it (`NASDAQ`, `NYSE Arca`); empty when unknown. */
  exchange: string;
  kind: InstrumentKind;
}

/**
 * How a mention was written. `exchange` NASDAQ: AMPL, `move` (AMPL +2.44%), `paren` (IWM),
 * `cashtag` $AMPL, `bare` IWM, `link` text of a link to a quote page, `name` Russell 2000.
 */
export type MentionForm = 'exchange' | 'move' | 'paren' | 'cashtag' | 'bare' | 'link' | 'name';

/** One place in a text that names an instrument. Offsets are UTF-16 code units of that text. */
export interface Mention {
  /** Canonical symbol: upper case, class shares with `-`, indices with `^`. */
  symbol: string;
  start: number;
  end: number;
  form: MentionForm;
  /** 0 < confidence ≤ 1. Below 1 the underline is dashed and the card says so. */
  confidence: number;
}

/** A link inside a block's text: where its text stands and where it leads (absolute or relative). */
export interface TextLink {
  start: number;
  end: number;
  href: string;
}

export type Strictness = 'cautious' | 'balanced' | 'eager';
