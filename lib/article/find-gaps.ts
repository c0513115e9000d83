import type { Claim, Figure, StatedSides } from './claim';
import { figureOf, HEDGE, NUMBER, PARTS, PERCENT, partOf } from './figures';
import {
  compile,
  type Finder,
  isElsewhen,
  isReckonedOtherwise,
  type Match,
  matches,
  placed,
} from './grammar';
import { beginsClause } from './lead';
import { type Sentence, SUBJECT, symbolIn } from './sentences';

const SMALL_CAPS = String.raw`small(?:er)?[-\s](?:caps?|companies)(?:\s+(?:stocks|shares|index))?`;
const LARGE_CAPS = String.raw`(?:large(?:r)?[-\s](?:caps?|companies)(?:\s+(?:stocks|shares|index|peers))?)`;
const AMOUNT = `(?<hedge>${HEDGE})(?:(?<number>${NUMBER})${PERCENT}|(?<part>${PARTS}))`;
const TARGET = String.raw`(?:\s+(?:to|versus|vs\.?|relative\s+to|compared\s+(?:to|with)|against|from|below)\s+(?:the\s+|that\s+of\s+)*(?:(?<target>${SUBJECT})|(?<large>${LARGE_CAPS})))`;

/** `small caps trade at a 30% discount to the S&P 500`, `a discount of roughly a third to large caps`. */
const DISCOUNT = compile(
  String.raw`(?:(?<subject>${SUBJECT})|(?<small>${SMALL_CAPS})|(?<that>\b(?:that|this|which)\b))(?<between>[^.;\d\ue000]{0,60}?)\s(?:at\s+|is\s+|a\s+|an\s+)*(?:${AMOUNT.replaceAll('?<', '?<a')}\s+(?:valuation\s+)?discount|(?:valuation\s+)?discount\s+of\s+${AMOUNT})${TARGET}?`,
);
/** `small caps would have to rise by about 50% to match`, `to reach parity`. */
const RISE = compile(
  String.raw`(?:(?<subject>${SUBJECT})|(?<small>${SMALL_CAPS}))(?:\s+(?:stocks|would|could|might|must|need|needs|have|has|still|to))*\s+(?:rise|gain|climb|rally|jump|increase|surge|appreciate)\s+(?:by\s+)?${AMOUNT}\s+(?:just\s+|simply\s+|merely\s+)?(?:to|before)\s+(?:[a-z'’/-]+\s+){0,4}?(?:parity|match|cost\s+as\s+much|catch\s+up|close\s+the\s+gap|same\s+(?:P/E|multiple|valuation)|trade\s+at\s+the\s+same)`,
);
/** A discount on something else than earnings, or of another time, or none. */
const OTHER =
  /net\s+asset|NAV|book|sales|yield|cash\s+flow|EBITDA|no\s+longer|\bnot\b|\bnever\b|fair\s+value|rate|price\s+target|averages?\b|histor|median|usual|typical|was\b|would|could|underwrit|coupon|retail/i;

const FUND = /\b(?:ETFs?|fund|trust|iShares|Vanguard|SPDR|Invesco|Schwab)\b|^[A-Z]{3,4}$/;

function amount(groups: Match['groups']): Figure | null {
  const number = groups.number ?? groups.anumber;
  const hedge = groups.hedge ?? groups.ahedge ?? '';
  if (number !== undefined) return figureOf({ hedge, number, factor: 0.01 });
  const part = groups.part ?? groups.apart;
  return part === undefined ? null : partOf(part, hedge);
}

/** What a gap is reckoned from stands this near before it, in characters: a paragraph or two. */
const NEAR = 500;
const FORWARD = /\b(?:forward|next|expected|estimated|projected)\b/i;

interface Sides extends StatedSides {
  horizon: 'trailing' | 'forward';
  symbols: { small: string; large: string };
}

/**
 * The two sides when their P/Es were stated shortly before: the lower one is the small side. Of a
 * gap in forward P/Es only such ones are its sides.
 */
