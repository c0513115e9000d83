import type { Claim } from './claim';
import { figureOf, HEDGE, NUMBER } from './figures';
import {
  compile,
  FILLER,
  type Finder,
  isElsewhen,
  isReckonedOtherwise,
  type Match,
  matches,
  placed,
} from './grammar';
import { isOfSubject } from './lead';
import { MENTION, type Sentence, SUBJECT, symbolIn } from './sentences';

const PE = String.raw`(?:price[-\s/]+to[-\s/]+earnings|price[-/]earnings|P/E|\bPE\b|\bearnings(?=\s+multiple))(?:\s*\(P/?E\))?(?:\s+(?:ratio|multiple))?(?:\s*\(P/?E\))?`;
const HORIZON = String.raw`(?:(?:forward|trailing|expected|estimated|projected|current|12-month|twelve-month|one-year|next\s+year['’]s|this\s+year['’]s|lofty|modest|rich|cheap|high|low|lower|higher|average-looking)\s+)*`;
const TRADES = String.raw`(?:trades?|trading|traded|sells?|selling|valued|priced|changes\s+hands)`;
const VALUE = `(?<hedge>${HEDGE})(?<number>${NUMBER})`;
/** `of`, `is currently at`, `hovers around`. */
const STANDS = String.raw`(?:\s(?:of|at|is|was|stands|sits|hovers|comes\s+in)(?:\s+(?:at|currently|now|today|still))*|[:=])`;
const TIMES = String.raw`(?:\s*(?:[x×](?![a-z])|times\b))`;
/** What makes `28 times` something else than the price over earnings. */
const NOT_EARNINGS = String.raw`(?!${TIMES}?\s*(?:sales|revenue|book|cash|EBITDA|free|operating|dividends?|more|as(?!\s+(?:of|opposed)\b)|the|that|its|his|a|percent|points?|(?:to|or)\s+\d[\d.]*)\b)(?!\s*(?:%|[-–]\s*\d))`;
/** `compared to 28 for Y`. */
const COMPARED = String.raw`(?:\s*,?\s*(?:(?:while|whereas)\s+)?(?:compared\s+(?:to|with)|versus|vs\.?|against|and)\s+(?<hedge2>${HEDGE})(?<number2>${NUMBER})${TIMES}?\s+(?:for|on|at)\s+(?:the\s+)?(?<other>${SUBJECT}))?`;
/** `higher than Y's 25`; an amount of something else is no P/E. */
const THAN = String.raw`(?:\s*,?\s*(?:compared\s+(?:to|with)|versus|vs\.?|against|(?:[a-z]+ly\s+|well\s+|far\s+|much\s+)?(?:(?:higher|lower|more|less|cheaper|richer)(?:\s+expensive)?\s+than|above|below))\s+(?:the\s+)?(?<than>${MENTION}(?:\s+index)?['’]s)\s+(?<hedge3>${HEDGE})(?<number3>${NUMBER})(?!\d|[,.]\d|\s*(?:%|percent|per\s+cent|points|basis|level|million|billion|trillion)))?`;

/** `X has a P/E of 19.5`, `X's P/E ratio is 28`. */
const HAS = compile(
  String.raw`(?<subject>${SUBJECT})${FILLER}(?:\s+(?:${TRADES}|sports|sporting|boasts|boasting|carries|holds|sits|clocks\s+in|comes|with))?${FILLER}\s*(?<horizon>${HORIZON})${PE}\s*${STANDS}\s*${VALUE}${TIMES}?${NOT_EARNINGS}${COMPARED}${THAN}`,
);
/** `X has a 13.9 P/E`. */
const HAS_A = compile(
  String.raw`(?<subject>${SUBJECT})${FILLER}(?:\s+(?:${TRADES}|sports|sporting|boasts|boasting|carries|holds))?(?:\s+(?:at|with|an?))*\s+${VALUE}[x×]?\s+(?<horizon>${HORIZON})${PE}(?!\s*(?:of|is|was|at|growth))`,
);
/** `X trades at 28 times earnings`. */
const TRADES_AT = compile(
  String.raw`(?<subject>${SUBJECT})${FILLER}\s+${TRADES}(?:\s+(?:right\s+now|currently|today))?(?:\s+(?:at|for|on))?\s+${VALUE}${TIMES}\s+(?<horizon>(?:(?:its|their|forward|trailing|expected|estimated|projected|12-month|current|analysts['’]|(?:this|next|last|the\s+past|the\s+next)\s+(?:year|(?:12|twelve)\s+months)['’]s?)\s+){0,4})(?:earnings|profits)\b(?!\s+(?:before|after|per|growth|yield|power|multiple|for\s+(?:fiscal\s+)?20\d\d)\b)${COMPARED}${THAN}`,
);
/** `a P/E of 28 for X`. */
const OF_FOR = compile(
  String.raw`\b(?<horizon>${HORIZON})${PE}\s+of\s+${VALUE}${TIMES}?\s+(?:for|on)\s+(?:the\s+)?(?<subject>${SUBJECT})${COMPARED}`,
);
/** `the trailing P/E for X is currently around 22`. */
const FOR_IS = compile(
  String.raw`\b(?<horizon>${HORIZON})${PE}\s+(?:for|of|on)\s+(?:the\s+)?(?<subject>${SUBJECT})\s*${STANDS}\s+${VALUE}${TIMES}?${NOT_EARNINGS}${COMPARED}${THAN}`,
);
/** `X trades at 19.5 times`, said after another multiple. */
const SHORT = compile(
  String.raw`(?<subject>${SUBJECT})${FILLER}\s+${TRADES}\s+(?:at|for|on)\s+${VALUE}${TIMES}(?=\s*(?:[.,;!?]|$))`,
);

