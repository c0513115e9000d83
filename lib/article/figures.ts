import type { Figure } from './claim';

/** Pieces of regular expressions that finders put together; groups are named by their caller. */
export const NUMBER = String.raw`(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?![.,]?\d)`;
export const PERCENT = String.raw`\s?(?:%|percent\b|per\s+cent\b)`;
export const HEDGE = String.raw`(?:(?:just|a|about|around|roughly|approximately|some|nearly|almost|close\s+to|under|over|more\s+than|less\s+than|at\s+least|up\s+to|as\s+much\s+as|only|little|bit|slightly|well|than|shy\s+of|north\s+of|south\s+of|an?\s+estimated)\s+){0,4}`;
export const PARTS = String.raw`(?:(?:a|one)[-\s](?:third|quarter|half)|half|two[-\s]thirds|three[-\s]quarters)`;

const PART_VALUES: readonly [RegExp, number][] = [
  [/two/i, 2 / 3],
  [/three/i, 3 / 4],
  [/third/i, 1 / 3],
  [/quarter/i, 1 / 4],
  [/half/i, 1 / 2],
];
const WORDS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
export const COUNT = String.raw`(?:\d{1,3}|${WORDS.slice(1).join('|')})`;

/** `14` or `fourteen`; NaN for anything else. */
export function countOf(text: string): number {
  const word = WORDS.indexOf(text.toLowerCase());
  return word >= 0 ? word : Number(text);
}

type Hedging = 'exact' | 'about' | 'below' | 'above' | 'atLeast' | 'atMost';

function hedgingOf(words: string): Hedging {
  const text = words.toLowerCase();
  if (/more\s+than|at\s+least|well\s+over|north\s+of/.test(text)) return 'atLeast';
  if (/(?:just|little|bit|slightly)\s+(?:over|above)/.test(text)) return 'above';
  if (/over/.test(text)) return 'atLeast';
  if (/nearly|almost|close\s+to|shy|just\s+under|(?:little|bit|slightly)\s+(?:under|less)/.test(text))
    return 'below';
  if (/under|less\s+than|up\s+to|as\s+much\s+as|south\s+of/.test(text)) return 'atMost';
  return /about|around|roughly|approximately|some|estimated/.test(text) ? 'about' : 'exact';
}

/** How coarse 'about' is: people round to 5 from 10 on, else to the next whole or the digit they print. */
function coarseness(value: number, decimals: number): number {
  if (decimals > 0) return 2 / 10 ** decimals;
  return value >= 10 && value % 5 === 0 ? 5 : 1;
}

function bounded(value: number, hedging: Hedging, steps: { step: number; coarse: number }): Figure {
  const figure = boundsOf(value, hedging, steps);
  const open = figure.low === null || figure.high === null;
  return hedging === 'exact' || open ? figure : { ...figure, hedged: true };
}

function boundsOf(
  value: number,
  hedging: Hedging,
  { step, coarse }: { step: number; coarse: number },
): Figure {
  switch (hedging) {
    case 'exact':
      return { value, low: value - step / 2, high: value + step / 2 };
    case 'about':
      return { value, low: value - coarse / 2, high: value + coarse / 2 };
    case 'below':
      return { value, low: value - coarse, high: value + step / 2 };
    case 'above':
      return { value, low: value - step / 2, high: value + coarse };
    case 'atLeast':
      return { value, low: value - step / 2, high: null };
    case 'atMost':
      return { value, low: null, high: value + step / 2 };
  }
}

function scaled({ value, low, high, ...rest }: Figure, factor: number): Figure {
  return { ...rest, value: value * factor, low: low && low * factor, high: high && high * factor };
}

/** A printed number and the words before it, times `factor` (0.01 for percent). */
export function figureOf(printed: { hedge: string; number: string; factor?: number }): Figure {
  const digits = printed.number.replaceAll(',', '');
  const decimals = digits.split('.')[1]?.length ?? 0;
  const value = Number(digits);
  const steps = { step: 1 / 10 ** decimals, coarse: coarseness(value, decimals) };
  return scaled(bounded(value, hedgingOf(printed.hedge), steps), printed.factor ?? 1);
}

/** 'roughly a third' as a fraction; such words are never exact. */
export function partOf(words: string, hedge: string): Figure {
  const value = PART_VALUES.find(([pattern]) => pattern.test(words))?.[1] ?? Number.NaN;
  const hedging = hedgingOf(hedge);
  return bounded(value, hedging === 'exact' ? 'about' : hedging, { step: 0.01, coarse: 0.05 });
}

/** The same figure with the other sign. */
export function negated({ value, low, high, ...rest }: Figure): Figure {
  return { ...rest, value: -value, low: high === null ? null : -high, high: low === null ? null : -low };
}

/** Whether the stated figure can mean something between `low` and `high`. */
export function canMean(figure: Figure, [low, high]: readonly [number, number]): boolean {
  return (figure.low === null || figure.low <= high) && (figure.high === null || figure.high >= low);
}
