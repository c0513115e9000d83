import type { Claim, Figure } from './claim';
import { figureOf, HEDGE, NUMBER, PARTS, PERCENT, partOf } from './figures';
import { compile, type Finder, isElsewhen, type Match, matches, placed } from './grammar';
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
/** A discount on something else than earnings, or of another time. */
const OTHER =
  /net\s+asset|NAV|book|fair\s+value|rate|price\s+target|averages?\b|histor|median|usual|typical|was\b|would|could|underwrit|coupon|retail/i;

const FUND = /\b(?:ETFs?|fund|trust|iShares|Vanguard|SPDR|Invesco|Schwab)\b|^[A-Z]{3,4}$/;

function amount(groups: Match['groups']): Figure | null {
  const number = groups.number ?? groups.anumber;
  const hedge = groups.hedge ?? groups.ahedge ?? '';
  if (number !== undefined) return figureOf({ hedge, number, factor: 0.01 });
  const part = groups.part ?? groups.apart;
  return part === undefined ? null : partOf(part, hedge);
}

/** The two sides when the sentence before named both with their P/E: the lower one is the small side. */
function sidesOf(before: readonly Claim[]): { small: string; large: string } | null {
  const [last, ...others] = before.filter((claim) => claim.kind === 'multiple').reverse();
  const other = others.find(({ symbol, horizon }) => symbol !== last?.symbol && horizon === last?.horizon);
  if (!last || !other) return null;
  const [small, large] = last.figure.value < other.figure.value ? [last, other] : [other, last];
  return { small: small.symbol, large: large.symbol };
}

/** An index or a fund, which can stand for one side; a company can't. */
function isSide(sentence: Sentence, place: [number, number] | undefined): boolean {
  const symbol = symbolIn(sentence, place);
  return (
    symbol !== null && (symbol.startsWith('^') || FUND.test(sentence.original.slice(...(place ?? [0, 0]))))
  );
}

function discounts(sentence: Sentence, before: readonly Claim[]): Claim[] {
  return matches(DISCOUNT, sentence.masked).flatMap((match): Claim[] => {
    const { groups, places } = match;
    const figure = amount(groups);
    const rest = /^[^,.;]{0,40}/.exec(sentence.masked.slice(match.index + match.text.length))?.[0] ?? '';
    if (figure === null || OTHER.test(groups.between ?? '') || isElsewhen(sentence, match)) return [];
    if (groups.target !== undefined || groups.large !== undefined) {
      const clear =
        groups.that === undefined &&
        (groups.small !== undefined || isSide(sentence, places.subject)) &&
        (groups.large !== undefined || isSide(sentence, places.target));
      const [small, large] = [symbolIn(sentence, places.subject), symbolIn(sentence, places.target)];
      return clear ? [{ kind: 'discount', small, large, figure, ...placed(sentence, match) }] : [];
    }
    const sides = sidesOf(before);
    const subject = symbolIn(sentence, places.subject);
    // 'a discount to …' with another target than the two just compared is another discount.
    const other = OTHER.test(rest) || /^\s+(?:to|versus|relative|compared|against|on)\b/i.test(rest);
    if (sides === null || other || (subject !== null && subject !== sides.small)) return [];
    return [{ kind: 'discount', ...sides, figure, ...placed(sentence, match) }];
  });
}

function rises(sentence: Sentence, before: readonly Claim[]): Claim[] {
  return matches(RISE, sentence.masked).flatMap((match): Claim[] => {
    const figure = amount(match.groups);
    if (figure === null || isElsewhen(sentence, match)) return [];
    const sides = sidesOf(before);
    const subject = symbolIn(sentence, match.places.subject);
    const small = subject ?? sides?.small ?? null;
    return [{ kind: 'upside', small, large: sides?.large ?? null, figure, ...placed(sentence, match) }];
  });
}

/** Valuation discounts of small to large caps, and the rise that would close them. */
export const findGaps: Finder = (sentence, before) => [
  ...discounts(sentence, before),
  ...rises(sentence, before),
];
