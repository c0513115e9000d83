import type { Claim } from './claim';
import { figureOf, HEDGE, NUMBER } from './figures';
import { compile, FILLER, type Finder, isElsewhen, type Match, matches, placed } from './grammar';
import { type Sentence, SUBJECT, symbolIn } from './sentences';

const PE = String.raw`(?:price[-\s/]+to[-\s/]+earnings|price[-/]earnings|P/E|\bPE\b)(?:\s*\(P/E\))?(?:\s+(?:ratio|multiple))?`;
const HORIZON = String.raw`(?:(?:forward|trailing|expected|estimated|projected|current|12-month|one-year|next\s+year['’]s|this\s+year['’]s|lofty|modest|rich|cheap|high|low|lower|higher|average-looking)\s+)*`;
const TRADES = String.raw`(?:trades?|trading|traded|sells?|selling|valued|priced|changes\s+hands)`;
const VALUE = `(?<hedge>${HEDGE})(?<number>${NUMBER})`;
/** What makes `28 times` something else than the price over earnings. */
const NOT_EARNINGS = String.raw`(?!\s*(?:sales|revenue|book|cash|EBITDA|free|operating|dividends?|more|as|the|that|its|his|a)\b)`;
const COMPARED = String.raw`(?:\s*,?\s*(?:(?:while|whereas)\s+)?(?:compared\s+(?:to|with)|versus|vs\.?|against|and)\s+(?<hedge2>${HEDGE})(?<number2>${NUMBER})(?:\s*(?:x\b|times\b))?\s+(?:for|on|at)\s+(?:the\s+)?(?<other>${SUBJECT}))?`;

/** `X has a P/E of 19.5`, `X's P/E ratio is 28`. */
const HAS = compile(
  String.raw`(?<subject>${SUBJECT})${FILLER}(?:\s+(?:${TRADES}|sports|carries|sits|with))?${FILLER}\s*(?<horizon>${HORIZON})${PE}\s*(?:\s(?:of|is|was|at|stands\s+at|sits\s+at|hovers\s+around)|[:=])\s*${VALUE}(?:\s*(?:x\b|times\b))?${NOT_EARNINGS}${COMPARED}`,
);
/** `X trades at 28 times earnings`. */
const TRADES_AT = compile(
  String.raw`(?<subject>${SUBJECT})${FILLER}\s+${TRADES}(?:\s+(?:right\s+now|currently|today))?\s+(?:at|for)\s+${VALUE}\s*(?:x|times)\s+(?<horizon>(?:(?:its|their|forward|trailing|expected|estimated|projected|12-month|current|analysts['’]|(?:this|next|last|the\s+past|the\s+next)\s+(?:year|12\s+months)['’]s?)\s+){0,4})(?:earnings|profits)\b${COMPARED}`,
);
/** `a P/E of 28 for X`. */
const OF_FOR = compile(
  String.raw`\b(?<horizon>${HORIZON})${PE}\s+of\s+${VALUE}(?:\s*(?:x\b|times\b))?\s+(?:for|on)\s+(?:the\s+)?(?<subject>${SUBJECT})${COMPARED}`,
);
/** `X trades at 19.5 times`, said after another multiple. */
const SHORT = compile(
  String.raw`(?<subject>${SUBJECT})${FILLER}\s+${TRADES}\s+(?:at|for)\s+${VALUE}\s*(?:x\b|times\b)(?=\s*(?:[.,;!?]|$))`,
);

/** A multiple of something else than the subject itself. */
const NOT_ITS_OWN =
  /average|median|histor|peers?\b|sector|industry|rival|target|\bif\b|would|could|should|might/i;

function claim(
  sentence: Sentence,
  found: { match: Match; second?: boolean; horizon?: string },
): Claim | null {
  const { match, second } = found;
  const [hedge, number, subject] = second ? ['hedge2', 'number2', 'other'] : ['hedge', 'number', 'subject'];
  const printed = match.groups[number];
  const symbol = symbolIn(sentence, match.places[subject]);
  if (printed === undefined || symbol === null) return null;
  const horizon = found.horizon ?? match.groups.horizon ?? '';
  return {
    kind: 'multiple',
    symbol,
    horizon: /forward|expect|estimate|project|next|this|analyst/i.test(horizon) ? 'forward' : 'trailing',
    figure: figureOf({ hedge: match.groups[hedge] ?? '', number: printed }),
    ...placed(sentence, match),
  };
}

/** P/E ratios stated of an instrument in the same sentence. */
export const findMultiples: Finder = (sentence, before) => {
  const { masked } = sentence;
  const found = [HAS, TRADES_AT, OF_FOR]
    .flatMap((pattern) => matches(pattern, masked))
    .filter((match) => !NOT_ITS_OWN.test(match.text) && !isElsewhen(sentence, match));
  const claims = found.flatMap((match) => [
    claim(sentence, { match }),
    claim(sentence, { match, second: true }),
  ]);
  const last = before.findLast(({ kind }) => kind === 'multiple');
  if (claims.length === 0 && last?.kind === 'multiple') {
    for (const match of matches(SHORT, masked)) {
      if (!isElsewhen(sentence, match)) claims.push(claim(sentence, { match, horizon: last.horizon }));
    }
  }
  return claims.filter((one) => one !== null);
};