/** A multiple of something else than the subject itself, or of other earnings than a year's. */
const NOT_ITS_OWN =
  /average|median|mean\b|equal[-\s]weight|histor|peers?\b|sector|industry|rival|target|adjusted|shiller|CAPE\b|normali[sz]ed|peak\b|growth|PEG\b|\bif\b|would|could|should|might/i;

/** Whether a word in the match, or right before it, makes it another multiple. */
function isItsOwn({ masked }: Sentence, { index, text }: Match): boolean {
  const before = /[^,.;:()]{0,40}$/.exec(masked.slice(0, index))?.[0] ?? '';
  return !NOT_ITS_OWN.test(before + text);
}

const FORWARD = /forward|expect|estimate|project|next|this|analyst/i;
/** Which earnings are meant may also be said around the figure: `on a forward basis`, `28 times earnings estimates`. */
const FORWARD_BEFORE = /\b(?:forward|estimated|projected|expected)\b[^,.;:()]{0,20},?\s*$/i;
const FORWARD_AFTER =
  /^\s*(?:estimates?|forecasts?|projections?|expected|on\s+a\s+forward\s+basis|(?:over|for|in)\s+the\s+(?:next|coming))\b/i;

function horizonOf({ masked }: Sentence, { groups, index, text }: Match): 'trailing' | 'forward' {
  const isForward =
    FORWARD.test(groups.horizon ?? '') ||
    FORWARD_BEFORE.test(masked.slice(0, index)) ||
    FORWARD_AFTER.test(masked.slice(index + text.length));
  return isForward ? 'forward' : 'trailing';
}

/** Where a match keeps its first figure, the one compared with it, and the one it is set against. */
const PLACES = [
  ['hedge', 'number', 'subject'],
  ['hedge2', 'number2', 'other'],
  ['hedge3', 'number3', 'than'],
] as const;

function claim(
  sentence: Sentence,
  found: { match: Match; place: (typeof PLACES)[number]; horizon?: 'trailing' | 'forward' },
): Claim | null {
  const { match } = found;
  const [hedge, number, subject] = found.place;
  const printed = match.groups[number];
  const symbol = symbolIn(sentence, match.places[subject]);
  if (printed === undefined || symbol === null) return null;
  return {
    kind: 'multiple',
    symbol,
    horizon: found.horizon ?? horizonOf(sentence, match),
    figure: figureOf({ hedge: match.groups[hedge] ?? '', number: printed }),
    ...placed(sentence, match),
  };
}

/** P/E ratios stated of an instrument in the same sentence. */
export const findMultiples: Finder = (sentence, before) => {
  const { masked } = sentence;
  if (isReckonedOtherwise(sentence)) return [];
  const isClear = (match: Match) => isItsOwn(sentence, match) && !isElsewhen(sentence, match);
  // Whatever stands before `X's P/E of 28`, it is X's.
  const isPossessive = ({ groups }: Match) => /['’]s$/.test(groups.subject ?? '');
  const said = [HAS, HAS_A, TRADES_AT]
    .flatMap((pattern) => matches(pattern, masked))
    .filter((match) => isPossessive(match) || isOfSubject(sentence, match));
  const claims = [...said, ...matches(OF_FOR, masked), ...matches(FOR_IS, masked)]
    .filter(isClear)
    .flatMap((match) => PLACES.map((place) => claim(sentence, { match, place })))
    .filter((one) => one !== null);
  for (const match of matches(SHORT, masked)) {
    const last = [...before, ...claims].findLast(
      ({ kind, start }) => kind === 'multiple' && start < sentence.start + match.index,
    );
    if (last?.kind !== 'multiple' || !isClear(match) || !isOfSubject(sentence, match)) continue;
    const also = claim(sentence, { match, place: PLACES[0], horizon: last.horizon });
    if (also) claims.push(also);
  }
  return claims;
};
