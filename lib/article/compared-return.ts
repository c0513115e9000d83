import type { Figure } from './claim';
import { figureOf, negated } from './figures';
import { compile, type Match, matches, placed } from './grammar';
import { AMOUNT, AUX, COLOUR, DOWN, UP } from './return-grammar';
import { MENTION, type Sentence, SUBJECT, symbolIn } from './sentences';

const AGAINST = String.raw`^\s*,?\s*(?:compared\s+(?:to|with)|versus|vs\.?|against|trailing|outpacing|beating|topping)\s+`;
const GAIN = 'gain|return|rise|advance|increase|jump|climb|rally';
const LOSS = 'decline|drop|loss|fall|slide|decrease';
const WHOSE = String.raw`(?:the\s+)?(?:benchmark\s+|broader\s+)?`;

/** `versus a 13% gain for Y`, `compared with 11.1% for Y`. */
const FOR_OTHER = compile(
  String.raw`${AGAINST}(?:an?\s+|the\s+)?(?:(?:${GAIN})\s+of\s+)?${AMOUNT}(?:\s+(?:(?<up>${GAIN})|(?<down>${LOSS})))?\s+(?:for|in|by|on)\s+${WHOSE}(?<other>${SUBJECT})`,
);
/** `trailing Y's 92%`. */
const OF_OTHER = compile(
  String.raw`${AGAINST}${WHOSE}(?<other>${MENTION}(?:\s+index)?['’]s)\s+${AMOUNT}(?:\s+(?:(?<up>${GAIN})|(?<down>${LOSS})))?(?!\s+[a-z]+\s+(?:growth|yield|margin))`,
);
/** `while Y has gained 11%`, with no period of its own. */
const WHILE_OTHER = compile(
  String.raw`^\s*,?\s*(?:while|whereas)\s+${WHOSE}(?<other>${SUBJECT})${AUX}\s*(?:(?<up>\b(?:${UP})\b)|(?<down>\b(?:${DOWN})\b))(?:\s+by)?\s+${COLOUR}${AMOUNT}(?:\s+(?:over|in|during)\s+(?:the|that)\s+same\s+(?:period|time|span|stretch))?(?=\s*(?:[.,;)]|$))`,
);

function figure({ groups }: Match, isFalling: boolean): Figure | null {
  const stated = figureOf({ hedge: groups.hedge ?? '', number: groups.number ?? '', factor: 0.01 });
  if (groups.down !== undefined) return negated(stated);
  // After a loss a bare figure may be either.
  return groups.up === undefined && isFalling ? null : stated;
}

/** The return that follows the one matched and shares its period. `isFalling`: that one is a loss. */
export function comparedReturn(sentence: Sentence, match: Match, isFalling: boolean) {
  const end = match.index + match.text.length;
  const rest = sentence.masked.slice(end);
  const [found] = [FOR_OTHER, OF_OTHER, WHILE_OTHER].flatMap((pattern) => matches(pattern, rest));
  const place = found?.places.other;
  if (!found || !place || found.groups.sign !== undefined) return null;
  const symbol = symbolIn(sentence, [place[0] + end, place[1] + end]);
  const stated = figure(found, isFalling);
  if (symbol === null || stated === null) return null;
  return { symbol, figure: stated, ...placed(sentence, { ...match, text: match.text + found.text }) };
}
