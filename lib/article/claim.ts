/** A figure as stated, with what it can mean. Fractions for percent, dollars for money, days for a streak. */
export interface Figure {
  value: number;
  /** Bounds by its printed precision and words such as 'about' or 'more than'; null is open. */
  low: number | null;
  high: number | null;
  /** Said with 'about', 'nearly' or the like; absent where the printed digits are all there is to it. */
  hedged?: true;
}

/** The period of a return: months up to publication, a calendar year, or the year so far. */
export type ClaimWindow = { months: number } | { year: number } | 'YTD';

/** The P/Es a text gives for both sides of a gap, as printed. */
export interface StatedSides {
  small: Figure;
  large: Figure;
}

interface Stated {
  figure: Figure;
  /** The words that say so. */
  words: string;
  /** Where it stands in the text it was found in, UTF-16 code units. */
  start: number;
  end: number;
}

interface Gap {
  /** Forward where the text says so. */
  horizon: 'trailing' | 'forward';
  small: string | null;
  large: string | null;
  /** What the text itself gives to reckon the gap from, shortly before; null when it gives nothing. */
  against: StatedSides | null;
}

/** Something an article states about an instrument and that can be looked up. */
export type Claim =
  /** `symbol` trades at this P/E. */
  | (Stated & { kind: 'multiple'; symbol: string; horizon: 'trailing' | 'forward' })
  /** Small caps trade below large caps by this. A null side means the chosen pair's. */
  | (Stated & Gap & { kind: 'discount' })
  /** Small caps would have to rise by this to cost as much. */
  | (Stated & Gap & { kind: 'upside' })
  /** A fund holds this much, US dollars. */
  | (Stated & { kind: 'netAssets'; symbol: string })
  /** `symbol` returned this over the window. */
  | (Stated & { kind: 'return'; symbol: string; window: ClaimWindow; annualised: boolean })
  /** `winner` beat `loser` on so many trading days in a row. A null loser is the large side of the chosen pair. */
  | (Stated & { kind: 'streak'; winner: string; loser: string | null });