function sidesOf(sentence: Sentence, before: readonly Claim[]): Sides | null {
  const near = before.filter((claim) => claim.kind === 'multiple' && sentence.start - claim.end <= NEAR);
  const [last, ...others] = near.reverse();
  if (last?.kind !== 'multiple' || (FORWARD.test(sentence.masked) && last.horizon !== 'forward')) return null;
  const other = others.find(
    (claim) => claim.kind === 'multiple' && claim.symbol !== last.symbol && claim.horizon === last.horizon,
  );
  if (other?.kind !== 'multiple') return null;
  const [small, large] = last.figure.value < other.figure.value ? [last, other] : [other, last];
  return {
    symbols: { small: small.symbol, large: large.symbol },
    horizon: last.horizon,
    small: small.figure,
    large: large.figure,
  };
}

/** An index or a fund, which can stand for one side; a company can't. */
function isSide(sentence: Sentence, place: [number, number] | undefined): boolean {
  const symbol = symbolIn(sentence, place);
  return (
    symbol !== null && (symbol.startsWith('^') || FUND.test(sentence.original.slice(...(place ?? [0, 0]))))
  );
}

/** What a gap is reckoned from, and in which P/Es it is meant. */
const reckoned = (sentence: Sentence, sides: Sides | null) => ({
  against: sides && { small: sides.small, large: sides.large },
  horizon: FORWARD.test(sentence.masked) ? ('forward' as const) : (sides?.horizon ?? 'trailing'),
});

function discounts(sentence: Sentence, before: readonly Claim[]): Claim[] {
  return matches(DISCOUNT, sentence.masked).flatMap((match): Claim[] => {
    const { groups, places } = match;
    const figure = amount(groups);
    const sides = sidesOf(sentence, before);
    const rest = /^[^,.;]{0,40}/.exec(sentence.masked.slice(match.index + match.text.length))?.[0] ?? '';
    const lead = sentence.masked.slice(Math.max(0, match.index - 60), match.index);
    if (figure === null || OTHER.test(`${lead}|${groups.between}|${rest}`) || isElsewhen(sentence, match))
      return [];
    if (isReckonedOtherwise(sentence) || (groups.that === undefined && !beginsClause(sentence, match)))
      return [];
    if (groups.target !== undefined || groups.large !== undefined) {
      const clear =
        groups.that === undefined &&
        (groups.small !== undefined || isSide(sentence, places.subject)) &&
        (groups.large !== undefined || isSide(sentence, places.target));
      const [small, large] = [symbolIn(sentence, places.subject), symbolIn(sentence, places.target)];
      const against = sides?.symbols.small === small && sides.symbols.large === large ? sides : null;
      const gap = { small, large, figure, ...reckoned(sentence, against), ...placed(sentence, match) };
      return clear ? [{ kind: 'discount', ...gap }] : [];
    }
    const subject = symbolIn(sentence, places.subject);
    // 'a discount to …' with another target than the two just compared is another discount.
    const other = /^\s+(?:to|versus|relative|compared|against|on)\b/i.test(rest);
    if (sides === null || other || (subject !== null && subject !== sides.symbols.small)) return [];
    const gap = { ...sides.symbols, figure, ...reckoned(sentence, sides), ...placed(sentence, match) };
    return [{ kind: 'discount', ...gap }];
  });
}

function rises(sentence: Sentence, before: readonly Claim[]): Claim[] {
  return matches(RISE, sentence.masked).flatMap((match): Claim[] => {
    const figure = amount(match.groups);
    if (figure === null || isElsewhen(sentence, match) || !beginsClause(sentence, match)) return [];
    const found = sidesOf(sentence, before);
    const subject = symbolIn(sentence, match.places.subject);
    const sides = subject === null || subject === found?.symbols.small ? found : null;
    const [small, large] = [subject ?? sides?.symbols.small ?? null, sides?.symbols.large ?? null];
    const gap = { small, large, figure, ...reckoned(sentence, sides), ...placed(sentence, match) };
    return [{ kind: 'upside', ...gap }];
  });
}

/** Valuation discounts of small to large caps, and the rise that would close them. */
export const findGaps: Finder = (sentence, before) => [
  ...discounts(sentence, before),
  ...rises(sentence, before),
];
