import type { NameStrength } from './name-marks';
import type { MentionForm } from './types';
import type { WordClass } from './word-class';

/** Local facts about a place in the text, as bits of `Candidate.facts`. */
export const Fact = {
  /** The instrument's own name stands right before it: Apple (AAPL). */
  named: 1 << 0,
  /** The name before it looks as if the symbol were short for it: Novavax (NVAX). */
  resembles: 1 << 1,
  /** A legal form or `ETF`, `Fund`, `Trust` stands right before it: Foo Inc. (FOO). */
  afterLegalForm: 1 << 2,
  /** Market words beside it: shares of X, X rose 3 %. */
  beside: 1 << 3,
  /** Market words in the same stretch of text. */
  near: 1 << 4,
  /** Alone on its line: a table cell, a list item, a share button. */
  cell: 1 << 5,
  /** One of three or more symbols in a row: SPY, QQQ and IWM. */
  run: 1 << 6,
  /** Announced: under the symbol "X". */
  announced: 1 << 7,
  /** A percentage follows: X +2.4%. */
  move: 1 << 8,
  /** It stands in a link to its own quote page. */
  linked: 1 << 9,
  /** A name followed by its legal form: Target Corporation. */
  legalForm: 1 << 10,
  /** Capitals all around: a heading or shouting. */
  shouted: 1 << 11,
  /** Between other capitalised words, so perhaps part of another name: Harrison Ford. */
  enclosed: 1 << 12,
  /** A market moved here: the Dow rose. */
  marketMove: 1 << 13,
  /** The user said so. */
  alias: 1 << 14,
  /** Share on Facebook, Google Chrome: the name of a button or a product. */
  service: 1 << 15,
  /** The whole of the capital letters is also the company's name: IBM, CSX. */
  alsoName: 1 << 16,
  /** It does what companies do: said, reported, a maker of things. */
  deed: 1 << 17,
  /** Its stock or shares are spoken of: Gap shares, shares of Gap. */
  shares: 1 << 18,
  /** Written with a caret: ^GSPC. */
  caret: 1 << 19,
  /** As code writes a variable: "$HOME", $BIN/$FILE. */
  coded: 1 << 20,
  /** A row of quotes or of an option follows: `GM 34.10 +0.25`, `F CALL`. */
  quoted: 1 << 25,
  /** Four capitals or a state's two among small letters: `shares; ACES tracks`, not `buy NOW`, `BUY NOW`. */
  calm: 1 << 24,
  /** The first letters of the words before it: overall response rate (ORR). */
  initials: 1 << 23,
  /** The move behind it has a sign: X +2%, not X 2%. */
  signed: 1 << 22,
  /** Neither behind an article nor among other capitals: LGND announced, not the ISE, not `SAFE HARBOR`. */
  lone: 1 << 26,
  /** Brackets behind a capitalised word: Oshkosh Truck (OSK). */
  behindName: 1 << 27,
  /** A term of the text's own, in quotes and brackets: (“BMS”). */
  defined: 1 << 28,
  /** A part of another's name: MEG Energy, WisdomTree Hedged Bond Fund. */
  part: 1 << 30,
  /** A cashtag in small letters: $ampl. */
  small: 1 << 29,
  /** What a trader dealt in, with words in between: sold half my X, loading up on more X. */
  dealt: 1 << 31,
  /** Other companies are named in the same line: Comcast, Verizon and Netflix. */
  together: 1 << 21,
} as const;

/** A place that may turn out to be a mention, with what its own block says about it. */
export interface Candidate {
  symbol: string;
  start: number;
  end: number;
  form: MentionForm;
  /** The directory knows the symbol. */
  listed: boolean;
  word: WordClass;
  facts: number;
  /** For names, and for symbols that are names too. */
  strength?: NameStrength;
}

export const has = (candidate: Candidate, facts: number): boolean => (candidate.facts & facts) !== 0;
